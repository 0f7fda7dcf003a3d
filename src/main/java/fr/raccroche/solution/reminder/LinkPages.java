package fr.raccroche.solution.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.SignedLinks.Followed;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.solution.desk.After;
import fr.raccroche.solution.desk.KeepForm;
import fr.raccroche.solution.desk.OfferRow;
import fr.raccroche.solution.desk.PlacesField;
import fr.raccroche.solution.desk.SessionForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Shows what links in mails lead to.
 */
@Component
class LinkPages {

	private final OfferChanges changes;

	private final DueList due;

	private final Site site;

	private final Clock clock;

	LinkPages(OfferChanges changes, DueList due, Site site, Clock clock) {
		this.changes = changes;
		this.due = due;
		this.site = site;
		this.clock = clock;
	}

	/** The one that a link is about. */
	static SolutionId offer(Followed link) {
		return LinkSubject.offer(link.subject())
			.orElseThrow(() -> Problem.notFound("Ce lien ne mène pas à une seule offre."));
	}

	Mono<Rendering> one(String sealed, Followed link, After after) {
		return this.changes.get(link.staff(), offer(link))
			.flatMap(
					(owned) -> Mono.zip(this.changes.pausedByPortal(owned.stored()), left(link.staff(), owned.stored()),
							(paused, left) -> page(sealed, owned.stored(), paused, after, left)))
			.map((page) -> Rendering.view("solution/reminder/link")
				.model(Map.of("page", page))
				.status(PlacesField.status(after.reasons()))
				.build());
	}

	/** What they have still to confirm after this one. */
	private Mono<LinkPage.Left> left(Staff staff, StoredSolution stored) {
		OfferRow row = OfferRow.of(stored, Words.today(this.clock));
		String href = staff.remit().near().isEmpty() ? "/espace/offres?etat=a-tenir" : CampaignController.ADDRESS;
		return !row.checkedToday() ? Mono.just(new LinkPage.Left(0, href))
				: this.due.of(staff).map((rows) -> new LinkPage.Left(rows.left(), href));
	}

	private LinkPage page(String sealed, StoredSolution stored, boolean paused, After after, LinkPage.Left left) {
		LocalDate today = Words.today(this.clock);
		String address = SignedLinks.ADDRESS + sealed;
		OfferRow row = OfferRow.of(stored, today);
		SessionForm dates = SessionForm.of(stored.solution().entry(), today, address + "/dates", null);
		KeepForm keep = new KeepForm(row, address, null, Map.of(), confirm(row, paused), after.places());
		return new LinkPage(page(stored.solution().title()), keep, paused,
				(after.dates() != null) ? dates.typed(after.dates()) : dates, left, after.reasons(), after.done());
	}

	/** What was confirmed today already is not asked again, unless nobody sees it. */
	private static @Nullable String confirm(OfferRow row, boolean paused) {
		return paused ? KeepForm.TRUE + " : remettre en ligne" : row.checkedToday() ? null : KeepForm.TRUE;
	}

	Rendering many(String sealed, ManyRows rows, boolean ticked, @Nullable Confirmed result) {
		String title = "Vos offres à confirmer";
		ManyPage page = new ManyPage(page(title).behavingAs("js/ticked.js"), null, title, SignedLinks.ADDRESS + sealed,
				rows, ticked, null, result, null);
		return Rendering.view("solution/reminder/many").model(Map.of("page", page)).build();
	}

	Rendering dead() {
		return Rendering.view("solution/reminder/dead")
			.model(Map.of("page", new DeadLinkPage(page("Ce lien ne marche plus"))))
			.status(HttpStatus.GONE)
			.build();
	}

	private Page page(String title) {
		return this.site.page(Language.FR, title).notIndexed().styledBy("css/desk.css", "css/reminder.css");
	}

}
