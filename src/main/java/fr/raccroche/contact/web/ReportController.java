package fr.raccroche.contact.web;

import java.time.Duration;
import java.util.Map;

import fr.raccroche.contact.Limits;
import fr.raccroche.contact.ReportReason;
import fr.raccroche.contact.Reports;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.FormTokens;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.solution.Coded;
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
 * The form by which one reports a mistake on the page of a solution.
 */
@Controller
class ReportController {

	private static final String ADDRESS = "/solutions/{id}/signaler";

	private final Site site;

	private final Subjects subjects;

	private final FormTokens tokens;

	private final Limits limits;

	private final Reports reports;

	ReportController(Site site, Subjects subjects, FormTokens tokens, Limits limits, Reports reports) {
		this.site = site;
		this.subjects = subjects;
		this.tokens = tokens;
		this.limits = limits;
		this.reports = reports;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> form(@PathVariable String id, Language language) {
		return this.subjects.about(id, language, (solution) -> Mono
			.just(view(new Sent(solution, ReportForm.EMPTY, language), new Faults(), null).build()));
	}

	@PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Mono<Rendering> send(@PathVariable String id, Language language, ServerHttpRequest request) {
		return this.subjects.about(id, language, (solution) -> FormBody.read(request)
			.flatMap((body) -> received(new Sent(solution, ReportForm.of(body), language), body, request)));
	}

	private Mono<Rendering> received(Sent sent, FormBody body, ServerHttpRequest request) {
		return switch (this.tokens.check(purpose(sent.solution()), body.text("jeton"))) {
			case FormTokens.Check.TooFast fast -> Mono.just(refused(sent, new Faults(), "contact.notice.too-fast"));
			case FormTokens.Check.Stale stale -> Mono.just(refused(sent, new Faults(), "contact.notice.stale"));
			case FormTokens.Check.Good good -> {
				Faults faults = sent.form().faults();
				yield faults.any() ? Mono.just(refused(sent, faults, null)) : keep(sent, good.number(), request);
			}
		};
	}

	private Mono<Rendering> keep(Sent sent, byte[] number, ServerHttpRequest request) {
		ReportReason reason = Coded.find(ReportReason.class, sent.form().reason()).orElseThrow();
		return this.limits.countForm(request.getRemoteAddress())
			.map((wait) -> Mono.just(tooMany(sent, wait)))
			.orElseGet(() -> this.reports.keep(sent.solution(), reason, sent.form().word(), number)
				.map((report) -> this.subjects.seeOther("/signalements/" + report, sent.language())));
	}

	private Rendering tooMany(Sent sent, Duration wait) {
		return view(sent, new Faults(), "contact.notice.too-many").status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()))
			.build();
	}

	private Rendering refused(Sent sent, Faults faults, @Nullable String notice) {
		return view(sent, faults, notice).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
	}

	/** The form, with a token of its own. */
	private Rendering.Builder<?> view(Sent sent, Faults faults, @Nullable String notice) {
		boolean wrong = faults.any() || notice != null;
		Page page = this.site
			.page(sent.language(), this.site.say(sent.language(), wrong ? "report.title-wrong" : "report.title"))
			.at(Subjects.page(sent.solution()) + "/signaler")
			.notIndexed()
			.styledBy("css/form.css");
		ReportPage model = new ReportPage(page, sent.solution(), this.tokens.issue(purpose(sent.solution())),
				sent.form(), faults, notice);
		return Rendering.view("contact/report")
			.model(Map.of("page", model))
			.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
	}

	private static String purpose(Solution solution) {
		return "signalement " + solution.id();
	}

	/** What came, and about what. */
	private record Sent(Solution solution, ReportForm form, Language language) {
	}

}
