package fr.raccroche.site;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * One language as it is spoken: the sentences of the message files, and how days,
 * distances and numbers are written in it.
 */
public final class Speech {

	private final Messages messages;

	private final Language language;

	private final boolean typeset;

	Speech(Messages messages, Language language, boolean typeset) {
		this.messages = messages;
		this.language = language;
		this.typeset = typeset;
	}

	public Language language() {
		return this.language;
	}

	/** Whether it is the language of the catalogue. */
	public boolean french() {
		return this.language == Language.FR;
	}

	/**
	 * The sentence of that key, or the French one where it is not said yet.
	 * @param arguments what fills {@code {0}}, {@code {1}}...
	 */
	public String say(String key, Object... arguments) {
		return typeset(this.messages.say(this.language, key, arguments));
	}

	/** A text of ours in French, as this speech writes it: on pages no number is cut. */
	public String typeset(String text) {
		return (this.typeset && french()) ? Words.unbroken(text) : text;
	}

	/** "2 octobre 2026". */
	public String day(LocalDate date) {
		return french() ? Words.day(date)
				: date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
	}

	/** The day it is in Paris. */
	public String day(Instant moment) {
		return day(moment.atZone(Words.PARIS).toLocalDate());
	}

	/** "1,5". */
	public String decimal(BigDecimal value) {
		return NumberFormat.getNumberInstance(locale()).format(value);
	}

	/**
	 * "de Niort" in French, "Niort" in languages that say it with a word of their own.
	 */
	public String of(String place) {
		return french() ? Words.of(place) : place;
	}

	/**
	 * A text of the catalogue within a sentence: where lines begin on the right, it keeps
	 * its own order.
	 */
	public String isolated(String text) {
		return this.language.direction().equals("rtl") ? "\u2068" + text + "\u2069" : text;
	}

	/** With its first letter in upper case: texts of the catalogue are French. */
	public String capitalised(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
	}

	private Locale locale() {
		return this.language.locale();
	}

}
