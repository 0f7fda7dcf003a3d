package fr.raccroche.site;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every sentence of the pages, in every language:
 * {@code messages/SUBJECT/LANGUAGE.properties}, in the ICU message syntax. The key of a
 * sentence is its subject, a dot, and its name in the file. Above them stands what staff
 * wrote in their place.
 */
final class Messages {

	private static final Logger logger = LoggerFactory.getLogger(Messages.class);

	private static final Sentences NONE = new Sentences(Map.of());

	private final Sentences originals;

	private volatile Sentences edited = NONE;

	private Messages(Sentences originals) {
		this.originals = originals;
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
			patterns.put(language, MessageFiles.bundled(language));
		}
		if (folder != null) {
			OwnMessages.in(folder).forEach((language, own) -> replace(patterns.get(language), own, folder));
		}
		return new Messages(new Sentences(patterns));
	}

	private static void replace(@Nullable Map<String, String> patterns, Map<String, String> own, Path folder) {
		own.forEach((key, text) -> {
			if (patterns == null || patterns.replace(key, text) == null) {
				throw new StartupRefused(
						"Le dossier %s remplace la phrase %s, qui n'existe pas.".formatted(folder, key));
			}
		});
	}

	/** From now on these are said in the place of the files', and no others. */
	void edit(Map<Language, Map<String, String>> texts) {
		this.edited = new Sentences(texts);
	}

	/**
	 * The sentence of that key, in that language or else in French.
	 * @param arguments what fills {@code {0}}, {@code {1}}...
	 * @throws IllegalArgumentException when there is no such sentence
	 */
	String say(Language language, String key, Object... arguments) {
		Language said = speaks(language, key) ? language : Language.FR;
		Sentences edited = this.edited;
		if (edited.find(said, key) != null) {
			try {
				return edited.say(said, key, arguments);
			}
			catch (RuntimeException ex) {
				// it was looked at before; should it fail all the same, the page does not
				logger.warn("Le texte {} ({}) ne se dit pas ; celui d'origine est montré", key, said.code(), ex);
			}
		}
		return this.originals.say(said, key, arguments);
	}

	/** Whether that sentence exists in that language. */
	boolean speaks(Language language, String key) {
		return this.originals.find(language, key) != null;
	}

	/** What the files say in that language, by key. */
	Map<String, String> patterns(Language language) {
		return Map.copyOf(originals(language));
	}

	/** The same, in the order of the files. */
	Map<String, String> originals(Language language) {
		return this.originals.in(language);
	}

	/** What is said in the place of the files' in that language, by key. */
	Map<String, String> edited(Language language) {
		return this.edited.in(language);
	}

}
