package fr.raccroche.search.web;

import java.util.List;

import fr.raccroche.site.Page;
import fr.raccroche.solution.Solution;

/**
 * What stands where an archived solution was.
 *
 * @param page what surrounds it
 * @param solution what it was
 * @param replacements what replaces it
 */
public record GonePage(Page page, Solution solution, List<Card> replacements) {
}
