package fr.raccroche.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keeping of proposals, and who may see and change which: its author always; once it
 * is sent, whoever publishes what it is about.
 */
@Component
public class Proposals {

	/** Of the word that goes with what is given back. */
	public static final int LONGEST_WORD = 500;

	/** No network or structure has a longer name. */
	private static final int LONGEST_NAME = 200;

	private final ProposalStore store;

	private final OfferChanges offers;

	private final OfferRights rights;

	private final SubmittedOffers submitted;

	private final OfferCells cells;

	private final Clock clock;

	Proposals(ProposalStore store, OfferChanges offers, OfferRights rights, SubmittedOffers submitted, OfferCells cells,
			Clock clock) {
		this.submitted = submitted;
		this.store = store;
		this.offers = offers;
		this.rights = rights;
		this.cells = cells;
		this.clock = clock;
	}

	/** Drawn for a form that is shown. */
	public static String anId() {
		return "p-" + UUID.randomUUID().toString().replace("-", "");
	}

	/**
	 * One that they may see.
	 * @return fails with {@link Problem} 404 when there is none
	 */
	public Mono<Proposal> get(Staff staff, String id) {
		return this.store.find(id)
			.filter((proposal) -> mayWrite(staff, proposal))
			.switchIfEmpty(Mono.defer(() -> this.submitted.find(staff, id)))
			.switchIfEmpty(Mono.error(Problem
				.notFound("Ce brouillon n'existe plus : il a été publié ou abandonné, ou il n'est pas à vous.")));
	}

	/** Whether they decide what the public sees of it. */
	public boolean publishes(Staff staff, Target target) {
		return right(staff, target).filter((right) -> right == Right.PUBLISH).isPresent();
	}

	private Optional<Right> right(Staff staff, Target target) {
		return this.rights.of(staff, target.academies(), target.network(), target.structureId());
	}

	private boolean mayWrite(Staff staff, Proposal proposal) {
		return owns(staff, proposal) || (isTheirsToDecide(proposal.stage()) && publishes(staff, proposal.target()));
	}

	private static boolean isTheirsToDecide(Stage stage) {
		return stage == Stage.SUBMITTED || stage == Stage.SCHEDULED;
	}

	/**
	 * Whether it is theirs to write: they began it, or a file did and it came back to
	 * those who look after it.
	 */
	public boolean owns(Staff staff, Proposal proposal) {
		return isAuthor(staff, proposal) || (proposal.ownerless() && !isTheirsToDecide(proposal.stage())
				&& right(staff, proposal.target()).isPresent());
	}

	private static boolean isAuthor(Staff staff, Proposal proposal) {
		return proposal.author().equals(staff.account().id());
	}

	/** Their own, the latest first; what a file brought and came back to them too. */
	public Mono<List<Proposal>> listOwn(Staff staff) {
		Query returned = Query.of((query) -> query.bool((both) -> both.filter(is("stage", Stage.RETURNED.code()))
			.filter((file) -> file.prefix((begins) -> begins.field("author").value("import:")))));
		return this.store.list(Query
			.of((query) -> query.bool((either) -> either.should(is("author", staff.account().id())).should(returned))))
			.map((found) -> found.stream().filter((proposal) -> owns(staff, proposal)).toList());
	}

	/** Their own about one solution, the latest first. */
	public Mono<List<Proposal>> listOwn(Staff staff, SolutionId offer) {
		return this.store.list(Query.of((query) -> query
			.bool((both) -> both.filter(is("author", staff.account().id()), is("solutionId", offer.value()))
				.filter(is("fresh", false)))));
	}

	/** Changes of one solution that they may know of, the latest first. */
	public Mono<List<Proposal>> listAbout(Staff staff, SolutionId offer) {
		return this.store
			.list(Query
				.of((query) -> query.bool((both) -> both.filter(is("solutionId", offer.value()), is("fresh", false)))))
			.map((all) -> all.stream().filter((proposal) -> mayWrite(staff, proposal)).toList());
	}

	/**
	 * Those that wait for their decision: proposals, and offers that a file submitted.
	 */
	public Mono<List<Proposal>> listToDecide(Staff staff) {
		return Mono.zip(listSent(staff), this.submitted.list(staff), (sent, offers) -> {
			Set<SolutionId> read = sent.stream().map(Proposal::solutionId).collect(Collectors.toSet());
			return Stream.concat(sent.stream(), offers.stream().filter((offer) -> !read.contains(offer.solutionId())))
				.toList();
		});
	}

