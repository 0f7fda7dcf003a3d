/**
 * The session of staff as a browser carries it: what every way in stands on.
 */
@NullMarked
package fr.raccroche.account.session;

import org.jspecify.annotations.NullMarked;
