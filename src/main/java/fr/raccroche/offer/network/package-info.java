/**
 * What a network says of itself: its bassins, its establishments, its partners, who
 * answers where.
 */
@NullMarked
package fr.raccroche.offer.network;

import org.jspecify.annotations.NullMarked;
