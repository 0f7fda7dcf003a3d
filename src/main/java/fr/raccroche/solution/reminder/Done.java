package fr.raccroche.solution.reminder;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a button of a signed link has just done, told on the next page.
 */
enum Done {

	VERIFIED("confirmee", "Merci ! L'offre est confirmée : le public voit la date d'aujourd'hui."),
	BOTH("confirmee-places", "Merci ! L'offre est confirmée et ses places sont à jour : le public les voit."),
	PLACES("places", "Merci ! Les places sont à jour : le public les voit."),
	DATES("dates", "Merci ! Les dates sont à jour : le public les voit.");

	private final String code;

	private final String sentence;

	Done(String code, String sentence) {
		this.code = code;
		this.sentence = sentence;
	}

	String code() {
		return this.code;
	}

	/** What is said of a code; null for none of these. */
	static @Nullable String sentence(String code) {
		return Stream.of(values())
			.filter((done) -> done.code.equals(code))
			.findFirst()
			.map((done) -> done.sentence)
			.orElse(null);
	}

}
