package fr.raccroche.solution.desk;

import java.util.List;
import java.util.Optional;

import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The places left, as a form says them.
 *
 * @param typed a number, or nothing when nobody knows
 * @param seen what stood there when the page was shown; null when the form does not say
 */
public record PlacesField(String typed, @Nullable String seen) {

	PlacesField(String typed) {
		this(typed, null);
	}

	private static final int MOST = 10_000;

	/** What is at fault when others were quicker: not the number. */
	private static final String SEEN = "vu";

	/** A button that says the number itself is pressed instead of typing. */
	public static PlacesField in(FormBody form) {
		return new PlacesField(form.values().containsKey("plutot") ? form.text("plutot") : form.text("places"),
				form.values().containsKey(SEEN) ? form.text(SEEN) : null);
	}

	public Optional<Reason> fault() {
		boolean good = this.typed.isEmpty() || this.typed.matches("\\d{1,5}") && Integer.parseInt(this.typed) <= MOST;
		return good ? Optional.empty() : Optional.of(new Reason("places",
				"« %s » : il faut un nombre entier, de 0 à %d, ou rien".formatted(this.typed, MOST)));
	}

	/** What the page that shows these reasons is answered with. */
	public static HttpStatus status(List<Reason> reasons) {
		if (reasons.isEmpty()) {
			return HttpStatus.OK;
		}
		return reasons.stream().anyMatch((reason) -> reason.column().equals(SEEN)) ? HttpStatus.CONFLICT
				: HttpStatus.UNPROCESSABLE_CONTENT;
	}

	public @Nullable Integer value() {
		return this.typed.isEmpty() ? null : Integer.valueOf(this.typed);
	}

	/** Why a number that others gave meanwhile is not replaced unseen. */
	public Optional<Reason> overtaken(@Nullable Integer now) {
		String present = (now != null) ? now.toString() : "";
		return (this.seen == null || this.seen.equals(present) || this.typed.equals(present)) ? Optional.empty()
				: Optional.of(new Reason(SEEN,
						"quelqu'un a indiqué %s entre-temps : vérifiez, puis recommencez".formatted((now == null)
								? "qu'on ne sait pas combien" : "%d place%s".formatted(now, (now > 1) ? "s" : ""))));
	}

}
