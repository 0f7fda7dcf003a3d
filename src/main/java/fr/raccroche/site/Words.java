package fr.raccroche.site;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * How dates, distances, amounts and phone numbers are said in French.
 */
public final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

	private static final DateTimeFormatter FIRST_DAY = DateTimeFormatter.ofPattern("'1er' MMMM uuuu", Locale.FRENCH);

	/** The day it is for most of our readers. */
	public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private static final String NO_BREAK = "\u00A0";

	private static final String NO_BREAK_HYPHEN = "\u2011";

	private static final Pattern WITHIN_NUMBER = Pattern.compile("(?<=\\d) (?=\\p{L})");

	private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" ([?!:;»€])");

	private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀÂÉÈÊËÎÏÔŒÙ]");

	private Words() {
	}

	/** The day it is for them. */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), PARIS);
	}

	/** "2 octobre 2026", "1er janvier 2027". */
	public static String day(LocalDate date) {
		return date.format((date.getDayOfMonth() == 1) ? FIRST_DAY : DAY);
	}

	/** Whether "de" before it becomes "d'". */
	public static boolean startsWithVowel(String text) {
		return VOWEL.matcher(text.substring(0, 1).toUpperCase(Locale.FRENCH)).matches();
	}

	/** "novembre 2026". */
	public static String month(YearMonth month) {
		return month.format(MONTH);
	}

	/**
	 * "à 23 km", "à moins d'1 km".
	 * @param metres on the ground
	 */
	public static String away(long metres) {
		return (metres < 1000) ? "à moins d'1" + NO_BREAK + "km" : "à " + kilometres(metres);
	}

	/**
	 * "23 km".
	 * @param metres on the ground
	 */
	public static String kilometres(long metres) {
		return number(Math.round(metres / 1000.0)) + NO_BREAK + "km";
	}

	/** "3 solutions", "1 solution". */
	public static String count(long number, String one, String several) {
		return number(number) + NO_BREAK + ((number < 2) ? one : several);
	}

	/**
	 * "de Niort", "d'Angoulême", "du Mans", "des Lilas", "de La Rochelle".
	 * @param place name of a commune
	 */
	public static String of(String place) {
		if (place.startsWith("Le ")) {
			return "du " + place.substring(3);
		}
		if (place.startsWith("Les ")) {
			return "des " + place.substring(4);
		}
		return VOWEL.matcher(place).lookingAt() ? "d'" + place : "de " + place;
	}

	/**
	 * In the order of a French dictionary: Arçais before Ardin, Échiré among the E. Two
	 * that differ in nothing but their accents stay apart.
	 */
	public static <T> Comparator<T> byName(Function<T, String> name) {
		// of its own: one that is shared waits for itself
		Collator collator = Collator.getInstance(Locale.FRENCH);
		return (one, other) -> collator.compare(name.apply(one), name.apply(other));
	}

	/** With its first letter in upper case. */
	public static String capitalised(String text) {
		return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
	}

	/** With spaces that do not break a line before French punctuation. */
	public static String spaced(String text) {
		return BEFORE_PUNCTUATION.matcher(text).replaceAll(NO_BREAK + "$1").replace("« ", "«" + NO_BREAK);
	}

	/** As {@link #spaced}, and no number is cut or left alone at the end of a line. */
	public static String unbroken(String text) {
		return WITHIN_NUMBER.matcher(spaced(text)).replaceAll(NO_BREAK).replaceAll("(?<=\\d)-(?=\\d)", NO_BREAK_HYPHEN);
	}

	/** "12 500". */
	public static String number(long value) {
		return NumberFormat.getIntegerInstance(Locale.FRENCH).format(value);
	}

	/** "1,5". */
	public static String decimal(BigDecimal value) {
		return NumberFormat.getNumberInstance(Locale.FRENCH).format(value);
	}

	/** As people read it: "05 36 49 00 12". */
	public static String phone(String e164) {
		try {
			PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
			return numbers.format(numbers.parse(e164, "FR"), PhoneNumberFormat.NATIONAL).replace(" ", NO_BREAK);
		}
		catch (NumberParseException ex) {
			return e164;
		}
	}

	/**
	 * As {@link #phone}, where letters are large: it may take two lines, cut between two
	 * pairs.
	 */
	public static String inPairs(String phone) {
		return phone.replace(NO_BREAK, " ");
	}

}
