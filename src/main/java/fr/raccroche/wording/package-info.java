/**
 * The sentences of the portal, changed on the web: which subjects, what they say now and
 * said before. Others use its root only.
 */
@NullMarked
package fr.raccroche.wording;

import org.jspecify.annotations.NullMarked;
