/**
 * Values of geography that refuse impossible numbers. Uses the JDK only; knows nothing of
 * France, of the engine or of projections.
 */
@NullMarked
package fr.raccroche.geo;

import org.jspecify.annotations.NullMarked;
