package fr.raccroche.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.store.ContactQueries;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.Seal;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What staff does with reports on the pages of its offers. Those who may publish an offer
 * answer; those who contribute to it see.
 */
@Component
public class ReportDesk {

	/** Reports a list holds. */
	public static final int LONGEST = 200;

	private final Reports reports;

	private final ContactStore store;

	private final ContactQueries queries;

	private final Offers offers;

	private final Solutions solutions;

	private final OfferRights rights;

	private final Seal seal;

	private final Clock clock;

	ReportDesk(Reports reports, ContactStore store, ContactQueries queries, Offers offers, Solutions solutions,
			OfferRights rights, Seal seal, Clock clock) {
		this.reports = reports;
		this.store = store;
		this.queries = queries;
		this.offers = offers;
		this.solutions = solutions;
		this.rights = rights;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Some of them.
	 *
	 * @param reports of one kind: the oldest first, of those that are closed the newest
	 * @param counts how many there are of each kind
	 */
	public record Found(List<Report> reports, Map<ReportFilter, Long> counts) {

		public long count(ReportFilter filter) {
			return this.counts.getOrDefault(filter, 0L);
		}

	}

	/**
	 * A report somebody may see.
	 *
	 * @param report as it is now
	 * @param answers whether they may answer it
	 * @param seen what a form carries that was shown with it
	 * @param touched whether the offer was written since it was reported
	 */
	public record Owned(Report report, boolean answers, String seen, boolean touched) {
	}

	public Mono<Found> list(Staff staff, ReportFilter filter, int size) {
		Query kept = ContactQueries.after("until", this.clock.instant());
		return this.queries.solutions(ContactStore.REPORTS, kept)
			.flatMap((about) -> this.offers.among(staff.remit(), about))
			.flatMap((theirs) -> this.queries.find(ContactStore.REPORTS, Report.class,
					ContactQueries.all(kept, ContactQueries.about(theirs)), kinds(), filter.code(),
					filter == ReportFilter.CLOSED, size))
			.map(ReportDesk::found);
	}

	private static Map<String, Query> kinds() {
		Map<String, Query> kinds = new HashMap<>();
		for (ReportFilter filter : ReportFilter.values()) {
			kinds.put(filter.code(), ContactQueries.anyOf("state", filter.states()));
		}
		return kinds;
	}

	private static Found found(ContactQueries.Found<Report> found) {
		Map<ReportFilter, Long> counts = new EnumMap<>(ReportFilter.class);
		for (ReportFilter filter : ReportFilter.values()) {
			counts.put(filter, found.counts().getOrDefault(filter.code(), 0L));
		}
		return new Found(found.documents(), counts);
	}

	/**
	 * One of theirs.
	 * @return fails with {@link Problem} 404 when it is not, or is not there any more
	 */
	public Mono<Owned> get(Staff staff, String id) {
		return Mono.just(id)
			.filter(this.reports::isAddress)
			.flatMap(this.reports::find)
			.flatMap((report) -> this.solutions.find(new SolutionId(report.solutionId()))
				.flatMap((stored) -> Mono.justOrEmpty(this.rights.of(staff, stored.solution()))
					.map((right) -> new Owned(report, right == Right.PUBLISH, seen(report),
							stored.updatedAt().truncatedTo(ChronoUnit.SECONDS).isAfter(report.at())))))
			.switchIfEmpty(Mono.error(
					Problem.notFound("Ce signalement n'existe pas, il est effacé, ou il n'est pas de votre réseau.")));
	}

	/**
	 * Says what becomes of a report, on the page of who reported.
	 * @param seen what the form carried
	 * @return fails with {@link Problem} 409 when somebody answered since it was shown
	 */
	public Mono<Report> answer(Staff staff, String id, String seen, ReportState state, @Nullable String words) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return get(staff, id).flatMap((owned) -> {
			if (!owned.answers()) {
				return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut répondre."));
			}
			return this.store.change(ContactStore.REPORTS, id, Report.class, (report) -> {
				if (!seen(report).equals(seen)) {
					throw Problem.conflict("Quelqu'un a répondu entre-temps.");
				}
				return report.becoming(state, words, staff.account().id(), now);
			});
		});
	}

	private String seen(Report report) {
		return this.seal.fingerprint("report-seen", String.join("\n", report.state().code(),
				String.valueOf(report.answer()), report.changedAt().toString()));
	}

}
