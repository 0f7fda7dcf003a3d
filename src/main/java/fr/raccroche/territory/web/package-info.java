/**
 * Doors of the geocoder, in the answer format of the Base Adresse Nationale.
 */
@NullMarked
package fr.raccroche.territory.web;

import org.jspecify.annotations.NullMarked;
