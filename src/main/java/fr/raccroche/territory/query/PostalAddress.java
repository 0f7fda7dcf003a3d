package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The town as the last line of a postal address writes it: "86021 POITIERS CEDEX 9".
 *
 * @param name without postal code and CEDEX; may be blank
 * @param postcode five digits; null when there is none
 * @param cedex whether it says CEDEX
 * @param cedexNumber what stands after CEDEX; in Paris and Lyon it is the district
 */
public record PostalAddress(String name, @Nullable String postcode, boolean cedex, @Nullable Integer cedexNumber) {

	private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b(?:\\s*0*(\\d{1,2})\\b)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern POSTCODE = Pattern
		.compile("(?<![\\p{Alnum}])(?:F-?)?(\\d{2}) ?(\\d{3})(?![\\p{Alnum}])");

	private static final Pattern ENDS = Pattern.compile("^[\\s,;()-]+|[\\s,;()-]+$");

	/** Reads a town written with or without postal code and CEDEX. */
	public static PostalAddress of(String text) {
		Matcher cedex = CEDEX.matcher(text);
		boolean found = cedex.find();
		Integer number = (found && cedex.group(1) != null) ? Integer.valueOf(cedex.group(1)) : null;
		String rest = found ? cedex.replaceAll(" ") : text;
		Matcher code = POSTCODE.matcher(rest);
		if (!code.find()) {
			return new PostalAddress(trimmed(rest), null, found, number);
		}
		String postcode = code.group(1) + code.group(2);
		String name = trimmed(rest.substring(code.end()));
		return new PostalAddress(name.isEmpty() ? trimmed(rest.substring(0, code.start())) : name, postcode, found,
				number);
	}

	private static String trimmed(String text) {
		return ENDS.matcher(text.strip()).replaceAll("").strip();
	}

	/** The name, then its parts when a place stands before or behind the town. */
	public List<String> names() {
		List<String> names = new ArrayList<>(List.of(this.name));
		String[] parts = this.name.split("\\s*[,;()]\\s*|\\s+-\\s+");
		for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
			if (!parts[i].isBlank()) {
				names.add(parts[i]);
			}
		}
		return names;
	}

}
