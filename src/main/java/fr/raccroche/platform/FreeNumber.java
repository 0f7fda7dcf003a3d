package fr.raccroche.platform;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The number to call when nothing else helps.
 *
 * @param number as people read it
 * @param hours when somebody answers, in French words; null says it from the days and
 * times
 * @param firstDay first day of the week somebody answers
 * @param lastDay last day of the week somebody answers
 * @param opens from when, in Paris
 * @param closes until when
 */
public record FreeNumber(@DefaultValue("0 800 12 25 00") String number, @Nullable String hours,
		@DefaultValue("MONDAY") DayOfWeek firstDay, @DefaultValue("FRIDAY") DayOfWeek lastDay,
		@DefaultValue("10:00") LocalTime opens, @DefaultValue("20:00") LocalTime closes) {

	/** When somebody answers, in French. */
	public String openingHours() {
		return (this.hours != null) ? this.hours : "du %s au %s, de %s à %s".formatted(named(this.firstDay),
				named(this.lastDay), time(this.opens), time(this.closes));
	}

	/** The same number for a {@code tel:} link. */
	public String link() {
		return "tel:" + this.number.replace(" ", "");
	}

	private static String named(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
	}

	private static String time(LocalTime time) {
		return (time.getMinute() == 0) ? "%d h".formatted(time.getHour())
				: "%d h %02d".formatted(time.getHour(), time.getMinute());
	}

}
