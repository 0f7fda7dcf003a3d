package fr.raccroche.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence of the pages, in every language:
 * {@code messages/SUBJECT/LANGUAGE.properties}, in the ICU message syntax. The key of a
 * sentence is its subject, a dot, and its name in the file.
 */
final class Messages {

	private final Map<Language, Map<String, String>> patterns;

	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	private Messages(Map<Language, Map<String, String>> patterns) {
		this.patterns = patterns;
	}

	static Messages bundled() {
		return in(null);
	}

	/**
	 * @param folder whose {@code messages/} say some sentences otherwise; null for ours
	 * @throws StartupRefused when it has a sentence that nobody says
	 */
	static Messages in(@Nullable Path folder) {
		Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			patterns.put(language, read(language));
		}
		if (folder != null) {
			OwnMessages.in(folder).forEach((language, own) -> replace(patterns.get(language), own, folder));
		}
		return new Messages(patterns);
	}

	private static void replace(@Nullable Map<String, String> patterns, Map<String, String> own, Path folder) {
		own.forEach((key, text) -> {
			if (patterns == null || patterns.replace(key, text) == null) {
				throw new StartupRefused(
						"Le dossier %s remplace la phrase %s, qui n'existe pas.".formatted(folder, key));
			}
		});
	}

	private static Map<String, String> read(Language language) {
		try {
			Map<String, String> patterns = new ConcurrentHashMap<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*/" + language.code() + ".properties")) {
				String[] path = file.getURL().getPath().split("/");
				String subject = path[path.length - 2];
				read(file).forEach((name, text) -> patterns.put(subject + "." + name, text.toString()));
			}
			return patterns;
		}
		catch (IOException ex) {
			throw new IllegalStateException("the messages in " + language.code() + " cannot be read", ex);
		}
	}

	static Properties read(Resource file) throws IOException {
		Properties properties = new Properties();
		try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(text);
		}
		return properties;
	}

	/**
	 * The sentence of that key, in that language or else in French.
	 * @param arguments what fills {@code {0}}, {@code {1}}...
	 * @throws IllegalArgumentException when there is no such sentence
	 */
	String say(Language language, String key, Object... arguments) {
		Language said = speaks(language, key) ? language : Language.FR;
		MessageFormat format = this.formats.computeIfAbsent(said.code() + " " + key, (absent) -> format(said, key));
		synchronized (format) {
			return format.format(arguments, new StringBuffer(), null).toString();
		}
	}

	/** Whether that sentence exists in that language. */
	boolean speaks(Language language, String key) {
		return Objects.requireNonNull(this.patterns.get(language)).containsKey(key);
	}

	private MessageFormat format(Language language, String key) {
		String pattern = Objects.requireNonNull(this.patterns.get(language)).get(key);
		if (pattern == null) {
			throw new IllegalArgumentException("no sentence " + key + " in " + language.code());
		}
		return new MessageFormat(pattern, language.locale());
	}

	/** Keys of that language, for the tests that compare. */
	Map<String, String> patterns(Language language) {
		return Map.copyOf(Objects.requireNonNull(this.patterns.get(language)));
	}

}
