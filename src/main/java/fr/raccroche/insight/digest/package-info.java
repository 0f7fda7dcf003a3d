/**
 * The letter of the month to heads of networks.
 */
@NullMarked
package fr.raccroche.insight.digest;

import org.jspecify.annotations.NullMarked;
