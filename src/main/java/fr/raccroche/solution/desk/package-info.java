/**
 * The pages of staff about solutions: the desk, the list, one solution and its history.
 */
@NullMarked
package fr.raccroche.solution.desk;

import org.jspecify.annotations.NullMarked;
