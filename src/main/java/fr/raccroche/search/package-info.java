/**
 * What someone looks for → an ordered list, facets, points on a map, reasons in words.
 * May use geo, territory, structure, solution, platform and site. The root is for the
 * others: {@link fr.raccroche.search.SearchForm} (what an address says),
 * {@link fr.raccroche.search.SearchReader} (from there to criteria that cannot be wrong)
 * and {@link fr.raccroche.search.Search}; {@code query} talks to the engine, {@code web}
 * holds the doors.
 */
@NullMarked
package fr.raccroche.search;

import org.jspecify.annotations.NullMarked;
