/**
 * Files about establishments: the ministry's directory, its positions, Onisep's lists,
 * and our own list of territories.
 */
@NullMarked
package fr.raccroche.intake.establishments;

import org.jspecify.annotations.NullMarked;
