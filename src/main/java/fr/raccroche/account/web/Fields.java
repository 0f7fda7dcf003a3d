package fr.raccroche.account.web;

import java.util.Objects;

import org.springframework.util.MultiValueMap;

/**
 * Fields of a form, as they were typed: a password may begin with a space.
 */
final class Fields {

	private Fields() {
	}

	/** What stands in a field; nothing when it is absent. */
	static String text(MultiValueMap<String, String> form, String field) {
		return Objects.requireNonNullElse(form.getFirst(field), "");
	}

}