	private Mono<List<Proposal>> listSent(Staff staff) {
		Remit remit = staff.remit();
		return this.store.list(Query.of((query) -> query.bool((all) -> {
			all.filter(is("stage", Stage.SUBMITTED.code()));
			return remit.everything() ? all : all.minimumShouldMatch("1")
				.should(any("target.network", remit.networks()), any("target.academies", remit.academies()));
		})));
	}

	/**
	 * Keeps what a form brings.
	 * @return fails with {@link Problem} 409 when another text was kept meanwhile:
	 * {@link Keeping} puts both together
	 */
	public Mono<Proposal> keep(Staff staff, Writing writing) {
		return (writing.version() == 0) ? begin(staff, writing)
				: get(staff, writing.id()).flatMap((known) -> keep(staff, known, writing));
	}

	private Mono<Proposal> keep(Staff staff, Proposal known, Writing writing) {
		if (isAccepted(known, writing) && known.cells().equals(writing.cells())) {
			return Mono.just(known);
		}
		Proposal next = writtenBy(staff, unscheduled(staff, known)).saying(writing.cells(), writing.basedOn(),
				target(known, writing), now());
		return (known.version() == writing.version()) ? turned(next) : changedMeanwhile();
	}

	/**
	 * What a button is to be done with. It is kept first, so that nothing typed is lost;
	 * but what publishes itself stays as it was accepted until the button has done it.
	 */
	public Mono<Proposal> take(Staff staff, Writing writing) {
		return (writing.version() == 0) ? begin(staff, writing)
				: get(staff, writing.id()).flatMap((known) -> isAccepted(known, writing)
						? Mono.just(known.taking(writing.cells(), writing.basedOn(), target(known, writing)))
						: keep(staff, known, writing));
	}

	private static boolean isAccepted(Proposal known, Writing writing) {
		return known.stage() == Stage.SCHEDULED && known.version() == writing.version();
	}

	private Proposal writtenBy(Staff staff, Proposal known) {
		return (known.ownerless() && owns(staff, known)) ? known.takenUpBy(staff.account().id()) : known;
	}

	/**
	 * What was accepted publishes itself; other words were not: they wait again.
	 */
	private Proposal unscheduled(Staff staff, Proposal known) {
		return (known.stage() != Stage.SCHEDULED) ? known
				: known.unscheduled(isAuthor(staff, known) ? Stage.WRITING : Stage.SUBMITTED);
	}

	private Mono<Proposal> begin(Staff staff, Writing writing) {
		SolutionId offer = writing.offer();
		Mono<Target> target = (offer == null) ? Mono.just(targetOf(writing))
				: this.offers.get(staff, offer).map((owned) -> targetOf(owned.stored().solution()));
		return target.flatMap((whose) -> {
			Instant now = now();
			Proposal first = new Proposal(writing.id(), writing.solutionId(), offer == null, writing.basedOn(),
					writing.cells(), Stage.WRITING, null, staff.account().id(), whose, staff.account().demonstration(),
					1, now, now, now.plus(Proposal.KEPT), null);
			return this.store.put(first);
		}).switchIfEmpty(Mono.defer(() -> begunElsewhere(staff, writing)));
	}

	/** By themselves, or that draft is no more: then it is another one. */
	private Mono<Proposal> begunElsewhere(Staff staff, Writing writing) {
		return this.store.find(writing.id())
			.filter((known) -> mayWrite(staff, known))
			.flatMap((known) -> changedMeanwhile())
			.switchIfEmpty(Mono.defer(
					() -> begin(staff, new Writing(anId(), writing.offer(), writing.basedOn(), 0, writing.cells()))));
	}

	/** Sends it to who publishes. */
	public Mono<Proposal> submit(Staff staff, Proposal proposal) {
		// who publishes for one network may propose to another
		return right(staff, proposal.target()).isEmpty() && !staff.remit().delegates()
				? Mono.error(Problem.forbidden("Cette offre n'est pas de votre structure."))
				: turned(proposal.at(Stage.SUBMITTED, null, now()));
	}

	/** Lets it publish itself. */
	Mono<Proposal> schedule(Proposal proposal, Proposal.Due due) {
		return turned(proposal.due(due, now()));
	}

