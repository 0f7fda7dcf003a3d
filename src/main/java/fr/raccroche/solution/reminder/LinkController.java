package fr.raccroche.solution.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.SignedLinks.Followed;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.solution.desk.OfferRow;
import fr.raccroche.solution.desk.PlacesField;
import fr.raccroche.solution.desk.SessionForm;
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
 * What links in mails lead to. Opening one shows a page, and changes nothing: mail
 * scanners open them too. Only its buttons act.
 */
@Controller
class LinkController {

	private static final String LINK = SignedLinks.ADDRESS + "{sealed}";

	private final SignedLinks links;

	private final OfferChanges changes;

	private final DueList due;

	private final Confirmations confirmations;

	private final Site site;

	private final Clock clock;

	LinkController(SignedLinks links, OfferChanges changes, DueList due, Confirmations confirmations, Site site,
			Clock clock) {
		this.links = links;
		this.changes = changes;
		this.due = due;
		this.confirmations = confirmations;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping(LINK)
	Mono<Rendering> open(@PathVariable String sealed, @RequestParam(defaultValue = "") String fait,
			@RequestParam(defaultValue = "") String cocher, @RequestParam(defaultValue = "") String reseau,
			@RequestParam(defaultValue = "1") int page) {
		return followed(sealed,
				(link) -> LinkSubject.many(link.subject())
						? listed(link).map((found) -> many(sealed, found.at(reseau, page), cocher.equals("tout"), null))
						: shown(sealed, link, List.of(), Done.find(fait), null));
	}

	@PostMapping(LINK + "/confirmer")
	Mono<Rendering> confirm(@PathVariable String sealed, ServerWebExchange exchange) {
		return followed(sealed,
				(link) -> LinkSubject.many(link.subject()) ? confirmMany(sealed, link, exchange)
						: this.changes.revive(link.staff(), offer(link))
							.thenReturn(back(sealed, Done.VERIFIED))
							.onErrorResume(SolutionRefused.class,
									(refused) -> shown(sealed, link, refused.reasons(), null, null)));
	}

	@PostMapping(LINK + "/places")
	Mono<Rendering> setPlaces(@PathVariable String sealed, ServerWebExchange exchange) {
		return followed(sealed, (link) -> form(exchange).flatMap((form) -> {
			PlacesField places = PlacesField.in(form);
			return places.fault()
				.map((fault) -> shown(sealed, link, List.of(fault), null, null))
				.orElseGet(() -> this.changes.setPlaces(link.staff(), offer(link), places.value(), places::overtaken)
					.thenReturn(back(sealed, Done.PLACES))
					.onErrorResume(SolutionRefused.class,
							(refused) -> shown(sealed, link, refused.reasons(), null, null)));
		}));
	}

	@PostMapping(LINK + "/dates")
	Mono<Rendering> setSessions(@PathVariable String sealed, ServerWebExchange exchange) {
		return followed(sealed, (link) -> form(exchange).flatMap((form) -> {
			SessionForm.Read read = SessionForm.read(form, Words.today(this.clock));
			return !read.reasons().isEmpty() ? shown(sealed, link, read.reasons(), null, form)
					: this.changes.setSessions(link.staff(), offer(link), read.sessions())
						.thenReturn(back(sealed, Done.DATES))
						.onErrorResume(SolutionRefused.class,
								(refused) -> shown(sealed, link, refused.reasons(), null, form));
		}));
	}

	/** What is done with a link that holds. */
	private interface Follow {

		Mono<Rendering> with(Followed link);

	}

	private Mono<Rendering> followed(String sealed, Follow follow) {
		return this.links.find(sealed)
			.flatMap(follow::with)
			.onErrorResume(Problem::isNotFound, (gone) -> Mono.empty())
			.switchIfEmpty(Mono.fromSupplier(this::dead));
	}

	private Mono<Rendering> confirmMany(String sealed, Followed link, ServerWebExchange exchange) {
		return form(exchange).flatMap((form) -> this.confirmations.confirm(link.staff(), form)
			.flatMap((result) -> listed(link).map((found) -> many(sealed, found.asIn(form), false, result))));
	}

	private Mono<ManyRows> listed(Followed link) {
		return link.subject().equals(LinkSubject.ALL) ? this.due.of(link.staff())
				: this.due.published(link.staff().remit());
	}

	private static Mono<FormBody> form(ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new);
	}

	/** Of a link that is about one. */
	private static SolutionId offer(Followed link) {
		return LinkSubject.offer(link.subject())
			.orElseThrow(() -> Problem.notFound("Ce lien ne mène pas à une seule offre."));
	}

	private Mono<Rendering> shown(String sealed, Followed link, List<Reason> reasons, @Nullable Done done,
			@Nullable FormBody dates) {
		return this.changes.get(link.staff(), offer(link))
			.flatMap((owned) -> this.changes.pausedByPortal(owned.stored())
				.map((paused) -> Rendering.view("solution/reminder/link")
					.model(Map.of("page", page(sealed, owned.stored(), paused, reasons, done, dates)))
					.status(PlacesField.status(reasons))
					.build()));
	}

	private LinkPage page(String sealed, StoredSolution stored, boolean paused, List<Reason> reasons,
			@Nullable Done done, @Nullable FormBody typed) {
		LocalDate today = Words.today(this.clock);
		String address = SignedLinks.ADDRESS + sealed;
		SessionForm dates = SessionForm.of(stored.solution().entry(), today, address + "/dates", null);
		return new LinkPage(page(stored.solution().title()), address, OfferRow.of(stored, today), paused,
				(typed != null) ? dates.typed(typed) : dates, reasons, (done != null) ? done.sentence() : null);
	}

	private Rendering many(String sealed, ManyRows rows, boolean ticked, @Nullable Confirmed result) {
		String title = "Vos offres à confirmer";
		ManyPage page = new ManyPage(page(title).behavingAs("js/ticked.js"), null, title, SignedLinks.ADDRESS + sealed,
				rows, ticked, null, result, null);
		return Rendering.view("solution/reminder/many").model(Map.of("page", page)).build();
	}

	private Rendering dead() {
		return Rendering.view("solution/reminder/dead")
			.model(Map.of("page", new DeadLinkPage(page("Ce lien ne marche plus"))))
			.status(HttpStatus.GONE)
			.build();
	}

	private Page page(String title) {
		return this.site.page(Language.FR, title).notIndexed().styledBy("css/desk.css", "css/reminder.css");
	}

	private static Rendering back(String sealed, Done done) {
		return SeeOther.at(SignedLinks.ADDRESS + sealed + "?fait=" + done.code());
	}

}
