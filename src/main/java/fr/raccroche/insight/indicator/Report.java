package fr.raccroche.insight.indicator;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a scope, month by month.
 *
 * @param scope which
 * @param months the oldest first, none left out; the last is the present one
 */
public record Report(Scope scope, List<Month> months) {

	/** Months whose call-backs are put together: what is behind a share is small. */
	private static final int YEAR = 12;

	public Report {
		months = List.copyOf(months);
	}

	/**
	 * One month.
	 *
	 * @param month which
	 * @param count as it was last counted; null before counting began
	 * @param calls call-backs asked in it
	 */
	public record Month(YearMonth month, @Nullable MonthlyCount count, Calls calls) {

		/** Whether anything of it is known: before the portal was there nothing is. */
		public boolean known() {
			return this.count != null || this.calls.asked() > 0;
		}

	}

	/**
	 * How many are of a code.
	 *
	 * @param label of the code
	 * @param code itself
	 * @param offers how many
	 */
	public record Part(String label, String code, long offers) {
	}

	/** As it was last counted. */
	public @Nullable MonthlyCount now() {
		return this.months.getLast().count();
	}

	/** The month before, when it was counted. */
	public @Nullable MonthlyCount before() {
		return (this.months.size() < 2) ? null : this.months.get(this.months.size() - 2).count();
	}

	/** The last ones. */
	public List<Month> last(int count) {
		return this.months.subList(Math.max(0, this.months.size() - count), this.months.size());
	}

	/** Call-backs of the last twelve months. */
	public Calls calls() {
		return last(YEAR).stream().map(Month::calls).reduce(Calls.NONE, Calls::plus);
	}

	/** Those there are, the most frequent first. */
	public List<Part> kinds() {
		return parts(Stream.of(Kind.values())).filter((part) -> part.offers() > 0)
			.sorted(Comparator.comparingLong(Part::offers).reversed().thenComparing(Part::label))
			.toList();
	}

	/** Every field of action. */
	public List<Part> fields() {
		return parts(Stream.of(Field.values())).toList();
	}

	private Stream<Part> parts(Stream<? extends Coded> all) {
		MonthlyCount now = now();
		return all.map((one) -> new Part(one.label(), one.code(),
				(now == null) ? 0 : (one instanceof Kind ? now.kinds() : now.fields()).getOrDefault(one.code(), 0L)));
	}

}
