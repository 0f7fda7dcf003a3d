package fr.raccroche.contact.web;

import java.time.Duration;
import java.util.Map;

import fr.raccroche.contact.CallbackRequest;
import fr.raccroche.contact.Callbacks;
import fr.raccroche.contact.Limits;
import fr.raccroche.contact.Reception;
import fr.raccroche.contact.Receptions;
import fr.raccroche.contact.web.CallbackReader.Reading;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.FormTokens;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The form by which one asks to be called back about a solution.
 */
@Controller
class CallbackController {

	private static final String ADDRESS = "/solutions/{id}/rappel";

	/** Where somebody under 15 is led; nothing of them is read. */
	private static final String WITH_A_PARENT = "/rappel/avec-un-parent";

	private final Site site;

	private final Subjects subjects;

	private final Receptions receptions;

	private final CallbackReader reader;

	private final FormTokens tokens;

	private final Limits limits;

	private final Callbacks callbacks;

	CallbackController(Site site, Subjects subjects, Receptions receptions, CallbackReader reader, FormTokens tokens,
			Limits limits, Callbacks callbacks) {
		this.site = site;
		this.subjects = subjects;
		this.receptions = receptions;
		this.reader = reader;
		this.tokens = tokens;
		this.limits = limits;
		this.callbacks = callbacks;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> form(@PathVariable String id, Language language) {
		return this.subjects.about(id, language, (solution) -> this.receptions.find(solution)
			.map((reception) -> shown(new Sent(solution, reception, CallbackForm.EMPTY, language), HttpStatus.OK)));
	}

	@GetMapping("/solutions/{id}" + WITH_A_PARENT)
	Mono<Rendering> withAParent(@PathVariable String id, Language language) {
		return this.subjects.about(id, language, (solution) -> {
			Page page = this.site.page(language, this.site.say(language, "contact.parent.title"))
				.at(Subjects.page(solution) + WITH_A_PARENT)
				.notIndexed();
			return Mono
				.just(Rendering.view("contact/parent").model(Map.of("page", new SolutionNote(page, solution))).build());
		});
	}

	@PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Mono<Rendering> send(@PathVariable String id, Language language, ServerHttpRequest request) {
		return this.subjects.about(id, language, (solution) -> this.receptions.find(solution)
			.flatMap((reception) -> (reception instanceof Reception.ByMail by)
					? FormBody.read(request)
						.flatMap((body) -> received(new Sent(solution, by, CallbackForm.of(body), language), by, body,
								request))
					: Mono.just(
							shown(new Sent(solution, reception, CallbackForm.EMPTY, language), HttpStatus.CONFLICT))));
	}

	private Mono<Rendering> received(Sent sent, Reception.ByMail to, FormBody body, ServerHttpRequest request) {
		if (sent.form().tooYoung()) {
			return Mono.just(this.subjects.seeOther(Subjects.page(sent.solution()) + WITH_A_PARENT, sent.language()));
		}
		return switch (this.tokens.check(purpose(sent.solution()), body.text("jeton"))) {
			case FormTokens.Check.TooFast fast -> Mono.just(noticed(sent, "contact.notice.too-fast"));
			case FormTokens.Check.Stale stale -> Mono.just(noticed(sent, "contact.notice.stale"));
			case FormTokens.Check.Good good ->
				this.reader.read(sent.form(), sent.solution()).flatMap((reading) -> switch (reading) {
					case Reading.Wrong wrong ->
						Mono.just(view(sent, wrong.faults(), null).status(HttpStatus.UNPROCESSABLE_CONTENT).build());
					case Reading.Asked asked -> keep(sent, asked.request(), to, good.number(), request);
				});
		};
	}

	private Mono<Rendering> keep(Sent sent, CallbackRequest asked, Reception.ByMail to, byte[] number,
			ServerHttpRequest request) {
		return this.limits.countCallback(request.getRemoteAddress(), asked.contacts(), asked.solution().id().value())
			.map((wait) -> Mono.just(tooMany(sent, wait)))
			.orElseGet(() -> this.callbacks.keep(asked, to.address(), number)
				.map((receipt) -> this.subjects.seeOther("/rappels/" + receipt, sent.language())));
	}

	private Rendering tooMany(Sent sent, Duration wait) {
		return view(sent, new Faults(), "contact.notice.too-many").status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()))
			.build();
	}

	private Rendering noticed(Sent sent, String notice) {
		return view(sent, new Faults(), notice).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
	}

	private Rendering shown(Sent sent, HttpStatus status) {
		return view(sent, new Faults(), null).status(status).build();
	}

	/** The form, with a token of its own. */
	private Rendering.Builder<?> view(Sent sent, Faults faults, @Nullable String notice) {
		boolean wrong = faults.any() || notice != null;
		String title = this.site.say(sent.language(),
				wrong ? "contact.callback.title-wrong" : "contact.callback.title");
		Page page = this.site.page(sent.language(), title)
			.at(Subjects.page(sent.solution()) + "/rappel")
			.notIndexed()
			.styledBy("css/form.css")
			.behavingAs("js/commune-field.js");
		CallbackPage model = new CallbackPage(page, sent.solution(), sent.reception(),
				this.tokens.issue(purpose(sent.solution())), sent.form(), faults, notice);
		return Rendering.view("contact/callback")
			.model(Map.of("page", model))
			.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
	}

	private static String purpose(Solution solution) {
		return "rappel " + solution.id();
	}

	/** What came, and about what. */
	private record Sent(Solution solution, Reception reception, CallbackForm form, Language language) {
	}

}
