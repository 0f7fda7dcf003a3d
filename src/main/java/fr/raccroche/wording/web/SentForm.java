package fr.raccroche.wording.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.wording.Wording;
import reactor.core.publisher.Mono;

/**
 * What somebody sent about a sentence.
 *
 * @param text what it shall say, as it was typed
 * @param seen number of the wording that they read; 0 for none
 * @param original whether the files shall have the word again
 * @param again number of the wording that shall come back; 0 for none
 */
record SentForm(String text, long seen, boolean original, long again) {

	static SentForm of(FormBody form) {
		return new SentForm(Objects.requireNonNullElse(form.values().getFirst("texte"), ""), number(form, "version"),
				form.text("faire").equals("origine"), number(form, "reprendre"));
	}

	private static long number(FormBody form, String field) {
		String text = form.text(field);
		if (!text.matches("\\d{0,9}")) {
			throw Problem.badValue(field, "« %s » n'est pas un numéro".formatted(text));
		}
		return text.isEmpty() ? 0 : Long.parseLong(text);
	}

	/** What the sentence shall say; empty for what the files say. */
	Mono<Optional<String>> wanted(Supplier<Mono<List<Wording>>> history) {
		if (this.again == 0) {
			return Mono.just(Optional.of(this.text).filter((typed) -> !this.original));
		}
		return history.get()
			.map((wordings) -> wordings.stream()
				.filter((wording) -> wording.number() == this.again)
				.findFirst()
				.map((wording) -> Optional.ofNullable(wording.text()))
				.orElseThrow(() -> Problem.notFound("Ce texte n'est plus dans l'histoire de la phrase.")));
	}

}
