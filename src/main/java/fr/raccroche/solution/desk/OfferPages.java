package fr.raccroche.solution.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.OfferNews;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Step;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows one solution of staff, with what came of a button.
 */
@Component
class OfferPages {

	private final OfferChanges changes;

	private final OfferEnds ends;

	private final Solutions solutions;

	private final Accounts accounts;

	private final OfferHistory history;

	private final Replacements replacements;

	private final List<OfferNews> news;

	private final Clock clock;

	OfferPages(OfferChanges changes, OfferEnds ends, Solutions solutions, Accounts accounts, OfferHistory history,
			Replacements replacements, List<OfferNews> news, Clock clock) {
		this.changes = changes;
		this.ends = ends;
		this.solutions = solutions;
		this.accounts = accounts;
		this.history = history;
		this.replacements = replacements;
		this.news = List.copyOf(news);
		this.clock = clock;
	}

	Mono<Rendering> shown(StaffVisit visit, SolutionId id, After after) {
		return this.changes.get(visit.staff(), id)
			.flatMap((owned) -> Mono
				.zip(this.solutions.listRevisions(id), end(id), news(visit, id),
						this.replacements.of(visit.staff(), owned))
				.flatMap((all) -> this.history.of(all.getT1()).map((history) -> {
					boolean publishes = owned.right() == Right.PUBLISH;
					OfferRow row = OfferRow.of(owned.stored(), today());
					List<Step> steps = publishes ? steps(row.solution().life().state(), all.getT1()) : List.of();
					return new OfferPage(visit.page(row.solution().title()).styledBy("css/reminder.css"),
							KeepForm.of(row, visit.csrf(), WayBack.toOffer()).with(after.places()), publishes, steps,
							dates(visit, row, after), all.getT2().orElse(null), all.getT4().orElse(null), all.getT3(),
							history, after.reasons(), after.done());
				})))
			.map((page) -> Rendering.view("solution/offer")
				.model(Map.of("page", page))
				.status(PlacesField.status(after.reasons()))
				.build());
	}

	private SessionForm dates(StaffVisit visit, OfferRow row, After after) {
		SessionForm form = SessionForm.of(row.solution().entry(), today(), row.href() + "/dates", visit.csrf());
		return (after.dates() != null) ? form.typed(after.dates()) : form;
	}

	private Mono<List<OfferNews.Item>> news(StaffVisit visit, SolutionId id) {
		return Flux.fromIterable(this.news).concatMap((one) -> one.about(visit.staff(), id)).collectList();
	}

	/** What was never public is not put back before the public by one press. */
	private static List<Step> steps(State state, List<Revision> revisions) {
		boolean wasPublic = revisions.stream()
			.anyMatch((revision) -> !revision.setAside() && revision.solution().life().state() == State.PUBLISHED);
		return Step.from(state)
			.stream()
			.filter((step) -> state != State.ARCHIVED || step != Step.PUBLISH || wasPublic)
			.toList();
	}

	private Mono<Optional<OfferPage.End>> end(SolutionId id) {
		return this.ends.find(id)
			.flatMap((said) -> said
				.map((end) -> this.accounts.names(Set.of(end.by()))
					.map((names) -> Optional
						.of(new OfferPage.End(end, names.getOrDefault(end.by(), OfferHistory.FORMER)))))
				.orElseGet(() -> Mono.just(Optional.empty())));
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

}
