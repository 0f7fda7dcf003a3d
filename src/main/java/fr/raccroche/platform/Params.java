package fr.raccroche.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.util.MultiValueMap;

/**
 * Query parameters, read as what they should be. An empty value counts as absent, as
 * forms send every field; a value that is wrong is never replaced by a default: it
 * becomes a 400 whose French sentence names the parameter.
 */
public final class Params {

	/** Longest text anybody may send in one parameter, in characters. */
	public static final int LONGEST_TEXT = 200;

	/** What stands where bytes were no UTF-8. */
	private static final char UNREADABLE = '\uFFFD';

	private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");

	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,20})?");

	private final MultiValueMap<String, String> values;

	/**
	 * @param values as {@code ServerHttpRequest.getQueryParams()} gives them, decoded
	 */
	public Params(MultiValueMap<String, String> values) {
		this.values = values;
	}

	/** Every non-empty value of a repeatable parameter, without repeats, in order. */
	public List<String> list(String name) {
		List<String> found = new ArrayList<>();
		for (String value : this.values.getOrDefault(name, List.of())) {
			String text = (value != null) ? value.strip() : "";
			if (!text.isEmpty() && !found.contains(text)) {
				found.add(text);
			}
		}
		return found;
	}

	/** Whether the parameter has a value. */
	public boolean has(String name) {
		return !list(name).isEmpty();
	}

	/**
	 * A text without spaces around it.
	 * @throws Problem 400 when it is given twice, is too long, is no UTF-8 or holds
	 * control characters
	 */
	public Optional<String> text(String name) {
		List<String> found = list(name);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		if (found.size() > 1) {
			throw Problem.badValue(name, "%s ne peut avoir qu'une valeur (reçu : %s).".formatted(name, quoted(found)));
		}
		String text = found.getFirst();
		if (text.length() > LONGEST_TEXT) {
			throw Problem.badValue(name, "%s est trop long : %d caractères au plus.".formatted(name, LONGEST_TEXT));
		}
		if (text.indexOf(UNREADABLE) >= 0) {
			throw Problem.badValue(name,
					"%s contient des lettres qu'on ne peut pas lire : l'adresse doit être écrite en UTF-8."
						.formatted(name));
		}
		if (text.chars().anyMatch(Character::isISOControl)) {
			throw Problem.badValue(name, "%s contient des caractères qui ne s'affichent pas.".formatted(name));
		}
		return Optional.of(text);
	}

	/**
	 * Words to look for.
	 * @throws Problem 400 as for a text, and for signs alone: they would mean everything
	 */
	public Optional<String> words(String name) {
		Optional<String> text = text(name);
		if (text.isPresent() && text.get().codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw Problem.badValue(name,
					"%s : on n'a pas trouvé de mot. Écris au moins une lettre ou un chiffre.".formatted(name));
		}
		return text;
	}

	/**
	 * A whole number.
	 * @throws Problem 400 when it is no whole number from min to max, both included
	 */
	public Optional<Integer> integer(String name, int min, int max) {
		return text(name).map((text) -> {
			if (INTEGER.matcher(text).matches()) {
				int number = Integer.parseInt(text);
				if (number >= min && number <= max) {
					return number;
				}
			}
			throw Problem.badValue(name, "%s doit être un nombre entier de %d à %d (reçu : « %s »).".formatted(name,
					min, max, excerpt(text)));
		});
	}

	/**
	 * A decimal number, with a point.
	 * @throws Problem 400 when it is no number from min to max, both included
	 */
	public Optional<Double> decimal(String name, int min, int max) {
		return text(name).map((text) -> {
			if (DECIMAL.matcher(text).matches()) {
				double number = Double.parseDouble(text);
				if (number >= min && number <= max) {
					return number;
				}
			}
			throw Problem.badValue(name,
					"%s doit être un nombre de %d à %d (reçu : « %s »).".formatted(name, min, max, excerpt(text)));
		});
	}

	/**
	 * Decimal numbers separated by commas: {@code bbox=-0.5,46.2,-0.3,46.4}.
	 * @param shape what is expected, in words, for the sentence:
	 * {@code minLon,minLat,maxLon,maxLat}
	 * @throws Problem 400 when there are not as many as the shape has, or one is no
	 * number
	 */
	public Optional<List<Double>> decimals(String name, String shape) {
		return text(name).map((text) -> {
			String[] parts = text.split(",", -1);
			List<Double> numbers = new ArrayList<>();
			for (String part : parts) {
				if (DECIMAL.matcher(part.strip()).matches()) {
					numbers.add(Double.parseDouble(part.strip()));
				}
			}
			if (numbers.size() != parts.length || parts.length != shape.split(",").length) {
				throw Problem.badValue(name,
						"%s doit être de la forme %s (reçu : « %s »).".formatted(name, shape, excerpt(text)));
			}
			return numbers;
		});
	}

	/**
	 * A wish: present as {@code 1}, or absent; nobody can wish that there be none.
	 * @throws Problem 400 for anything but {@code 1}
	 */
	public boolean flag(String name) {
		return text(name).map((text) -> {
			if (text.equals("1")) {
				return true;
			}
			throw Problem.badValue(name, "%s ne peut valoir que 1 ; sans ce souhait, enlève-le (reçu : « %s »)."
				.formatted(name, excerpt(text)));
		}).orElse(false);
	}

	/**
	 * Something on or off: {@code 1} or {@code 0}.
	 * @throws Problem 400 for anything else
	 */
	public Optional<Boolean> toggle(String name) {
		return text(name).map((text) -> switch (text) {
			case "1" -> true;
			case "0" -> false;
			default -> throw Problem.badValue(name, "%s vaut 1 ou 0 (reçu : « %s »).".formatted(name, excerpt(text)));
		});
	}

	/**
	 * Values of a closed list.
	 * @param find the value of a code, when the code exists
	 * @param known every code, for the sentence
	 * @throws Problem 400 for a code that does not exist
	 */
	public <T> List<T> codes(String name, Function<String, Optional<T>> find, List<String> known) {
		return list(name).stream()
			.map((code) -> find.apply(code)
				.orElseThrow(() -> Problem.badValue(name,
						"%s : « %s » n'existe pas. Valeurs possibles : %s.".formatted(name, excerpt(code),
								String.join(", ", known)))))
			.toList();
	}

	/**
	 * One value of a closed list.
	 * @throws Problem 400 for a code that does not exist, or two of them
	 */
	public <T> Optional<T> code(String name, Function<String, Optional<T>> find, List<String> known) {
		return text(name).flatMap((text) -> codes(name, find, known).stream().findFirst());
	}

	private static String quoted(List<String> values) {
		return values.stream()
			.limit(3)
			.map((value) -> "« " + excerpt(value) + " »")
			.reduce((a, b) -> a + ", " + b)
			.orElse("");
	}

	private static String excerpt(String text) {
		String plain = text.replaceAll("\\p{Cntrl}", " ");
		return (plain.length() > 60) ? plain.substring(0, 60) + "…" : plain;
	}

}
