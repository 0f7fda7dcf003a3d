/**
 * The form of an offer, and what its buttons do.
 */
@NullMarked
package fr.raccroche.offer.web;

import org.jspecify.annotations.NullMarked;
