package fr.raccroche.wording.web;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.wording.Outcome;
import fr.raccroche.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One sentence of the portal: read, changed, brought back.
 */
@Controller
class SentenceController {

	private static final String ONE = TextsController.ADDRESS + "/{sujet}/{phrase}";

	private final SentencePages pages;

	private final Wordings wordings;

	SentenceController(SentencePages pages, Wordings wordings) {
		this.pages = pages;
		this.wordings = wordings;
	}

	@GetMapping(ONE)
	Mono<Rendering> one(StaffVisit visit, @PathVariable String sujet, @PathVariable String phrase,
			@RequestParam(required = false) @Nullable String langue) {
		OpenSentence open = this.pages.open(visit, sujet, phrase, langue);
		return this.wordings.history(open.language(), open.key())
			.flatMap((history) -> this.pages.shown(open, history, open.asItIs(history), HttpStatus.OK));
	}

	@PostMapping(ONE)
	Mono<Rendering> change(StaffVisit visit, @PathVariable String sujet, @PathVariable String phrase,
			ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(FormBody::new)
			.flatMap((form) -> changed(this.pages.open(visit, sujet, phrase, form.text("langue")), SentForm.of(form)));
	}

	private Mono<Rendering> changed(OpenSentence open, SentForm sent) {
		return sent.wanted(() -> this.wordings.history(open.language(), open.key()))
			.flatMap((wanted) -> this.wordings
				.save(open.language(), open.key(), sent.seen(), wanted.orElse(null), open.visit().staff())
				.flatMap((outcome) -> answered(open, sent.seen(), wanted.orElse(open.original()), outcome)));
	}

	private Mono<Rendering> answered(OpenSentence open, long seen, String typed, Outcome outcome) {
		return switch (outcome) {
			case Outcome.Kept kept ->
				Mono.just(SeeOther.at(open.done((kept.wording().text() != null) ? "enregistre" : "origine")));
			case Outcome.Unchanged same -> Mono.just(SeeOther.at(open.done("rien")));
			case Outcome.Refused refused -> this.pages.refused(open, typed, seen, refused.fault());
			case Outcome.Overtaken overtaken -> this.pages.disputed(open, typed);
			case Outcome.Delayed delayed -> this.pages.delayed(open, typed, seen);
		};
	}

}
