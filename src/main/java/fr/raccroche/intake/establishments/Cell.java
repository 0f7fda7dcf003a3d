package fr.raccroche.intake.establishments;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.raccroche.platform.Dates;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Notes.Subject;
import fr.raccroche.platform.PhoneNumbers;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.RowRejected;
import org.jspecify.annotations.Nullable;

/**
 * Cells of establishments' files: mended where that is certain, dropped with a remark
 * where it is not.
 */
final class Cell {

	private static final Pattern UAI = Pattern.compile("\\d{7}[A-Z]");

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

	private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,20})?");

	private Cell() {
	}

	/** The UAI that a cell holds; null when it is empty. */
	static @Nullable String uai(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String uai = text.toUpperCase();
		if (!UAI.matcher(uai).matches()) {
			throw new RowRejected("« %s » n'est pas un code UAI (sept chiffres et une lettre)".formatted(text));
		}
		return uai;
	}

	/** Five digits, the leading zero given back when a spreadsheet took it. */
	static @Nullable String postcode(@Nullable String text, Notes notes) {
		if (text == null) {
			return null;
		}
		String digits = text.replace(" ", "");
		if (digits.matches("\\d{5}")) {
			return digits;
		}
		if (digits.matches("\\d{4}")) {
			notes.add(Subject.REPAIRED, "code postal %s complété en 0%s".formatted(digits, digits));
			return "0" + digits;
		}
		notes.add(Subject.LOST, "« %s » n'est pas un code postal".formatted(text));
		return null;
	}

	/** The ministry's {@code 094} is {@code 94}, its {@code 02A} is {@code 2A}. */
	static @Nullable String departement(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String code = text.toUpperCase();
		if (code.matches("0\\d[\\dAB]")) {
			return code.substring(1);
		}
		return code.matches("\\d") ? "0" + code : code;
	}

	/** E.164. */
	static @Nullable String phone(@Nullable String text, String departement, Notes notes) {
		if (text == null) {
			return null;
		}
		String phone = PhoneNumbers.parse(PhoneNumbers.first(text), departement).orElse(null);
		if (phone == null) {
			notes.add(Subject.LOST, "« %s » n'est pas un numéro de téléphone".formatted(text));
		}
		else if (text.matches("[1-9]\\d{8}")) {
			notes.add(Subject.REPAIRED, "téléphone %s sans son 0 : %s".formatted(text, phone));
		}
		return phone;
	}

	static @Nullable String mail(@Nullable String text, Notes notes) {
		if (text == null) {
			return null;
		}
		String mail = text.replaceFirst("(?i)^mailto:\\s*", "");
		if (MAIL.matcher(mail).matches()) {
			return mail;
		}
		notes.add(Subject.LOST, "« %s » n'est pas une adresse électronique".formatted(text));
		return null;
	}

	/** An address that begins with http. */
	static @Nullable String web(@Nullable String text, Notes notes) {
		if (text == null) {
			return null;
		}
		String address = text.matches("(?i)https?://.*") ? text : "http://" + text;
		try {
			String host = new URI(address).getHost();
			if (host != null && host.contains(".")) {
				return address;
			}
		}
		catch (URISyntaxException ex) {
			// told below
		}
		notes.add(Subject.LOST, "« %s » n'est pas une adresse de site".formatted(text));
		return null;
	}

	/** 14 digits. */
	static @Nullable String siret(@Nullable String text, Notes notes) {
		if (text == null) {
			return null;
		}
		String digits = text.replace(" ", "");
		if (digits.matches("\\d{14}")) {
			return digits;
		}
		if (digits.matches("\\d{13}") && luhn("0" + digits)) {
			notes.add(Subject.REPAIRED, "SIRET %s complété en 0%s".formatted(digits, digits));
			return "0" + digits;
		}
		notes.add(Subject.LOST,
				SCIENTIFIC.matcher(digits).matches()
						? "SIRET %s abîmé par un tableur : ses derniers chiffres sont perdus".formatted(text)
						: "« %s » n'est pas un SIRET (14 chiffres)".formatted(text));
		return null;
	}

	private static boolean luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			sum += (i % 2 == 0) ? digit : (digit > 4) ? 2 * digit - 9 : 2 * digit;
		}
		return sum % 10 == 0;
	}

	static @Nullable LocalDate date(@Nullable String text, Notes notes) {
		if (text == null) {
			return null;
		}
		Optional<LocalDate> date = Dates.parse(text);
		if (date.isEmpty()) {
			notes.add(Subject.LOST, "« %s » n'est pas une date".formatted(text));
		}
		return date.orElse(null);
	}

	/** A decimal number, with a point or a comma; null when there is none. */
	static @Nullable Double number(@Nullable String text, Notes notes) {
		if (text == null) {
			return null;
		}
		if (NUMBER.matcher(text).matches()) {
			return Double.valueOf(text.replace(',', '.'));
		}
		notes.add(Subject.LOST, "« %s » n'est pas un nombre".formatted(text));
		return null;
	}

	/** What several cells say together, separated by commas; null when all are empty. */
	static @Nullable String joined(Row row, String... columns) {
		StringBuilder joined = new StringBuilder();
		for (String column : columns) {
			String text = row.text(column);
			if (text != null) {
				joined.append(joined.isEmpty() ? "" : ", ").append(text);
			}
		}
		return joined.isEmpty() ? null : joined.toString();
	}

	/** {@code 1} or {@code 0} as yes or no; null otherwise. */
	static @Nullable Boolean flag(@Nullable String text) {
		return switch (text) {
			case "1", "oui", "Oui", "OUI" -> true;
			case "0", "non", "Non", "NON" -> false;
			case null, default -> null;
		};
	}

}
