/**
 * {@code /structures.json}.
 */
@NullMarked
package fr.raccroche.structure.web;

import org.jspecify.annotations.NullMarked;
