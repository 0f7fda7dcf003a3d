package fr.raccroche.solution.desk;

import java.util.List;
import java.util.Optional;

import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.NewPlaces;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The places left, as a form says them.
 *
 * @param typed a number, or nothing when nobody knows
 * @param seen what stood there when the page was shown; null when the form does not say
 */
public record PlacesField(String typed, @Nullable String seen) {

	private static final int MOST = 10_000;

	/** What is at fault when the number itself is. */
	private static final String PLACES = "places";

	/** What is at fault when others were quicker: not the number. */
	private static final String SEEN = "vu";

	/** A button that says the number itself is pressed instead of typing. */
	private static final String INSTEAD = "plutot";

	PlacesField(String typed) {
		this(typed, null);
	}

	/** A form without the field says what it has seen. */
	public static PlacesField in(FormBody form) {
		String seen = form.values().containsKey(SEEN) ? form.text(SEEN) : null;
		String typed = form.values().containsKey(PLACES) ? form.text(PLACES) : (seen != null) ? seen : "";
		return new PlacesField(form.values().containsKey(INSTEAD) ? counted(form.text(INSTEAD), typed, seen) : typed,
				seen);
	}

	/** One more or less than what was typed meanwhile, if anything was. */
	private static String counted(String instead, String typed, @Nullable String seen) {
		if (seen == null || typed.equals(seen) || !good(typed) || !good(instead) || typed.isEmpty()) {
			return instead;
		}
		int step = Integer.parseInt(instead) - (seen.isEmpty() ? 0 : Integer.parseInt(seen));
		return String.valueOf(Math.max(Integer.parseInt(typed) + step, 0));
	}

	private static boolean good(String number) {
		return number.isEmpty() || number.matches("\\d{1,5}") && Integer.parseInt(number) <= MOST;
	}

	/** Whether it says another number than it was shown. */
	public boolean changes() {
		return !this.typed.equals((this.seen != null) ? this.seen : "");
	}

	public Optional<Reason> fault() {
		return good(this.typed) ? Optional.empty() : Optional.of(new Reason(PLACES,
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

	/** What is said beside the field; null when something else is at fault. */
	public KeepForm.@Nullable Refused refused(List<Reason> reasons) {
		return reasons.stream()
			.filter((reason) -> reason.column().equals(PLACES) || reason.column().equals(SEEN))
			.findFirst()
			.map((reason) -> new KeepForm.Refused(this.typed, reason.sentence()))
			.orElse(null);
	}

	public @Nullable Integer value() {
		return this.typed.isEmpty() ? null : Integer.valueOf(this.typed);
	}

	/** What is to be saved. */
	public NewPlaces places() {
		return new NewPlaces(this.typed.isEmpty() ? null : Integer.valueOf(this.typed), this::overtaken);
	}

	/** The solution with that number, if it was typed anew. */
	public Solution on(Solution solution) {
		return changes() ? places().on(solution) : solution;
	}

	/** Why a number that others gave meanwhile is not replaced unseen. */
	private Optional<Reason> overtaken(@Nullable Integer now) {
		String present = (now != null) ? now.toString() : "";
		return (this.seen == null || this.seen.equals(present) || this.typed.equals(present)) ? Optional.empty()
				: Optional.of(new Reason(SEEN,
						"quelqu'un a indiqué %s entre-temps : vérifiez, puis recommencez".formatted((now == null)
								? "qu'on ne sait pas combien" : "%d place%s".formatted(now, (now > 1) ? "s" : ""))));
	}

}
