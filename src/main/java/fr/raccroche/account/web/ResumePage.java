package fr.raccroche.account.web;

import fr.raccroche.account.session.Interrupted;
import fr.raccroche.site.Page;

/**
 * What was typed before the session ended, to be sent again.
 *
 * @param page what surrounds it
 * @param csrf what the form carries
 * @param wanted the form
 */
public record ResumePage(Page page, String csrf, Interrupted wanted) {
}
