package fr.raccroche.wording;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made a sentence say. Reads straight from a document of the index
 * {@code texts}.
 *
 * @param language code of the language
 * @param key subject and name of the sentence
 * @param number 1, 2, 3... for that sentence in that language: the highest holds
 * @param text in the ICU syntax; null when it went back to what the files say
 * @param at when
 * @param by account that did it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Wording(String language, String key, long number, @Nullable String text, Instant at, String by) {

	/**
	 * @throws IllegalArgumentException for a number that none has
	 */
	public Wording {
		if (number < 1) {
			throw new IllegalArgumentException("no wording has the number " + number);
		}
	}

	/** The language, unless this program does not speak it any more. */
	public Optional<Language> spoken() {
		return Language.find(this.language);
	}

	String id() {
		return sentence() + "@" + this.number;
	}

	/** What tells its sentence from all others. */
	String sentence() {
		return sentence(this.language, this.key);
	}

	static String sentence(String language, String key) {
		return language + " " + key;
	}

}
