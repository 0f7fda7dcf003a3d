package fr.raccroche.account.web;

import fr.raccroche.site.Page;

/**
 * What the page of a failure shows to staff.
 *
 * @param page what surrounds it
 * @param heading in a few words
 * @param sentence what is wrong
 * @param starting whether the site is only starting, and the page comes back by itself
 * @param passing whether trying again may help
 */
public record StaffFailure(Page page, String heading, String sentence, boolean starting, boolean passing) {
}
