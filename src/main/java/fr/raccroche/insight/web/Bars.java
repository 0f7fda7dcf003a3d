package fr.raccroche.insight.web;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A bar a month, drawn on the server, in the units of its own view box.
 *
 * @param title what is drawn
 * @param bars one a month, the oldest first
 */
public record Bars(String title, List<Bar> bars) {

	/** Units from one bar to the next. */
	public static final int STEP = 30;

	/** Units of the tallest. */
	public static final int TALLEST = 110;

	/** Units above the tallest, for its number. */
	public static final int HEAD = 20;

	/** Units below all, for the months and the years. */
	public static final int FOOT = 36;

	private static final int LEAST = 2;

	/**
	 * One month.
	 *
	 * @param month which
	 * @param value as it is written, with its unit; empty when nothing is known
	 * @param height in units
	 */
	public record Bar(YearMonth month, String value, int height) {

		/** Not to be taken for zero. */
		public String shown() {
			return this.value.isEmpty() ? "–" : this.value;
		}

		/** "n" for November: there is little room. */
		public String initial() {
			return this.month.getMonth().getDisplayName(TextStyle.NARROW, Locale.FRENCH).toLowerCase(Locale.FRENCH);
		}

		public int top() {
			return HEAD + TALLEST - this.height;
		}

	}

	/** What is known of a month. */
	record Value(YearMonth month, @Nullable Long value) {
	}

	/**
	 * @param unit behind each number: {@code " %"}, or nothing
	 * @param top what the tallest bar stands for, at least
	 */
	static Bars of(String title, String unit, long top, List<Value> values) {
		long most = Math.max(top,
				values.stream().mapToLong((value) -> (value.value() != null) ? value.value() : 0).max().orElse(0));
		List<Bar> bars = new ArrayList<>();
		for (Value value : values) {
			Long known = value.value();
			bars.add((known == null) ? new Bar(value.month(), "", 0)
					: new Bar(value.month(), Words.number(known) + unit, height(known, most)));
		}
		return new Bars(title, List.copyOf(bars));
	}

	private static int height(long value, long most) {
		return (value == 0) ? 0 : Math.max(LEAST, Math.toIntExact(value * TALLEST / most));
	}

	/** "2026", under January and the first bar; empty for the others. */
	public String year(int bar) {
		YearMonth month = this.bars.get(bar).month();
		return (bar == 0 || month.getMonthValue() == 1) ? String.valueOf(month.getYear()) : "";
	}

	/** Since when it is counted, when it was not at first; empty otherwise. */
	public String since() {
		return this.bars.getFirst().value().isEmpty() ? this.bars.stream()
			.filter((bar) -> !bar.value().isEmpty())
			.findFirst()
			.map((bar) -> "Compté depuis %s.".formatted(IndicatorsPage.name(bar.month())))
			.orElse("") : "";
	}

	public int width() {
		return STEP * this.bars.size();
	}

	public int height() {
		return HEAD + TALLEST + FOOT;
	}

	/** What it shows, for who does not see it. */
	public String told() {
		Bar last = this.bars.getLast();
		List<Bar> known = this.bars.stream().filter((bar) -> !bar.value().isEmpty()).toList();
		if (known.isEmpty()) {
			return this.title + " : rien n'est encore compté.";
		}
		String now = last.value().isEmpty() ? "rien ce mois-ci" : last.value() + " ce mois-ci";
		Bar first = known.getFirst();
		return first.equals(last) ? "%s : %s.".formatted(this.title, now)
				: "%s : %s, %s en %s.".formatted(this.title, now, first.value(), IndicatorsPage.name(first.month()));
	}

}
