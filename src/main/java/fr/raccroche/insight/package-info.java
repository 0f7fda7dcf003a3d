/**
 * What the catalogue says as a whole: how much of the territory it reaches.
 */
@NullMarked
package fr.raccroche.insight;

import org.jspecify.annotations.NullMarked;
