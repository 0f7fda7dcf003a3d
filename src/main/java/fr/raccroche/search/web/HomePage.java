package fr.raccroche.search.web;

import java.util.List;

import fr.raccroche.site.Page;
import fr.raccroche.solution.KindGuide;

/**
 * What the first page shows.
 *
 * @param page what surrounds it
 * @param kinds kinds of solution one can ask for oneself
 */
public record HomePage(Page page, List<KindGuide> kinds) {
}
