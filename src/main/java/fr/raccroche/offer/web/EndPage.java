package fr.raccroche.offer.web;

import fr.raccroche.account.StaffPage;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an offer leaves the catalogue.
 *
 * @param page what surrounds it
 * @param offer address of the offer's page of staff
 * @param title of the offer
 * @param typed what stands in the field
 * @param planned whether a day was said before
 * @param fault why that day is none; null when nothing is wrong
 */
public record EndPage(StaffPage page, String offer, String title, String typed, boolean planned,
		@Nullable String fault) {

}
