/**
 * How solutions lie in the engine.
 */
@NullMarked
package fr.raccroche.solution.store;

import org.jspecify.annotations.NullMarked;
