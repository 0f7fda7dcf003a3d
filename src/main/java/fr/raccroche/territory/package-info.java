/**
 * Communes, départements, académies; from what people type to a place on the ground. The
 * only room that knows GeoTools.
 */
@NullMarked
package fr.raccroche.territory;

import org.jspecify.annotations.NullMarked;
