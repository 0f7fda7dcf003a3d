/**
 * What the founding documents of the networks ask to be counted: month by month, for each
 * part of France.
 */
@NullMarked
package fr.raccroche.insight.indicator;

import org.jspecify.annotations.NullMarked;
