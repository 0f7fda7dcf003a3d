package fr.raccroche.search.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The words that say nothing to the engine ("de la"), as its French analysis lists them.
 */
@Component
class SmallWords {

	private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}]");

	private final Pattern small;

	SmallWords() {
		try (InputStream analysis = new ClassPathResource("elasticsearch/analysis/french.json").getInputStream()) {
			String pattern = JsonMapper.shared()
				.readTree(analysis)
				.at("/char_filter/small_words/pattern")
				.stringValue();
			this.small = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether nothing is left to look for. */
	boolean areAll(String words) {
		return !SAID.matcher(this.small.matcher(words).replaceAll(" ")).find();
	}

}
