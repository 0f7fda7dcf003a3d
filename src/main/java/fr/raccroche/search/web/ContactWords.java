package fr.raccroche.search.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.raccroche.site.Speech;
import fr.raccroche.solution.Contact;

/**
 * Whom to call, in words.
 */
final class ContactWords {

	private ContactWords() {
	}

	/** "français, anglais"; empty when not known. */
	static Optional<String> languages(Contact contact, Speech speech) {
		String names = contact.languages()
			.stream()
			.map((code) -> Locale.of(code).getDisplayLanguage(speech.language().locale()))
			.collect(Collectors.joining(", "));
		return Optional.of(names).filter((text) -> !text.isEmpty());
	}

}
