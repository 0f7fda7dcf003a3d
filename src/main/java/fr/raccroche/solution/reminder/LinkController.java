package fr.raccroche.solution.reminder;

import java.time.Clock;
import java.util.List;

import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.SignedLinks.Followed;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.solution.desk.After;
import fr.raccroche.solution.desk.PlacesField;
import fr.raccroche.solution.desk.SessionForm;
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

	private final LinkPages pages;

	private final Clock clock;

	LinkController(SignedLinks links, OfferChanges changes, DueList due, Confirmations confirmations, LinkPages pages,
			Clock clock) {
		this.links = links;
		this.changes = changes;
		this.due = due;
		this.confirmations = confirmations;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping(LINK)
	Mono<Rendering> open(@PathVariable String sealed, @RequestParam(defaultValue = "") String fait,
			@RequestParam(defaultValue = "") String cocher, @RequestParam(defaultValue = "") String reseau,
			@RequestParam(defaultValue = "1") int page) {
		return followed(sealed,
				(link) -> LinkSubject.many(link.subject())
						? listed(link).map(
								(found) -> this.pages.many(sealed, found.at(reseau, page), cocher.equals("tout"), null))
						: this.pages.one(sealed, link, After.done(Done.sentence(fait))));
	}

	@PostMapping(LINK + "/confirmer")
	Mono<Rendering> confirm(@PathVariable String sealed, ServerWebExchange exchange) {
		return followed(sealed, (link) -> form(exchange).flatMap((form) -> LinkSubject.many(link.subject())
				? confirmMany(sealed, link, form) : confirmOne(sealed, link, PlacesField.in(form))));
	}

	/** A number that was typed beside the button is saved with it. */
	private Mono<Rendering> confirmOne(String sealed, Followed link, PlacesField places) {
		Done done = places.changes() ? Done.BOTH : Done.VERIFIED;
		return places.fault()
			.filter((fault) -> places.changes())
			.map((fault) -> refused(sealed, link, places, List.of(fault)))
			.orElseGet(() -> this.changes.revive(link.staff(), LinkPages.offer(link), places::on)
				.thenReturn(back(sealed, done))
				.onErrorResume(SolutionRefused.class, (ex) -> refused(sealed, link, places, ex.reasons())));
	}

	@PostMapping(LINK + "/places")
	Mono<Rendering> setPlaces(@PathVariable String sealed, ServerWebExchange exchange) {
		return followed(sealed, (link) -> form(exchange).map(PlacesField::in)
			.flatMap((places) -> places.fault()
				.map((fault) -> refused(sealed, link, places, List.of(fault)))
				.orElseGet(() -> this.changes.setPlaces(link.staff(), LinkPages.offer(link), places.places())
					.thenReturn(back(sealed, Done.PLACES))
					.onErrorResume(SolutionRefused.class, (ex) -> refused(sealed, link, places, ex.reasons())))));
	}

	private Mono<Rendering> refused(String sealed, Followed link, PlacesField places, List<Reason> reasons) {
		return this.pages.one(sealed, link, After.refusedPlaces(reasons, places.refused(reasons)));
	}

	@PostMapping(LINK + "/dates")
	Mono<Rendering> setSessions(@PathVariable String sealed, ServerWebExchange exchange) {
		return followed(sealed, (link) -> form(exchange).flatMap((form) -> {
			SessionForm.Read read = SessionForm.read(form, Words.today(this.clock));
			return !read.reasons().isEmpty() ? this.pages.one(sealed, link, After.refusedDates(read.reasons(), form))
					: this.changes.setSessions(link.staff(), LinkPages.offer(link), read.sessions())
						.thenReturn(back(sealed, Done.DATES))
						.onErrorResume(SolutionRefused.class,
								(ex) -> this.pages.one(sealed, link, After.refusedDates(ex.reasons(), form)));
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
			.switchIfEmpty(Mono.fromSupplier(this.pages::dead));
	}

	private Mono<Rendering> confirmMany(String sealed, Followed link, FormBody form) {
		return this.confirmations.confirm(link.staff(), form)
			.flatMap((result) -> listed(link).map((found) -> this.pages.many(sealed, found.asIn(form), false, result)));
	}

	private Mono<ManyRows> listed(Followed link) {
		return link.subject().equals(LinkSubject.ALL) ? this.due.of(link.staff())
				: this.due.published(link.staff().remit());
	}

	private static Mono<FormBody> form(ServerWebExchange exchange) {
		return exchange.getFormData().map(FormBody::new);
	}

	private static Rendering back(String sealed, Done done) {
		return SeeOther.at(SignedLinks.ADDRESS + sealed + "?fait=" + done.code());
	}

}
