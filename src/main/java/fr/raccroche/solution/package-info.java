/**
 * What a solution is, when it may be published, its revisions and safe keeping.
 */
@NullMarked
package fr.raccroche.solution;

import org.jspecify.annotations.NullMarked;
