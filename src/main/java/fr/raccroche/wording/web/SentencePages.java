package fr.raccroche.wording.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Language;
import fr.raccroche.site.Texts;
import fr.raccroche.wording.Wording;
import fr.raccroche.wording.WordingRules;
import fr.raccroche.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The page of a sentence, whatever became of what was sent: what was typed stays there.
 */
@Component
class SentencePages {

	private static final String SOMEBODY = "un ancien compte";

	private final TextSubjects subjects;

	private final Texts texts;

	private final SentenceRows rows;

	private final WordingRules rules;

	private final Wordings wordings;

	private final Accounts accounts;

	SentencePages(TextSubjects subjects, Texts texts, SentenceRows rows, WordingRules rules, Wordings wordings,
			Accounts accounts) {
		this.subjects = subjects;
		this.texts = texts;
		this.rows = rows;
		this.rules = rules;
		this.wordings = wordings;
		this.accounts = accounts;
	}

	/**
	 * @throws Problem 403 for who may not change it, 404 when there is no such sentence
	 */
	OpenSentence open(StaffVisit visit, String subjectName, String name, @Nullable String code) {
		TextsPage.Subject subject = this.subjects.open(visit, subjectName);
		Language language = TextSubjects.language(subject, code);
		String key = subjectName + "." + name;
		String original = this.texts.original(language, key);
		if (original == null) {
			throw Problem.notFound("Cette phrase n'existe pas, ou n'existe plus.");
		}
		return new OpenSentence(visit, subject, language, key, original);
	}

	/** It cannot say that. */
	Mono<Rendering> refused(OpenSentence open, String typed, long seen, String fault) {
		SentencePage.Form form = new SentencePage.Form(typed, seen, fault, null);
		return history(open).flatMap((history) -> shown(open, history, form, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	/** Somebody else was quicker: both are shown, and the next press is knowing. */
	Mono<Rendering> disputed(OpenSentence open, String typed) {
		return history(open).flatMap((history) -> names(history).flatMap((names) -> {
			String who = history.isEmpty() ? SOMEBODY : names.getOrDefault(history.getFirst().by(), SOMEBODY);
			SentencePage.Alert alert = new SentencePage.Alert(
					"Entre-temps, %s a changé cette phrase. Votre texte est gardé plus bas : comparez, puis enregistrez."
						.formatted(who),
					open.text(history));
			return shown(open, history, new SentencePage.Form(typed, OpenSentence.number(history), null, alert),
					HttpStatus.CONFLICT);
		}));
	}

	/** The engine is away. */
	Mono<Rendering> delayed(OpenSentence open, String typed, long seen) {
		SentencePage.Alert alert = new SentencePage.Alert(
				"Le site fait une pause : rien n'est enregistré. Votre texte est gardé ici, enregistrez-le dans un instant.",
				null);
		return shown(open, List.of(), new SentencePage.Form(typed, seen, null, alert), HttpStatus.SERVICE_UNAVAILABLE);
	}

	private Mono<List<Wording>> history(OpenSentence open) {
		return this.wordings.history(open.language(), open.key());
	}

	Mono<Rendering> shown(OpenSentence open, List<Wording> history, SentencePage.Form form, HttpStatus status) {
		return names(history).map((names) -> Rendering.view("wording/sentence")
			.modelAttribute("page", page(open, history, names, form))
			.status(status)
			.build());
	}

	private Mono<Map<String, String>> names(List<Wording> history) {
		return this.accounts.names(history.stream().map(Wording::by).distinct().toList());
	}

	private SentencePage page(OpenSentence open, List<Wording> history, Map<String, String> names,
			SentencePage.Form form) {
		List<SentencePage.Entry> entries = history.stream()
			.map((wording) -> new SentencePage.Entry(wording.number(), French.when(wording.at()),
					names.getOrDefault(wording.by(), SOMEBODY), wording.text(), wording.equals(history.getFirst())))
			.toList();
		String now = open.text(history);
		return new SentencePage(TextsController.page(open.visit(), "Changer une phrase : " + open.subject().label()),
				open.subject(), open.language(), open.key(), now, open.original(),
				this.rules.blanks(open.language(), open.key()),
				this.rules.example(open.language(), open.key(), now).filter((said) -> !said.equals(now)).orElse(null),
				french(open), form, entries);
	}

	private @Nullable String french(OpenSentence open) {
		return (open.language() != Language.FR) ? this.rows.text(open.key(), Language.FR) : null;
	}

}