	/** Those that publish themselves, of one's own or of what one publishes. */
	public Mono<List<Proposal>> listScheduled(Staff staff) {
		Remit remit = staff.remit();
		return this.store.list(Query.of((query) -> query.bool((all) -> {
			all.filter(is("stage", Stage.SCHEDULED.code()));
			return remit.everything() ? all
					: all.minimumShouldMatch("1")
						.should(is("author", staff.account().id()), any("target.network", remit.networks()),
								any("target.academies", remit.academies()));
		})));
	}

	/** Those about one solution, whoever wrote them. */
	public Mono<List<Proposal>> listScheduled(SolutionId offer) {
		return this.store.list(Query.of((query) -> query
			.bool((both) -> both.filter(is("stage", Stage.SCHEDULED.code()), is("solutionId", offer.value())))));
	}

	/** Those whose day has come. */
	Mono<List<Proposal>> listDue(LocalDate today) {
		return this.store.list(Query.of((query) -> query.bool((both) -> both.filter(is("stage", Stage.SCHEDULED.code()))
			.filter((day) -> day.range((range) -> range.date((date) -> date.field("due.on").lte(today.toString())))))));
	}

	/**
	 * The same, taken by this portal; empty when another one, or its author, was quicker.
	 */
	Mono<Proposal> claim(Proposal proposal) {
		return this.store.put(proposal.due(Objects.requireNonNull(proposal.due()), now()));
	}

	/** It could not publish itself: its author has it back. */
	Mono<Proposal> fallBack(Proposal proposal, String why) {
		return this.store.put(proposal.at(Stage.RETURNED, cut(why), now()));
	}

	/**
	 * Gives it back to its author.
	 * @param word why
	 */
	public Mono<Proposal> giveBack(Staff staff, Proposal proposal, String word) {
		if (!publishes(staff, proposal.target())) {
			return Mono.error(Problem.forbidden("Seul le réseau de cette offre peut faire cela."));
		}
		return withdrawn(staff, proposal).then(turned(proposal.at(Stage.RETURNED, cut(word), now())));
	}

	/** An offer that a file submitted is a draft again, and waits no more. */
	private Mono<Void> withdrawn(Staff staff, Proposal proposal) {
		return proposal.fresh() ? Mono.empty()
				: this.offers.get(staff, proposal.solutionId())
					.filter((owned) -> owned.stored().solution().life().state() == State.SUBMITTED)
					.flatMap((owned) -> this.offers.take(staff, proposal.solutionId(), Step.RETURN))
					.then();
	}

	private static String cut(String word) {
		return word.substring(0, Math.min(word.length(), LONGEST_WORD));
	}

	private Mono<Proposal> turned(Proposal next) {
		return this.store.put(next).switchIfEmpty(changedMeanwhile());
	}

	private static Mono<Proposal> changedMeanwhile() {
		return Mono.error(
				Problem.conflict("Ce brouillon a été enregistré ailleurs entre-temps : rouvrez-le, puis recommencez."));
	}

	/** Its author gives it up. */
	public Mono<Void> giveUp(Staff staff, Proposal proposal) {
		return owns(staff, proposal) ? erase(proposal)
				: Mono.error(Problem.forbidden("Seul son auteur peut l'abandonner : renvoyez-le lui plutôt."));
	}

	Mono<Void> erase(Proposal proposal) {
		return this.store.delete(proposal.id());
	}

	private Target target(Proposal known, Writing writing) {
		return known.fresh() ? targetOf(writing) : known.target();
	}

	private Target targetOf(Writing writing) {
		Map<String, String> cells = writing.cells();
		Set<String> academies = switch (this.cells.read(cells, Map.of("id", writing.solutionId().value()))) {
			case SolutionDraft.Built built -> this.rights.academies(built.solution());
			case SolutionDraft.Refused refused -> Set.of();
		};
		return new Target(blankToNull(cells.get("reseau")), blankToNull(cells.get("structure_id")), academies);
	}

	private Target targetOf(Solution solution) {
		return new Target(solution.provider().network(), solution.provider().structureId(),
				this.rights.academies(solution));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank() || text.length() > LONGEST_NAME) ? null : text.strip();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static Query is(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query is(String field, boolean value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query any(String field, Set<String> values) {
		List<FieldValue> wanted = new ArrayList<>(values.stream().map(FieldValue::of).toList());
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

}
