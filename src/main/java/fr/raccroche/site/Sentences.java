package fr.raccroche.site;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by language and key, in the order they were given. Never changes.
 */
final class Sentences {

	private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	Sentences(Map<Language, Map<String, String>> patterns) {
		patterns.forEach((language, texts) -> this.patterns.put(language, new LinkedHashMap<>(texts)));
	}

	@Nullable String find(Language language, String key) {
		return in(language).get(key);
	}

	Map<String, String> in(Language language) {
		return this.patterns.getOrDefault(language, Map.of());
	}

	/**
	 * @throws IllegalArgumentException when there is no such sentence, or when it cannot
	 * be said with these arguments
	 */
	String say(Language language, String key, Object... arguments) {
		MessageFormat format = this.formats.computeIfAbsent(language.code() + " " + key,
				(absent) -> format(language, key));
		synchronized (format) {
			return format.format(arguments, new StringBuffer(), null).toString();
		}
	}

	private MessageFormat format(Language language, String key) {
		String pattern = find(language, key);
		if (pattern == null) {
			throw new IllegalArgumentException("no sentence " + key + " in " + language.code());
		}
		return new MessageFormat(pattern, language.locale());
	}

}
