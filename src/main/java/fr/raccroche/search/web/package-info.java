/**
 * Doors of the search: home, results, a solution's page, and their data.
 */
@NullMarked
package fr.raccroche.search.web;

import org.jspecify.annotations.NullMarked;
