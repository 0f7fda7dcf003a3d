/**
 * FOQUALE networks for everybody: where they are, who answers there, what they offer.
 */
@NullMarked
package fr.raccroche.search.networks;

import org.jspecify.annotations.NullMarked;
