/**
 * What every room stands on and nothing of our subject: settings, the engine and its
 * indices, start-up, errors in words, security headers, static files, time. Uses no other
 * room. The root of the room is for the others; {@code engine}, {@code index} and
 * {@code web} are its own.
 */
@NullMarked
package fr.raccroche.platform;

import org.jspecify.annotations.NullMarked;
