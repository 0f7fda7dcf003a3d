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
 * @param unit behind each number: {@code " %"}, or nothing
 * @param bars one a month, the oldest first
 */
public record Bars(String title, String unit, List<Bar> bars) {

	/** Units from one bar to the next. */
	public static final int STEP = 30;

	/** Units of the tallest. */
	public static final int TALLEST = 110;

	/** Units above the tallest, for its number. */
	public static final int HEAD = 20;

	/** Units below all, for the months. */
	public static final int FOOT = 22;

	private static final int LEAST = 2;

	/**
	 * One month.
	 *
	 * @param month which
	 * @param value as it is written; empty when nothing is known
	 * @param height in units
	 */
	public record Bar(YearMonth month, String value, int height) {

		/** "n" for November: there is little room. */
		public String initial() {
			return this.month.getMonth().getDisplayName(TextStyle.NARROW, Locale.FRENCH).toLowerCase(Locale.FRENCH);
		}

		/** "2026", under January and the first bar only. */
		public boolean beginsYear() {
			return this.month.getMonthValue() == 1;
		}

		public int top() {
			return HEAD + TALLEST - this.height;
		}

	}

	/** What is known of a month. */
	record Value(YearMonth month, @Nullable Long value) {
	}

	/**
	 * @param top what the tallest bar stands for, at least
	 */
	static Bars of(String title, String unit, long top, List<Value> values) {
		long most = Math.max(top,
				values.stream().mapToLong((value) -> (value.value() != null) ? value.value() : 0).max().orElse(0));
		List<Bar> bars = new ArrayList<>();
		for (Value value : values) {
			Long known = value.value();
			bars.add((known == null) ? new Bar(value.month(), "", 0)
					: new Bar(value.month(), Words.number(known), height(known, most)));
		}
		return new Bars(title, unit, List.copyOf(bars));
	}

	private static int height(long value, long most) {
		return (value == 0) ? 0 : Math.max(LEAST, Math.toIntExact(value * TALLEST / most));
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
		String now = last.value().isEmpty() ? "rien ce mois-ci" : last.value() + this.unit + " ce mois-ci";
		Bar first = known.getFirst();
		return first.equals(last) ? "%s : %s.".formatted(this.title, now) : "%s : %s, %s%s en %s.".formatted(this.title,
				now, first.value(), this.unit, IndicatorsPage.name(first.month()));
	}

}
