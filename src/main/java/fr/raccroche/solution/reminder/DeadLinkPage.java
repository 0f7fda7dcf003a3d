package fr.raccroche.solution.reminder;

import fr.raccroche.site.Page;

/**
 * A link that does not hold any more.
 *
 * @param page what surrounds it
 */
public record DeadLinkPage(Page page) {
}
