/**
 * Many offers at once: a file that staff brings, what would become of it, what did, and
 * the way back.
 */
@NullMarked
package fr.raccroche.offer.many;

import org.jspecify.annotations.NullMarked;
