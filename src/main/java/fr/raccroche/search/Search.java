package fr.raccroche.search;

import java.util.Collection;
import java.util.List;

import fr.raccroche.geo.Tile;
import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds solutions that the public may see. Never blocks; fails with the engine's errors
 * when the engine is away.
 */
public interface Search {

	/** An ordered page of what the criteria ask, with facets and what to do next. */
	Mono<SearchResult> search(SearchCriteria criteria);

	/** The solution of that id. */
	Mono<SolutionAnswer> findById(String id);

	/**
	 * The solution of a page's address.
	 * @param name {@code {id}-{slug}}; any slug, or none, will do
	 * @param person who looks
	 */
	Mono<SolutionAnswer> findByAddress(String name, Person person);

	/** A solution, kept anywhere or nowhere yet, as who searched nothing sees it. */
	Summary show(Solution solution);

	/**
	 * One answer for each id, in their order.
	 * @param from where distances are measured from; null for none
	 * @param voice to whom it is told
	 */
	Mono<List<SolutionAnswer>> listByIds(List<String> ids, @Nullable Place from, Voice voice);

	/**
	 * A few published solutions one can join by oneself that resemble this one, nearest
	 * to its first site first; anywhere when it has none.
	 * @param person for whom they are open
	 */
	Mono<List<Summary>> listSimilar(Solution solution, Person person);

	/**
	 * Whom to talk to from a place: one answer for each sort of adviser, in their order.
	 */
	Mono<List<Advice>> listAdvisers(Place place, Person person);

	/** What networks of these names publish, whoever can join it. */
	Mono<List<Summary>> listOfNetwork(Collection<String> names);

	/** What is published in these communes, or says that it serves one of them. */
	Mono<List<Summary>> listWithin(Collection<String> communes);

	/**
	 * What to draw on a tile; place, radius, order and page of the criteria are ignored.
	 */
	Mono<List<MapPoint>> draw(Tile tile, SearchCriteria criteria);

	/** Codes of the départements where something is published, in their order. */
	Mono<List<String>> listDepartements();

	/**
	 * Everything published in a département that one can join by oneself, for search
	 * engines.
	 * @param code of the département; null for what has no place of its own
	 */
	Flux<Listed> listAll(@Nullable String code);

}
