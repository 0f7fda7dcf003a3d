/**
 * Files from others, read line by line into structures, communes and solutions. The root
 * of the room is the reading of any file: what a format must say of itself, and what
 * becomes of its rows; each format has its own shelf.
 */
@NullMarked
package fr.raccroche.intake;

import org.jspecify.annotations.NullMarked;
