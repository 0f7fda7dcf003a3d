package fr.raccroche.account.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.account.session.Interrupted;
import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was typed before the session ended, to be sent again.
 *
 * @param page what surrounds it
 * @param csrf what the form carries
 * @param wanted the form
 */
public record ResumePage(Page page, String csrf, Interrupted wanted) {

	/** Fields that say which button was pressed. */
	private static final List<String> ACTS = List.of("faire", "pas");

	/** Codes of buttons that people know by another word. */
	private static final Map<String, String> SAID = Map.of("prevoir", "prévoir", "archiver", "retirer", "suspendre",
			"mettre en pause");

	/** A word or more: neither a code nor a number of ours. */
	private static final String WORDS = ".*\\p{L}.*[\\s@.,'].*";

	/** What the button does that was pressed; null when the form has only one. */
	public @Nullable String act() {
		return ACTS.stream()
			.flatMap((field) -> this.wanted.fields().getOrDefault(field, List.of()).stream())
			.findFirst()
			.map((code) -> SAID.getOrDefault(code, code))
			.orElse(null);
	}

	/** The same after a verb: "de publier", "d'enregistrer". */
	public String ofAct() {
		String act = Objects.requireNonNullElse(act(), "");
		return (act.matches("(?i)[aeiouyéèêh].*") ? "d'" : "de ") + act;
	}

	/** Texts that its author knows again. */
	public List<String> typed() {
		return this.wanted.fields()
			.entrySet()
			.stream()
			.filter((field) -> !ACTS.contains(field.getKey()))
			.flatMap((field) -> field.getValue().stream())
			.map(String::strip)
			.filter((text) -> text.matches("(?s)" + WORDS))
			.sorted()
			.toList();
	}

}
