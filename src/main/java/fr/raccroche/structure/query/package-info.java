/**
 * From what is asked of structures to the engine's query.
 */
@NullMarked
package fr.raccroche.structure.query;

import org.jspecify.annotations.NullMarked;
