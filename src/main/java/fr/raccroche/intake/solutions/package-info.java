/**
 * The {@code solutions} file: our own CSV, described in src/docs/formats/solutions.md.
 */
@NullMarked
package fr.raccroche.intake.solutions;

import org.jspecify.annotations.NullMarked;
