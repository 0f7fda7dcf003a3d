package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.platform.Folding;

/**
 * A name reduced to what two ways of writing it have in common: no accents, capitals,
 * hyphens or apostrophes, abbreviations in full, districts as a number. Names are
 * written, indexed and looked for through it alone, so that no side forgets a rule.
 *
 * @param words lower-case letters and digits; "18e arrondissement" is "18"
 */
public record PlaceName(List<String> words) {

	private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern ORDINAL = Pattern.compile("0*(\\d{1,2})(?:er|re|e|em|eme|ieme|me|nd|nde)?");

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

	private static final Pattern NOTRE_DAME = Pattern.compile("\\bn[. ]+d[. ]+(?=d)");

	private static final Set<String> DISTRICT = Set.of("arrondissement", "arrondissements", "arrdt", "ardt", "arr",
			"arrond");

	private static final Map<String, List<String>> IN_FULL = Map.of("st", List.of("saint"), "ste", List.of("sainte"),
			"sts", List.of("saints"), "stes", List.of("saintes"), "lez", List.of("les"), "mt", List.of("mont"), "nd",
			List.of("notre", "dame"), "gd", List.of("grand"), "gde", List.of("grande"));

	private static final Map<String, String> SHORT = Map.of("saint", "st", "sainte", "ste", "saints", "sts");

	private static final Set<String> SMALL = Set.of("le", "la", "les", "l", "du", "de", "des", "d", "en", "et", "au",
			"aux", "a", "sur", "sous", "s");

	private static final List<String> NUMBERS = List.of("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept",
			"huit", "neuf");

	public PlaceName {
		words = List.copyOf(words);
	}

	public static PlaceName of(String text) {
		List<String> words = new ArrayList<>();
		for (String word : SEPARATORS.split(spaced(Folding.folded(text)))) {
			if (!word.isEmpty()) {
				add(words, word);
			}
		}
		return new PlaceName(words);
	}

	private static String spaced(String folded) {
		String opened = NOTRE_DAME.matcher(folded).replaceAll("notre dame ");
		return opened.replace("s/s ", "sous ").replaceAll("\\bs/ ?", "sur ").replace("&", " et ");
	}

	private static void add(List<String> words, String word) {
		Matcher ordinal = ORDINAL.matcher(word);
		if (ordinal.matches()) {
			words.add(ordinal.group(1));
		}
		else if (!(DISTRICT.contains(word) && !words.isEmpty() && isNumber(words.getLast()))) {
			words.addAll(IN_FULL.getOrDefault(word, List.of(word)));
		}
	}

	private static boolean isNumber(String word) {
		return Character.isDigit(word.charAt(0));
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** All in one: what typing errors with spaces, hyphens and apostrophes share. */
	public String joined() {
		return String.join("", this.words);
	}

	/** Without articles and small words; the last word, often unfinished, is kept. */
	public PlaceName significant() {
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < this.words.size(); i++) {
			if (i == this.words.size() - 1 || !SMALL.contains(this.words.get(i))) {
				kept.add(this.words.get(i));
			}
		}
		return new PlaceName(kept);
	}

	/** Whether both are the same but for articles and small words. */
	boolean isNearly(PlaceName other) {
		return significant().joined().equals(other.significant().joined());
	}

	/** "les 2 alpes" as "les deux alpes". */
	public PlaceName withNumbersInWords() {
		return new PlaceName(this.words.stream()
			.map((word) -> word.matches("[2-9]") ? NUMBERS.get(Integer.parseInt(word)) : word)
			.toList());
	}

	/** The words from one position to another, excluded. */
	public PlaceName slice(int from, int to) {
		return new PlaceName(this.words.subList(from, to));
	}

	/** The beginnings that end with a word, joined: "saint", "saintmaixent", ... */
	public List<String> beginnings() {
		List<String> beginnings = new ArrayList<>();
		StringBuilder beginning = new StringBuilder();
		for (String word : this.words) {
			beginnings.add(beginning.append(word).toString());
		}
		return beginnings;
	}

	private PlaceName abbreviated() {
		return new PlaceName(this.words.stream().map((word) -> SHORT.getOrDefault(word, word)).toList());
	}

	/**
	 * Every name an official one goes by: in full, without what stands in brackets, and
	 * each with its saints abbreviated (for those who type "stmaixent").
	 */
	public static List<PlaceName> namesOf(String official) {
		PlaceName full = of(official);
		PlaceName bare = of(BRACKETS.matcher(official).replaceFirst(""));
		Set<PlaceName> names = new LinkedHashSet<>();
		Stream.of(full, bare).flatMap((name) -> Stream.of(name, name.abbreviated())).forEach(names::add);
		return List.copyOf(names);
	}

}
