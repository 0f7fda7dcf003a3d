package fr.raccroche.intake.solutions;

import java.util.Map;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as people write it, to E.164.
 */
final class PhoneCell {

	private static final String COLUMN = "telephone";

	private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

	/** Numbering plans of their own, by département. */
	private static final Map<String, String> OVERSEAS = Map.ofEntries(Map.entry("971", "GP"), Map.entry("972", "MQ"),
			Map.entry("973", "GF"), Map.entry("974", "RE"), Map.entry("975", "PM"), Map.entry("976", "YT"),
			Map.entry("977", "BL"), Map.entry("978", "MF"), Map.entry("986", "WF"), Map.entry("987", "PF"),
			Map.entry("988", "NC"));

	private PhoneCell() {
	}

	/**
	 * The number.
	 * @param departement where it rings; null when not known
	 */
	static @Nullable String read(Cells cells, @Nullable String departement) {
		String text = cells.text(COLUMN);
		if (text == null) {
			return null;
		}
		try {
			PhoneNumber number = PHONES.parse(text,
					(departement != null) ? OVERSEAS.getOrDefault(departement, "FR") : "FR");
			if (PHONES.isPossibleNumber(number) && number.getExtension().isEmpty()) {
				return PHONES.format(number, PhoneNumberFormat.E164);
			}
		}
		catch (NumberParseException ex) {
			// told below
		}
		return cells.refuse(COLUMN, "« %s » n'est pas un numéro de téléphone".formatted(text));
	}

}
