package fr.raccroche.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.site.Language;
import fr.raccroche.site.Texts;
import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;

/**
 * What a sentence may be made to say: something that its page can say with what it is
 * given. Whether it is well said is for who writes it.
 */
@Component
public class WordingRules {

	/** The longest of ours has a third of it. */
	public static final int LONGEST = 1_000;

	private static final Pattern BREAKS = Pattern.compile("[ \\t]*(?:\\R[ \\t]*)+");

	private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

	/** Nothing one sees, or what turns around what one reads. */
	private static final Pattern CONTROLS = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");

	private static final Pattern LOST_BRACE = Pattern.compile("(?<!')'\\{");

	private final Texts texts;

	WordingRules(Texts texts) {
		this.texts = texts;
	}

	/** What was typed as it is kept: on one line, nothing around it. */
	static String tidied(String typed) {
		String line = BREAKS.matcher(EDGES.matcher(typed).replaceAll("")).replaceAll(" ");
		return Normalizer.normalize(line, Normalizer.Form.NFC);
	}

	/**
	 * Why that sentence of the files cannot say that; empty when it can.
	 */
	Optional<String> fault(Language language, String key, String text) {
		if (text.isEmpty()) {
			return Optional.of("Écrivez un texte. Pour retrouver celui d'origine, il y a un bouton plus bas.");
		}
		if (text.length() > LONGEST) {
			return Optional.of("C'est trop long : %s au plus, il y en a %s."
				.formatted(Words.count(LONGEST, "caractère", "caractères"), Words.number(text.length())));
		}
		if (CONTROLS.matcher(text).find()) {
			return Optional.of("Ce texte a des caractères invisibles : tapez-le plutôt que de le coller.");
		}
		return syntaxFault(language, key, text);
	}

	private Optional<String> syntaxFault(Language language, String key, String text) {
		Blanks original = original(language, key);
		Blanks blanks;
		try {
			blanks = Blanks.of(text);
		}
		catch (RuntimeException ex) {
			return Optional.of("Ce texte ne se lit pas : chaque accolade ouverte se ferme, et ce qu'elle contient suit "
					+ "l'exemple du texte d'origine.");
		}
		return blanksFault(original, blanks, text).or(() -> takingFault(key, blanks))
			.or(() -> Example.of(language, text, known(key)).fault());
	}

	private static Optional<String> blanksFault(Blanks original, Blanks blanks, String text) {
		Set<String> missing = new TreeSet<>(original.names());
		missing.removeAll(blanks.names());
		Set<String> unknown = new TreeSet<>(blanks.names());
		unknown.removeAll(original.names());
		if (!unknown.isEmpty()) {
			return Optional.of("Le site ne sait pas remplir %s : retirez-le.".formatted(braces(unknown)));
		}
		return missing.isEmpty() ? Optional.empty()
				: Optional.of("Il manque %s, que le site remplit.%s".formatted(braces(missing),
						LOST_BRACE.matcher(text).find()
								? " Devant une accolade, l'apostrophe s'écrit deux fois : l''{0}." : ""));
	}

	private Optional<String> takingFault(String key, Blanks blanks) {
		Set<String> wrong = blanks.unbearable(known(key));
		return wrong.isEmpty() ? Optional.empty() : Optional
			.of("%s ne peut pas être pris ainsi : suivez l'exemple du texte d'origine.".formatted(braces(wrong)));
	}

	/** A portal's own file may hold what nobody can say: that stops no page of staff. */
	private Blanks original(Language language, String key) {
		try {
			return Blanks.of(Objects.requireNonNullElse(this.texts.original(language, key), ""));
		}
		catch (RuntimeException ex) {
			return new Blanks(Map.of());
		}
	}

	/** What any language does with what that sentence is given. */
	Blanks known(String key) {
		return Stream.of(Language.values())
			.map((language) -> original(language, key))
			.reduce(new Blanks(Map.of()), Blanks::and);
	}

	/** What the program fills in there, as one writes it. */
	public List<String> blanks(Language language, String key) {
		return original(language, key).names().stream().map("{%s}"::formatted).toList();
	}

	/**
	 * How a reader would see it, with three dots or a number where something is put in.
	 */
	public Optional<String> example(Language language, String key, String text) {
		return Optional.ofNullable(Example.of(language, text, known(key)).said());
	}

	private static String braces(Set<String> names) {
		return names.stream().map("{%s}"::formatted).collect(Collectors.joining(", "));
	}

}
