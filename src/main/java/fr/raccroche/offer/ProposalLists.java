package fr.raccroche.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.SolutionId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Proposals that somebody may know of, the latest first.
 */
@Component
public class ProposalLists {

	private final ProposalStore store;

	private final ProposalRights rights;

	private final SubmittedOffers submitted;

	private final Leftovers leftovers;

	ProposalLists(ProposalStore store, ProposalRights rights, SubmittedOffers submitted, Leftovers leftovers) {
		this.leftovers = leftovers;
		this.store = store;
		this.rights = rights;
		this.submitted = submitted;
	}

	/**
	 * Theirs to write: what they began, what a file brought and came back to them, what
	 * others began who may not go on.
	 */
	public Mono<List<Proposal>> listOwn(Staff staff) {
		Query returned = Query.of((query) -> query.bool((both) -> both.filter(is("stage", Stage.RETURNED.code()))
			.filter((file) -> file.prefix((begins) -> begins.field("author").value("import:")))));
		Mono<List<Proposal>> own = this.store.list(Query
			.of((query) -> query.bool((either) -> either.should(is("author", staff.account().id())).should(returned))))
			.map((found) -> found.stream().filter((proposal) -> this.rights.owns(staff, proposal)).toList());
		return Mono.zip(own, listLeft(staff),
				(mine, left) -> Stream.concat(mine.stream(), left.stream())
					.sorted(Comparator.comparing(Proposal::updatedAt).reversed())
					.toList());
	}

	/** Administrators, who have all of it, find them on the page of the offer. */
	private Mono<List<Proposal>> listLeft(Staff staff) {
		Remit remit = staff.remit();
		return (remit.everything() || !remit.delegates()) ? Mono.just(List.of())
				: this.store
					.list(bool((all) -> all.filter(any("stage", List.of(Stage.WRITING.code(), Stage.RETURNED.code())))
						.mustNot(is("author", staff.account().id()))
						.filter(theirs(remit))))
					.flatMap(this.rights::left);
	}

	/** Their own about one solution. */
	public Mono<List<Proposal>> listOwn(Staff staff, SolutionId offer) {
		return unpublished(bool((all) -> all.filter(is("author", staff.account().id()), is("solutionId", offer.value()),
				is("fresh", false))))
			.flatMap((all) -> allowed(staff, all, ProposalRights.Access::owns));
	}

	/** Changes of one solution that they may know of. */
	public Mono<List<Proposal>> listAbout(Staff staff, SolutionId offer) {
		return listAbout(offer).flatMap((all) -> allowed(staff, all, ProposalRights.Access::any));
	}

	/** Changes of one solution, whoever wrote them. */
	Mono<List<Proposal>> listAbout(SolutionId offer) {
		return unpublished(bool((all) -> all.filter(is("solutionId", offer.value()), is("fresh", false))));
	}

	/** Few, each of which is looked at. */
	private Mono<List<Proposal>> unpublished(Query which) {
		return this.store.list(which)
			.flatMapMany(Flux::fromIterable)
			.concatMap(this.leftovers::unlessPublished)
			.collectList();
	}

	private Mono<List<Proposal>> allowed(Staff staff, List<Proposal> all, Predicate<ProposalRights.Access> what) {
		return Flux.fromIterable(all)
			.filterWhen((proposal) -> this.rights.of(staff, proposal).map(what::test))
			.collectList();
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
		return this.store
			.list(bool((all) -> all.filter(is("stage", Stage.SUBMITTED.code())).filter(theirs(staff.remit()))));
	}

	/** Those that publish themselves, of one's own or of what one publishes. */
	public Mono<List<Proposal>> listScheduled(Staff staff) {
		return this.store
			.list(bool((all) -> all.filter(is("stage", Stage.SCHEDULED.code()))
				.filter(bool((either) -> either.should(is("author", staff.account().id()), theirs(staff.remit()))))))
			.map((found) -> found.stream()
				.filter((proposal) -> this.rights.right(staff, proposal.target()).isPresent())
				.toList());
	}

	/** Those about one solution, whoever wrote them. */
	public Mono<List<Proposal>> listScheduled(SolutionId offer) {
		return this.store
			.list(bool((all) -> all.filter(is("stage", Stage.SCHEDULED.code()), is("solutionId", offer.value()))));
	}

	/** How many wait for the decision of a network of these names, or for their day. */
	public Mono<Integer> countFor(Collection<String> names) {
		return this.store
			.list(bool((all) -> all.filter(any("stage", List.of(Stage.SUBMITTED.code(), Stage.SCHEDULED.code())))
				.filter(any("target.network", names))))
			.map(List::size);
	}

	/** Those whose day has come. */
	Mono<List<Proposal>> listDue(LocalDate today) {
		return this.store.list(bool((all) -> all.filter(is("stage", Stage.SCHEDULED.code()))
			.filter((day) -> day.range((range) -> range.date((date) -> date.field("due.on").lte(today.toString()))))));
	}

	/** Of what they decide about. */
	private static Query theirs(Remit remit) {
		return remit.everything() ? Query.of((query) -> query.matchAll((all) -> all)) : bool((either) -> either
			.should(any("target.network", remit.networks()), any("target.academies", remit.academies())));
	}

	private static Query bool(UnaryOperator<BoolQuery.Builder> parts) {
		return Query.of((query) -> query.bool((bool) -> parts.apply(bool)));
	}

	private static Query is(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query is(String field, boolean value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query any(String field, Collection<String> values) {
		List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

}
