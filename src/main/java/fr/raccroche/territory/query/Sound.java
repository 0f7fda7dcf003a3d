package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it sounds in French, so coarsely that what people write by ear has the same:
 * {@code bordeaux} and {@code bordo} are {@code brdo}. The libraries we have know English
 * and German sounds, or give dozens of keys a name. Names are indexed and looked for
 * through it alone.
 */
public final class Sound {

	/** In order: each rule reads what those before have left. */
	private static final List<Rule> RULES = new ArrayList<>();

	static {
		rule("([a-z])\\1(?!\\1)", "$1");
		rule("ph", "f");
		rule("s?ch|sh", "S");
		rule("qu?|ck", "k");
		rule("gu(?=[eiy])", "G");
		rule("ge(?=[aou])|g(?=[eiy])", "j");
		rule("g", "G");
		rule("c(?=[eiy])", "s");
		rule("c", "k");
		rule("h", "");
		rule("Gn|n[iy](?=[aeo])|n(?=[iy]$)", "N");
		rule("(?<=[aeou])(?:il(?:l?e?s?)?|ye)$|(?<=[aeou])il(?=[aeiou])", "Y");
		rule("aul(?=[nt])", "o");
		rule("e?au", "o");
		rule("oe?u", "U");
		rule("eu", "e");
		rule("o[iy]n(?![aeiouy])", "wI");
		rule("o[iy]", "wa");
		rule("(?:[ae]?[iy]|u)[nm](?![aeiouynm])", "I");
		rule("(?<=[iy])en(?![aeiouynm])", "I");
		rule("[ae][nm](?![aeiouynm])", "A");
		rule("o[nm](?![aeiouynm])", "O");
		rule("(?:ers?|ez|ets?|es)$", "e");
		rule("[ae][iy]", "e");
		rule("y", "i");
		rule("z", "s");
		rule("x(?=.)", "ks");
		// silent at the end, but for an e behind, which then is silent itself
		rule("[tdspxG]{1,2}$", "");
		rule("(?<!^)e", "");
	}

	private static final Map<String, String> ALONE = Map.of("saint", "sI", "sainte", "sIt");

	private Sound() {
	}

	private static void rule(String letters, String sound) {
		RULES.add(new Rule(Pattern.compile(letters), sound));
	}

	/** The sounds of its words but small ones, joined. */
	public static String of(PlaceName name) {
		StringBuilder sounds = new StringBuilder();
		name.significant().words().forEach((word) -> sounds.append(ofWord(word)));
		return sounds.toString();
	}

	private static String ofWord(String word) {
		String sound = ALONE.getOrDefault(word, word);
		if (sound.equals(word)) {
			for (Rule rule : RULES) {
				sound = rule.letters().matcher(sound).replaceAll(rule.sound());
			}
		}
		// a word of silent letters only is still a word
		return sound.isEmpty() ? word : sound;
	}

	/**
	 * One step.
	 *
	 * @param letters what is written
	 * @param sound what is heard; capitals are sounds that no letter has
	 */
	private record Rule(Pattern letters, String sound) {
	}

}
