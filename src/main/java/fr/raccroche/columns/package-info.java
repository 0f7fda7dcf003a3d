/**
 * The columns by which files and forms tell a solution: read, and written again.
 */
@NullMarked
package fr.raccroche.columns;

import org.jspecify.annotations.NullMarked;
