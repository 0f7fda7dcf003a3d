package fr.raccroche.solution.desk;

import java.util.List;

import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What came of a button on a page of one offer.
 *
 * @param reasons why it did nothing
 * @param done what it has done; null for nothing
 * @param dates what was typed as dates and is not taken; null for nothing
 * @param places what was typed as places and is not taken; null for nothing
 */
public record After(List<Reason> reasons, @Nullable String done, @Nullable FormBody dates,
		KeepForm.@Nullable Refused places) {

	public static After done(@Nullable String done) {
		return new After(List.of(), done, null, null);
	}

	public static After refused(List<Reason> reasons) {
		return new After(reasons, null, null, null);
	}

	public static After refusedDates(List<Reason> reasons, FormBody typed) {
		return new After(reasons, null, typed, null);
	}

	public static After refusedPlaces(List<Reason> reasons, KeepForm.@Nullable Refused typed) {
		return new After(reasons, null, null, typed);
	}

}
