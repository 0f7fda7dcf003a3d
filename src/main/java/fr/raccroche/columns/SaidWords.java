package fr.raccroche.columns;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.platform.Likeness;
import fr.raccroche.solution.Coded;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people write instead of a code: its label, or another usual word for it, from
 * {@code columns/words.json}; whatever the case, accents and punctuation.
 */
public final class SaidWords {

	/** Nobody reads more in a sentence. */
	private static final int MANY = 8;

	private static final int SUGGESTED = 3;

	private static final Map<String, Map<String, List<String>>> USUAL = usual();

	private static final Map<String, Boolean> YES_OR_NO = yesOrNo();

	private static final Map<String, String> LANGUAGES = languages();

	private SaidWords() {
	}

	/** The code that is meant; a code itself comes before any word. */
	public static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String text) {
		String said = plain(text);
		Map<String, List<String>> usual = USUAL.getOrDefault(list.getSimpleName(), Map.of());
		return Stream.of(list.getEnumConstants())
			.filter((word) -> plain(word.code()).equals(said))
			.findFirst()
			.or(() -> Stream.of(list.getEnumConstants())
				.filter((word) -> names(word, usual).anyMatch((one) -> plain(one).equals(said)))
				.findFirst());
	}

	private static Stream<String> names(Coded word, Map<String, List<String>> usual) {
		return Stream.concat(Stream.of(word.label(), word.staffLabel()),
				usual.getOrDefault(word.code(), List.of()).stream());
	}

	/** What may be written, in words; of a long list, what was probably meant. */
	static <E extends Enum<E> & Coded> String labels(Class<E> list, String text) {
		List<String> labels = Stream.of(list.getEnumConstants()).map(Coded::staffLabel).toList();
		if (labels.size() <= MANY) {
			return String.join(", ", labels);
		}
		List<String> near = Likeness.nearest(text, labels, SUGGESTED);
		return near.isEmpty() ? String.join(", ", labels.subList(0, MANY)) + "…" : String.join(", ", near);
	}

	static Optional<Boolean> yesOrNo(String text) {
		return Optional.ofNullable(YES_OR_NO.get(text.strip().toLowerCase(Locale.ROOT)));
	}

	/** The code of a language that is named; the text itself when it is none. */
	static String language(String text) {
		return LANGUAGES.getOrDefault(plain(text), text.toLowerCase(Locale.ROOT));
	}

	/** A UAI as it is known, whatever its case; another identifier as it is. */
	public static String structureId(String text) {
		String clean = text.strip();
		return clean.matches("\\d{7}[A-Za-z]") ? clean.toUpperCase(Locale.ROOT) : clean;
	}

	static String plain(String text) {
		return Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

	private static Map<String, Boolean> yesOrNo() {
		Map<String, Boolean> words = new HashMap<>();
		Stream.of("oui", "o", "yes", "y", "vrai", "true", "1", "x", "✓", "✔").forEach((word) -> words.put(word, true));
		Stream.of("non", "n", "no", "faux", "false", "0", "-").forEach((word) -> words.put(word, false));
		return words;
	}

	private static Map<String, String> languages() {
		Map<String, String> languages = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			languages.put(plain(Locale.of(code).getDisplayLanguage(Locale.FRENCH)), code);
		}
		return languages;
	}

	private static Map<String, Map<String, List<String>>> usual() {
		try (InputStream json = Objects.requireNonNull(SaidWords.class.getResourceAsStream("/columns/words.json"))) {
			return JsonMapper.shared().readValue(json, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException("columns/words.json cannot be read", ex);
		}
	}

}
