package fr.raccroche.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.geo.Tile;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.search.Advice;
import fr.raccroche.search.Area;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.Help;
import fr.raccroche.search.Listed;
import fr.raccroche.search.MapPoint;
import fr.raccroche.search.PagePosition;
import fr.raccroche.search.Person;
import fr.raccroche.search.Search;
import fr.raccroche.search.SearchCriteria;
import fr.raccroche.search.SearchResult;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Place;
import fr.raccroche.territory.PlaceAnswer;
import fr.raccroche.territory.PlaceFinder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
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

	private final FartherLook fartherLook;

	private final AdviserLookup advisers;

	private final TerritoryOffers territoryOffers;

	private final TileDrawing tiles;

	private final PublishedPages pages;

	private final ServedTerritories territories;

	private final PlaceFinder places;

	private final Spelling spelling;

	private final SmallWords smallWords;

	private final RaccrocheSettings settings;

	EngineSearch(SolutionIndex index, SolutionLookup lookup, FartherLook fartherLook, AdviserLookup advisers,
			TerritoryOffers territoryOffers, TileDrawing tiles, PublishedPages pages, ServedTerritories territories,
			PlaceFinder places, Spelling spelling, SmallWords smallWords, RaccrocheSettings settings) {
		this.index = index;
		this.lookup = lookup;
		this.fartherLook = fartherLook;
		this.advisers = advisers;
		this.territoryOffers = territoryOffers;
		this.tiles = tiles;
		this.pages = pages;
		this.territories = territories;
		this.places = places;
		this.spelling = spelling;
		this.smallWords = smallWords;
		this.settings = settings;
	}

	@Override
	public Mono<SearchResult> search(SearchCriteria criteria) {
		PagePosition position = criteria.position();
		List<String> served = this.territories.of(criteria.area().place());
		Function<Attempt, Mono<Question>> questions = questions(criteria, served);
		if (position != null) {
			return questions.apply(position.attempt())
				.flatMap(this::ask)
				.map((trial) -> result(trial, new Help(this.settings.freeNumber(), null, false)));
		}
		return firstThatFinds(questions, criteria.attempts(), null).flatMap((trial) -> Mono.zip(help(trial),
				this.fartherLook.from(trial), (help, farther) -> result(trial, help.with(farther.orElse(null)))));
	}

	/**
	 * @param before the last of the attempts before
	 */
	private Mono<Trial> firstThatFinds(Function<Attempt, Mono<Question>> questions, List<Attempt> attempts,
			@Nullable Trial before) {
		List<Attempt> left = attempts.subList(1, attempts.size());
		return questions.apply(attempts.getFirst()).flatMap((question) -> {
			if (question.repeatsStrict()) {
				return firstThatFinds(questions, left, before);
			}
			return ask(question).map((trial) -> trial.recalling(before))
				.flatMap((trial) -> (trial.conclusive() || left.isEmpty()) ? Mono.just(trial)
						: firstThatFinds(questions, left, trial));
		});
	}

	/** The words are mended once, and only when they must be. */
	private Function<Attempt, Mono<Question>> questions(SearchCriteria criteria, List<String> served) {
		Mono<String> meant = Mono.justOrEmpty(criteria.words()).flatMap(this.spelling::meant).cache();
		return (attempt) -> attempt.words().mended()
				? meant.map((mended) -> new Question(criteria, attempt, served, mended))
				: Mono.just(new Question(criteria, attempt, served, null));
	}

	private Mono<Trial> ask(Question question) {
		SearchCriteria criteria = question.criteria();
		boolean apart = !criteria.professional() && criteria.position() == null;
		Mono<List<Summary>> throughOthers = apart ? this.index.listThroughOthers(question) : Mono.just(List.of());
		return Mono.zip(this.index.ask(question), throughOthers,
				(answer, others) -> new Trial(question, answer, others));
	}

	/** Somebody to turn to, when little was found around a place or in a box. */
	private Mono<Help> help(Trial trial) {
		SearchCriteria criteria = trial.question().criteria();
		Help number = new Help(this.settings.freeNumber(), null, false);
		if (trial.total() >= FEW) {
			return Mono.just(number);
		}
		return place(criteria.area())
			.flatMap((place) -> this.index
				.list(Nearby.of(CONTACTS, place, this.territories.of(place), criteria.person(), 1)))
			.map((found) -> new Help(this.settings.freeNumber(), found.stream().findFirst().orElse(null),
					found.isEmpty()))
			.defaultIfEmpty(number);
	}

	/** Where one looks from; the middle of a box, in France. */
	private Mono<Place> place(Area area) {
		if (area.place() != null) {
			return Mono.just(area.place());
		}
		return Mono.justOrEmpty(area.box())
			.flatMap((box) -> this.places.findByPosition(box.centre()))
			.ofType(PlaceAnswer.Found.class)
			.map(PlaceAnswer.Found::place);
	}

	private SearchResult result(Trial trial, Help help) {
		Question question = trial.question();
		SearchCriteria criteria = question.criteria();
		List<Hit<FoundDocument>> hits = trial.answer().hits().hits();
		boolean more = hits.size() > criteria.pageSize();
		List<Hit<FoundDocument>> shown = more ? hits.subList(0, criteria.pageSize()) : hits;
		String next = more ? new PagePosition(question.attempt(), shown.getLast().sort()).encode(criteria) : null;
		boolean wordless = criteria.words() != null && this.smallWords.areAll(criteria.words());
		return new SearchResult(criteria, question.attempt(), wordless, trial.total(),
				SolutionIndex.summaries(question, shown),
				FacetCounts.read(trial.answer().aggregations(), criteria.selections()), trial.throughOthers(), help,
				next);
	}

	@Override
	public Mono<SolutionAnswer> findById(String id) {
		return this.lookup.findById(id);
	}

	@Override
	public Mono<SolutionAnswer> findByAddress(String name, Person person) {
		return this.lookup.findByAddress(name, person);
	}

	@Override
	public Summary show(Solution solution) {
		return Summaries.seenFrom(null, new FoundDocument(solution, List.of()), Person.UNKNOWN, Voice.YOUNG);
	}

	@Override
	public Mono<List<SolutionAnswer>> listByIds(List<String> ids, @Nullable Place from, Voice voice) {
		return this.lookup.listByIds(ids, from, voice);
	}

	@Override
	public Mono<List<Summary>> listSimilar(Solution solution, Person person) {
		return this.lookup.listSimilar(solution, person);
	}

	@Override
	public Mono<List<Advice>> listAdvisers(Place place, Person person) {
		return this.advisers.list(place, person);
	}

	@Override
	public Mono<List<Summary>> listOfNetwork(Collection<String> names) {
		return this.territoryOffers.ofNetwork(names);
	}

	@Override
	public Mono<List<Summary>> listWithin(Collection<String> communes) {
		return this.territoryOffers.within(communes);
	}

	@Override
	public Mono<List<MapPoint>> draw(Tile tile, SearchCriteria criteria) {
		return this.tiles.draw(tile, criteria);
	}

	@Override
	public Mono<List<String>> listDepartements() {
		return this.pages.listDepartements();
	}

	@Override
	public Flux<Listed> listAll(@Nullable String code) {
		return this.pages.listAll(code);
	}

}
