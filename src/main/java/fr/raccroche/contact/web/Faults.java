package fr.raccroche.contact.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a form: for a field, the key of the sentence that says it. In the
 * order of the form.
 */
public final class Faults {

	private final Map<String, String> sentences = new LinkedHashMap<>();

	/** Notes what is wrong, unless that field has something already. */
	void refuse(boolean wrong, String field, String sentence) {
		if (wrong) {
			this.sentences.putIfAbsent(field, sentence);
		}
	}

	public boolean any() {
		return !this.sentences.isEmpty();
	}

	/** Sentences by field. */
	public Map<String, String> all() {
		return Collections.unmodifiableMap(this.sentences);
	}

	/** The key of what is wrong with a field; null when it is right. */
	public @Nullable String of(String field) {
		return this.sentences.get(field);
	}

}
