package fr.raccroche.solution.desk;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.solution.Reason;

/**
 * One offer's places alone, after a number that is not taken.
 *
 * @param page what surrounds it
 * @param form with what was typed
 * @param reasons why it is not taken
 * @param backName what the page one came from is called
 * @param backHref where it is
 */
public record KeepPage(StaffPage page, KeepForm form, List<Reason> reasons, String backName, String backHref) {
}
