/**
 * Whom to talk to near a place: the page that names those in charge of it beside the
 * nearest, and the right to return.
 */
@NullMarked
package fr.raccroche.search.advisers;

import org.jspecify.annotations.NullMarked;
