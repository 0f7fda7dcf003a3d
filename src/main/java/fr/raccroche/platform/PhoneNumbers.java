package fr.raccroche.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers as files and people write them, to E.164.
 */
public final class PhoneNumbers {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8}");

	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*(?:[/;,|]|\\bou\\b|\\bet\\b)\\s*");

	private static final Pattern PUNCTUATION = Pattern.compile("[\\s.\\-_]");

	/** Overseas numbers that are written like those of mainland France. */
	private static final Map<String, List<String>> PREFIXES = Map.of("GP", List.of("0590", "0690", "0691"), "GF",
			List.of("0594", "0694"), "MQ", List.of("0596", "0696", "0697"), "RE", List.of("0262", "0692", "0693"), "YT",
			List.of("0269", "0639"), "PM", List.of("0508"));

	/** Kept for fiction on the mainland, though 0639 is Mayotte's elsewhere. */
	private static final String INVENTED = "063998";

	/** Where numbers are short, and mean something else elsewhere. */
	private static final Map<String, String> REGIONS = Map.of("975", "PM", "986", "WF", "987", "PF", "988", "NC");

	private PhoneNumbers() {
	}

	/** The first of the numbers that stand in one cell. */
	public static String first(String text) {
		return BETWEEN_NUMBERS.split(text.strip())[0];
	}

	/**
	 * One number, its leading 0 given back when a spreadsheet took it. Numbers that
	 * nobody has are fine as long as they are long enough.
	 * @param departement code of the département it is in, when known
	 * @return E.164; empty when it cannot be dialled, or not by its number alone
	 */
	public static Optional<String> parse(String text, @Nullable String departement) {
		String digits = PUNCTUATION.matcher(text).replaceAll("");
		String region = (departement != null) ? REGIONS.getOrDefault(departement, "FR") : "FR";
		boolean mainland = region.equals("FR");
		String national = (mainland && WITHOUT_ZERO.matcher(digits).matches()) ? "0" + digits : digits;
		// a head office in Paris may answer for a school in Nouméa
		return dial(national, regionOf(national).orElse(region)).or(() -> dial(national, "FR"));
	}

	/** Whether calling it costs more than a call, or is not for calling people back. */
	public static boolean isSurcharged(String e164) {
		try {
			return switch (NUMBERS.getNumberType(NUMBERS.parse(e164, "FR"))) {
				case PREMIUM_RATE, SHARED_COST, TOLL_FREE, UAN -> true;
				default -> false;
			};
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

	private static Optional<String> regionOf(String national) {
		return PREFIXES.entrySet()
			.stream()
			.filter((entry) -> national.length() == 10 && !national.startsWith(INVENTED))
			.filter((entry) -> entry.getValue().stream().anyMatch(national::startsWith))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static Optional<String> dial(String number, String region) {
		try {
			PhoneNumber parsed = NUMBERS.parse(number, region);
			boolean whole = parsed.getExtension().isEmpty()
					&& NUMBERS.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE;
			return whole ? Optional.of(NUMBERS.format(parsed, PhoneNumberFormat.E164)) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
