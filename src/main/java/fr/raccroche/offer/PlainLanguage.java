package fr.raccroche.offer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.columns.Columns;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What would make a text easier for somebody who reads little. Advice, never a refusal.
 */
public final class PlainLanguage {

	/** Texts that young people read. */
	private static final List<String> COLUMNS = List.of("titre", "resume", "description", "conditions", "documents",
			"etapes", "apres_appel", "cout", "accessibilite", "transport");

	private static final int LONG_SENTENCE = 20;

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|" + Pattern.quote(Columns.BETWEEN));

	private static final Pattern AMOUNT = Pattern.compile("\\d\\s?(?:€|euros?\\b)", Pattern.CASE_INSENSITIVE);

	private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

	private static final Pattern PHONE = Pattern.compile("\\b0[1-9](?:[ .-]?\\d{2}){4}\\b");

	private static final Pattern FORMAL = Pattern.compile("(?<![\\p{L}-])(?:vous|votre|vos)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{5,}(?:\\s+\\p{Lu}{4,})+");

	private static final Pattern PERSON = Pattern.compile("\\b(?:M\\.|Mme|Mlle|Monsieur|Madame)\\s");

	private static final Map<Pattern, String> JARGON = jargon();

	private PlainLanguage() {
	}

	/** Advice by column; none where nothing is to be said. */
	public static Map<String, List<String>> advise(Map<String, String> cells) {
		Map<String, List<String>> advice = new LinkedHashMap<>();
		for (String column : COLUMNS) {
			List<String> sentences = advise(column, cells.getOrDefault(column, ""));
			if (!sentences.isEmpty()) {
				advice.put(column, sentences);
			}
		}
		if (PERSON.matcher(cells.getOrDefault("contact_role", "") + " ").find()) {
			advice.put("contact_role", List.of("Plutôt une fonction qu'un nom : les personnes changent."));
		}
		if (Stream.of("telephone", "courriel", "site_web").noneMatch(cells::containsKey)) {
			advice.put("telephone", List.of("Sans numéro, courriel ni site, le jeune ne peut joindre personne."));
		}
		return advice;
	}

	private static List<String> advise(String column, String text) {
		List<String> advice = new ArrayList<>();
		Arrays.stream(SENTENCE_END.split(text))
			.filter((sentence) -> words(sentence) > LONG_SENTENCE)
			.findFirst()
			.ifPresent((sentence) -> advice
				.add("« %s… » : %d mots. Faites-en deux phrases.".formatted(beginning(sentence), words(sentence))));
		JARGON.forEach((word, instead) -> {
			var found = word.matcher(text);
			if (found.find()) {
				advice.add("« %s » : dites plutôt %s.".formatted(found.group(), instead));
			}
		});
		if (!column.equals("cout")) {
			add(advice, AMOUNT, text,
					"Un montant vieillit vite : ce que le jeune reçoit va dans « Montant (euros par mois) », ce qu'il paie dans « Ce que cela coûte ».");
		}
		else if (!YEAR.matcher(text).find()) {
			add(advice, AMOUNT, text,
					"Un prix change vite : dites de quelle année il est, dans la phrase : « 45 euros en 2026 ».");
		}
		add(advice, PHONE, text, "Mettez le numéro dans « Téléphone » : on l'appelle en touchant un bouton.");
		add(advice, FORMAL, text, "Le jeune est tutoyé partout : dites « tu ».");
		add(advice, SHOUTED, text, "Les mots tout en majuscules se lisent mal.");
		return advice;
	}

	private static void add(List<String> advice, Pattern met, String text, String sentence) {
		if (met.matcher(text).find()) {
			advice.add(sentence);
		}
	}

	private static int words(String sentence) {
		return sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
	}

	private static String beginning(String sentence) {
		return String.join(" ", Arrays.copyOf(sentence.strip().split("\\s+"), 4));
	}

	private static Map<Pattern, String> jargon() {
		try (InputStream json = Objects
			.requireNonNull(PlainLanguage.class.getResourceAsStream("/offer/plain-words.json"))) {
			Map<Pattern, String> words = new LinkedHashMap<>();
			JsonMapper.shared().readValue(json, new TypeReference<LinkedHashMap<String, String>>() {
			})
				.forEach((word, instead) -> words
					.put(Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", flags(word)), instead));
			return words;
		}
		catch (IOException ex) {
			throw new IllegalStateException("offer/plain-words.json cannot be read", ex);
		}
	}

	/** An acronym is one in capitals only: "sre" may be the end of a typo. */
	private static int flags(String word) {
		return word.equals(word.toUpperCase(Locale.ROOT)) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	}

}
