package fr.raccroche.solution.desk;

import java.util.Optional;

import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The places left, as a form says them.
 *
 * @param typed a number, or nothing when nobody knows
 */
public record PlacesField(String typed) {

	private static final int MOST = 10_000;

	/** A button that says the number itself is pressed instead of typing. */
	public static PlacesField in(FormBody form) {
		return new PlacesField(form.values().containsKey("plutot") ? form.text("plutot") : form.text("places"));
	}

	public Optional<Reason> fault() {
		boolean good = this.typed.isEmpty() || this.typed.matches("\\d{1,5}") && Integer.parseInt(this.typed) <= MOST;
		return good ? Optional.empty() : Optional.of(new Reason("places",
				"« %s » : il faut un nombre entier, de 0 à %d, ou rien".formatted(this.typed, MOST)));
	}

	public @Nullable Integer value() {
		return this.typed.isEmpty() ? null : Integer.valueOf(this.typed);
	}

}
