/**
 * Giving an offer to another network, which accepts it or not.
 */
@NullMarked
package fr.raccroche.offer.move;

import org.jspecify.annotations.NullMarked;
