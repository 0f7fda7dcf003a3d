package fr.raccroche.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.geo.Tile;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.Help;
import fr.raccroche.search.MapPoint;
import fr.raccroche.search.PagePosition;
import fr.raccroche.search.Search;
import fr.raccroche.search.SearchCriteria;
import fr.raccroche.search.SearchResult;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * One call of the engine on the usual path, a second beside it for what one joins through
 * others, more only when little or nothing is found.
 */
@Component
class EngineSearch implements Search {

	/** With fewer, somebody to turn to is named too. */
	private static final int FEW = 5;

	/** Whom to turn to, whatever one looks for. */
	private static final Set<Kind> CONTACTS = Set.of(Kind.CIO, Kind.MISSION_LOCALE);

	private final SolutionIndex index;

	private final SolutionLookup lookup;

	private final TileDrawing tiles;

	private final ServedTerritories territories;

	private final RaccrocheSettings settings;

	EngineSearch(SolutionIndex index, SolutionLookup lookup, TileDrawing tiles, ServedTerritories territories,
			RaccrocheSettings settings) {
		this.index = index;
		this.lookup = lookup;
		this.tiles = tiles;
		this.territories = territories;
		this.settings = settings;
	}

	@Override
	public Mono<SearchResult> search(SearchCriteria criteria) {
		PagePosition position = criteria.position();
		List<String> served = this.territories.of(criteria.area().place());
		if (position != null) {
			return ask(new Question(criteria, position.attempt(), served)).map((trial) -> result(trial, null));
		}
		return firstThatFinds(criteria, served, criteria.attempts(), null)
			.flatMap((trial) -> contact(trial).map((contact) -> result(trial, contact.orElse(null))));
	}

	/**
	 * @param before the best of the attempts before
	 */
	private Mono<Trial> firstThatFinds(SearchCriteria criteria, List<String> served, List<Attempt> attempts,
			@Nullable Trial before) {
		Attempt attempt = attempts.getFirst();
		if (before != null && before.total() > 0 && attempt.words() == Attempt.Words.FORGIVING) {
			return Mono.just(before);
		}
		return ask(new Question(criteria, attempt, served)).flatMap((trial) -> {
			if (trial.conclusive()) {
				return Mono.just(trial.recalling(before));
			}
			Trial best = (before != null) ? before.or(trial) : trial;
			List<Attempt> left = attempts.subList(1, attempts.size());
			return left.isEmpty() ? Mono.just(best) : firstThatFinds(criteria, served, left, best);
		});
	}

	private Mono<Trial> ask(Question question) {
		SearchCriteria criteria = question.criteria();
		boolean apart = !criteria.professional() && criteria.position() == null;
		Mono<List<Summary>> throughOthers = apart ? this.index.listThroughOthers(question) : Mono.just(List.of());
		return Mono.zip(this.index.ask(question), throughOthers,
				(answer, others) -> new Trial(question, answer, others));
	}

	/** Somebody to turn to, when little was found around a place. */
	private Mono<Optional<Summary>> contact(Trial trial) {
		SearchCriteria criteria = trial.question().criteria();
		if (trial.total() >= FEW || criteria.area().place() == null) {
			return Mono.just(Optional.empty());
		}
		Question nearest = Nearby.of(CONTACTS, criteria.area().place(), trial.question().served(), criteria.person(),
				1);
		return this.index.list(nearest).map((contacts) -> contacts.stream().findFirst());
	}

	private SearchResult result(Trial trial, @Nullable Summary contact) {
		Question question = trial.question();
		SearchCriteria criteria = question.criteria();
		List<Hit<FoundDocument>> hits = trial.answer().hits().hits();
		boolean more = hits.size() > criteria.pageSize();
		List<Hit<FoundDocument>> shown = more ? hits.subList(0, criteria.pageSize()) : hits;
		String next = more ? new PagePosition(question.attempt(), shown.getLast().sort()).encode(criteria) : null;
		return new SearchResult(criteria, question.attempt(), trial.total(), SolutionIndex.summaries(question, shown),
				FacetCounts.read(trial.answer().aggregations(), criteria.selections()), trial.throughOthers(),
				new Help(this.settings.freeNumber(), contact), next);
	}

	@Override
	public Mono<SolutionAnswer> findById(String id) {
		return this.lookup.findById(id);
	}

	@Override
	public Mono<SolutionAnswer> findByAddress(String name) {
		return this.lookup.findByAddress(name);
	}

	@Override
	public Mono<List<Summary>> listSimilar(Solution solution) {
		return this.lookup.listSimilar(solution);
	}

	@Override
	public Mono<List<MapPoint>> draw(Tile tile, SearchCriteria criteria) {
		return this.tiles.draw(tile, criteria);
	}

}
