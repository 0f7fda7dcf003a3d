package fr.raccroche.solution.desk;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The form by which an offer is kept true: its places, and the button that says that all
 * of it is. One form, so that the button takes a typed number with it.
 *
 * @param row the offer
 * @param action address below which it is sent
 * @param csrf what it carries; null where its address is the key
 * @param back more that it carries: where the button is pressed
 * @param confirm what the button says; null for none
 * @param refused what was typed and is not taken; null for nothing
 */
public record KeepForm(OfferRow row, String action, @Nullable String csrf, Map<String, String> back,
		@Nullable String confirm, @Nullable Refused refused) {

	/** What the button says. */
	public static final String TRUE = "Toujours vrai";

	/**
	 * A number that is not taken.
	 *
	 * @param typed what was typed
	 * @param why a sentence
	 */
	public record Refused(String typed, String why) {
	}

	static KeepForm of(OfferRow row, String csrf, WayBack back) {
		return new KeepForm(row, row.href(), csrf, back.fields(), TRUE, null);
	}

	/** The same with what was typed, and why it is not taken. */
	public KeepForm with(@Nullable Refused other) {
		return new KeepForm(this.row, this.action, this.csrf, this.back, this.confirm, other);
	}

	/** Name of the field in its page. */
	public String field() {
		return "places-" + this.row.id();
	}

	/** What stands in the field. */
	public String value() {
		return (this.refused != null) ? this.refused.typed() : saved();
	}

	/** What the page shows as saved. */
	public String saved() {
		Integer places = this.row.places();
		return (places != null) ? places.toString() : "";
	}

	/** One less; null when there is nothing to take away. */
	public @Nullable String less() {
		Integer places = this.row.places();
		return (places == null || places == 0) ? null : String.valueOf(places - 1);
	}

	/** One more. */
	public String more() {
		Integer places = this.row.places();
		return String.valueOf((places != null) ? places + 1 : 1);
	}

}
