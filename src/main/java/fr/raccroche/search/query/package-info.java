/**
 * From criteria to the engine's queries, and from its answers to what people read.
 */
@NullMarked
package fr.raccroche.search.query;

import org.jspecify.annotations.NullMarked;
