package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.search.Advice;
import fr.raccroche.search.Adviser;
import fr.raccroche.search.Desk;
import fr.raccroche.search.Person;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Place;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Whom to talk to near a place: those in charge of it, beside the nearest.
 */
@Component
class AdviserLookup {

	/** So many speak of one network: its CIO, its platform, its lycées. */
	private static final int OF_A_NETWORK = 20;

	private static final String NETWORK = "network";

	private final SolutionIndex index;

	private final RegisteredDesks registered;

	private final ServedTerritories territories;

	AdviserLookup(SolutionIndex index, RegisteredDesks registered, ServedTerritories territories) {
		this.index = index;
		this.registered = registered;
		this.territories = territories;
	}

	/** One answer for each sort of adviser, in their order. */
	Mono<List<Advice>> list(Place place, Person person) {
		AdviserQuestion question = new AdviserQuestion(place, this.territories.of(place), person);
		return Flux.just(Adviser.values())
			.flatMapSequential(
					(adviser) -> (adviser == Adviser.FOQUALE) ? network(question) : advice(question, adviser))
			.collectList();
	}

	private Mono<Advice> advice(AdviserQuestion question, Adviser adviser) {
		Query condition = kinds(adviser.kinds());
		Mono<List<Desk>> serving = Mono
			.zip(serving(question, condition, DeskChoice.MOST), this.registered.serving(question, adviser))
			.flatMap((both) -> published(question, condition, both.getT2())
				.map((published) -> DeskChoice.serving(both.getT1(), both.getT2(), published, question.served())));
		return Mono.zip(serving, nearest(question, condition), this.registered.nearest(question, adviser))
			.map((all) -> new Advice(adviser, all.getT1(),
					DeskChoice.nearest(all.getT1(), all.getT2(), all.getT3()).orElse(null)));
	}

	/** What those structures publish themselves. */
	private Mono<List<Summary>> published(AdviserQuestion question, Query condition, List<Desk.Registered> desks) {
		if (desks.isEmpty()) {
			return Mono.just(List.of());
		}
		Query theirs = Conditions.anyOf("structureId", desks.stream().map(Desk.Registered::id).toList());
		return find(question, Conditions.allOf(List.of(condition, theirs)), desks.size());
	}

	/**
	 * A network is in charge of a place when somebody of it is: it is reached at its
	 * nearest school, or else at whoever that was.
	 */
	private Mono<Advice> network(AdviserQuestion question) {
		Query member = Query.of((query) -> query.exists((exists) -> exists.field(NETWORK)));
		Query school = Conditions.allOf(List.of(member, kinds(Adviser.FOQUALE.kinds())));
		Mono<List<Summary>> serving = serving(question, member, OF_A_NETWORK).flatMap((members) -> members.isEmpty()
				? Mono.just(members) : nearest(question, Conditions.allOf(List.of(school, ofNetworks(members))))
					.map((schools) -> schools.isEmpty() ? members.subList(0, 1) : schools));
		return Mono.zip(serving, nearest(question, school), (competent, nearest) -> {
			List<Desk> desks = new ArrayList<>(competent.stream().map(Desk.Published::new).toList());
			return new Advice(Adviser.FOQUALE, desks, DeskChoice.nearest(desks, nearest, List.of()).orElse(null));
		});
	}

	private static Query ofNetworks(List<Summary> members) {
		return Conditions.anyOf(NETWORK,
				members.stream()
					.map((member) -> member.solution().provider().network())
					.flatMap(Stream::ofNullable)
					.distinct()
					.toList());
	}

	private static Query kinds(Set<Kind> kinds) {
		return Conditions.anyOf("kind", kinds.stream().map(Kind::code).toList());
	}

	/** Those who say it as closely as the first. */
	private Mono<List<Summary>> serving(AdviserQuestion question, Query condition, int count) {
		return this.index.find(question.serving(this.index.published(), condition, count))
			.map((answer) -> answer.hits().hits())
			.map((hits) -> hits.stream()
				.takeWhile((hit) -> AdviserQuestion.closeness(hit.sort()) == AdviserQuestion
					.closeness(hits.getFirst().sort()))
				.map((hit) -> summary(question, hit, true))
				.toList());
	}

	/** One, or none. */
	private Mono<List<Summary>> nearest(AdviserQuestion question, Query condition) {
		return find(question, condition, 1);
	}

	private Mono<List<Summary>> find(AdviserQuestion question, Query condition, int count) {
		return this.index.find(question.nearest(this.index.published(), condition, count))
			.map((answer) -> answer.hits().hits().stream().map((hit) -> summary(question, hit, false)).toList());
	}

	private static Summary summary(AdviserQuestion question, Hit<FoundDocument> hit, boolean serving) {
		return Summaries.of(Objects.requireNonNull(hit.source()), question.area(), question.person(), Voice.YOUNG,
				AdviserQuestion.metres(hit.sort(), serving));
	}

}
