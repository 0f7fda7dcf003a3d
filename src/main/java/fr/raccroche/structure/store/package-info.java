/**
 * How structures are kept in the engine.
 */
@NullMarked
package fr.raccroche.structure.store;

import org.jspecify.annotations.NullMarked;
