/**
 * How mails wait, leave and end.
 */
@NullMarked
package fr.raccroche.platform.mail;

import org.jspecify.annotations.NullMarked;
