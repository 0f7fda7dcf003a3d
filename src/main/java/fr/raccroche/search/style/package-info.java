/**
 * The living style page: every component in every state, with the templates of the pages.
 */
@NullMarked
package fr.raccroche.search.style;

import org.jspecify.annotations.NullMarked;
