package fr.raccroche.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.search.Person;
import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * One solution by its name, whatever its life.
 */
@Component
class SolutionLookup {

	private static final int SIMILAR = 3;

	private final SolutionIndex index;

	private final ServedTerritories territories;

	private final Gazetteer gazetteer;

	private final boolean demonstration;

	SolutionLookup(SolutionIndex index, ServedTerritories territories, Gazetteer gazetteer,
			RaccrocheSettings settings) {
		this.index = index;
		this.territories = territories;
		this.gazetteer = gazetteer;
		this.demonstration = settings.demonstration();
	}

	Mono<SolutionAnswer> findById(String id) {
		return list(this.index.everything(), List.of(id), Person.UNKNOWN)
			.flatMap((found) -> answer(found.stream().findFirst(), Person.UNKNOWN));
	}

	/**
	 * Ids and slugs both have hyphens: of all ids the name may begin with, the one whose
	 * present address it is, or else the longest.
	 */
	Mono<SolutionAnswer> findByAddress(String name, Person person) {
		Comparator<Summary> best = Comparator
			.comparing((Summary summary) -> summary.url().equals(SolutionAddress.ROOT + name))
			.thenComparing((summary) -> summary.id().length());
		return list(this.index.everything(), SolutionAddress.candidates(name), person)
			.flatMap((found) -> answer(found.stream().max(best), person));
	}

	private Mono<SolutionAnswer> answer(Optional<Summary> found, Person person) {
		Solution solution = found.map(Summary::solution)
			.filter((candidate) -> this.demonstration || !candidate.origin().demonstration())
			.orElse(null);
		if (solution == null) {
			return Mono.just(new SolutionAnswer.Missing());
		}
		return switch (solution.life().state()) {
			case PUBLISHED -> Mono.just(new SolutionAnswer.Shown(found.orElseThrow()));
			case ARCHIVED ->
				list(this.index.published(), solution.life().replacedBy().stream().map(SolutionId::value).toList(),
						Person.UNKNOWN)
					.map((replacements) -> new SolutionAnswer.Archived(solution, replacements));
			case SUSPENDED ->
				listSimilar(solution, person).map((similar) -> new SolutionAnswer.Suspended(solution, similar));
			case DRAFT, SUBMITTED -> Mono.just(new SolutionAnswer.Missing());
		};
	}

	/** One answer for each id, in their order. */
	Mono<List<SolutionAnswer>> listByIds(List<String> ids, @Nullable Place from, Voice voice) {
		return documents(this.index.everything(), ids)
			.map((found) -> found.stream()
				.map((document) -> Summaries.seenFrom(from, document, Person.UNKNOWN, voice))
				.collect(Collectors.toMap(Summary::id, Function.identity())))
			.flatMap((byId) -> Flux.fromIterable(ids)
				.concatMap((id) -> answer(Optional.ofNullable(byId.get(id)), Person.UNKNOWN))
				.collectList());
	}

	private Mono<List<Summary>> list(String index, List<String> ids, Person person) {
		return documents(index, ids).map((found) -> found.stream()
			.map((document) -> Summaries.seenFrom(null, document, person, Voice.YOUNG))
			.toList());
	}

	private Mono<List<FoundDocument>> documents(String index, List<String> ids) {
		if (ids.isEmpty()) {
			return Mono.just(List.of());
		}
		SearchRequest request = SearchRequest.of((search) -> search.index(index)
			.query(Conditions.allOf(List.of(Conditions.anyOf("id", ids))))
			.size(ids.size())
			.source(FoundDocument.FIELDS));
		return this.index.find(request)
			.map((answer) -> answer.hits().hits().stream().map((hit) -> Objects.requireNonNull(hit.source())).toList());
	}

	/** Of the same kind, nearest first. */
	Mono<List<Summary>> listSimilar(Solution solution, Person person) {
		Place place = place(solution);
		Question question = Nearby.of(Set.of(solution.kind()), place, this.territories.of(place), person, SIMILAR + 1);
		return this.index.list(question)
			.map((found) -> found.stream()
				.filter((summary) -> !summary.solution().id().equals(solution.id()))
				.limit(SIMILAR)
				.toList());
	}

	private @Nullable Place place(Solution solution) {
		if (solution.sites().isEmpty()) {
			return null;
		}
		Site site = solution.sites().getFirst();
		return this.gazetteer.findPlace(site.communeCode())
			.map((place) -> new Place(place.code(), place.name(), place.label(), site.position(), site.approximate(),
					place.departement(), place.academie(), place.zone()))
			.orElse(null);
	}

}
