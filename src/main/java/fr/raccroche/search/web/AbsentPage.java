package fr.raccroche.search.web;

import java.util.List;

import fr.raccroche.site.Page;
import fr.raccroche.solution.Solution;

/**
 * What stands where an archived or suspended solution was.
 *
 * @param page what surrounds it
 * @param solution what it was
 * @param others what replaces it or resembles it
 */
public record AbsentPage(Page page, Solution solution, List<Card> others) {
}
