/**
 * The doors of the search: the same addresses as pages and as data.
 */
@NullMarked
package fr.raccroche.search.web;

import org.jspecify.annotations.NullMarked;
