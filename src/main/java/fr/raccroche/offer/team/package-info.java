/**
 * Who speaks for a network and its partners: inviting, ending, handing over.
 */
@NullMarked
package fr.raccroche.offer.team;

import org.jspecify.annotations.NullMarked;
