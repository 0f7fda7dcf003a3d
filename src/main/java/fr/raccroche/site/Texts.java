package fr.raccroche.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import fr.raccroche.platform.ContentTag;
import fr.raccroche.platform.RaccrocheSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The sentences of the portal, for who changes them: what the files say, and what is said
 * in their place.
 */
@Component
public class Texts {

	private final Messages messages;

	Texts(RaccrocheSettings settings) {
		this.messages = Messages.in(settings.portal().folder());
	}

	Messages messages() {
		return this.messages;
	}

	/** What sentences are about, the first part of their keys, by name. */
	public Set<String> subjects() {
		Set<String> subjects = new TreeSet<>();
		for (Language language : Language.values()) {
			this.messages.originals(language).keySet().forEach((key) -> subjects.add(subject(key)));
		}
		return subjects;
	}

	/** The subject of a sentence. */
	public static String subject(String key) {
		return key.substring(0, Math.max(0, key.indexOf('.')));
	}

	/** Languages in which a subject has sentences, French first. */
	public List<Language> languages(String subject) {
		return Arrays.stream(Language.values())
			.filter((language) -> this.messages.originals(language).keySet().stream().anyMatch(isOf(subject)))
			.toList();
	}

	/** What the files say about a subject, by key, in their order. */
	public Map<String, String> originals(String subject, Language language) {
		Map<String, String> originals = new LinkedHashMap<>(this.messages.originals(language));
		originals.keySet().removeIf(isOf(subject).negate());
		return originals;
	}

	private static Predicate<String> isOf(String subject) {
		return (key) -> key.startsWith(subject + ".");
	}

	/** What the files say; null when they have no such sentence. */
	public @Nullable String original(Language language, String key) {
		return this.messages.originals(language).get(key);
	}

	/**
	 * From now on these are said in the place of the files', and no others. They must be
	 * sayable with what their originals are given.
	 * @param texts by language and key
	 */
	public void edit(Map<Language, Map<String, String>> texts) {
		this.messages.edit(texts);
	}

	/** Changes whenever any sentence does. */
	public String fingerprint() {
		StringBuilder all = new StringBuilder();
		for (Language language : Language.values()) {
			new TreeMap<>(this.messages.edited(language))
				.forEach((key, text) -> all.append(language.code() + " " + key + "=" + text + "\n"));
		}
		return ContentTag.of(all.toString().getBytes(StandardCharsets.UTF_8));
	}

}
