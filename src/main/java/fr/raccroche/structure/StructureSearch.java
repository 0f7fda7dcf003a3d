package fr.raccroche.structure;

import java.util.List;
import java.util.function.ToIntFunction;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import fr.raccroche.platform.Cursor;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.query.StructureQuery;
import fr.raccroche.structure.store.StructureDocument;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * Structures that fit, page by page: those whose position cannot be believed come last,
 * and typing errors are forgiven only when nothing fits otherwise.
 */
@Component
public class StructureSearch {

	private static final String STRICT = "strict";

	private static final String FORGIVING = "forgiving";

	/** More than a commune has of one nature. */
	private static final int MOST_IN_CHARGE = 50;

	private final ReactiveElasticsearchClient engine;

	private final String index;

	StructureSearch(ReactiveElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.index = indices.name("structures");
	}

	/**
	 * A page.
	 *
	 * @param total how many fit, on all pages
	 * @param hits in order
	 * @param next where the next page begins; null when this is the last
	 */
	public record Page(long total, List<Found> hits, @Nullable Cursor next) {

		public Page {
			hits = List.copyOf(hits);
		}

	}

	/**
	 * A structure that fits.
	 *
	 * @param structure itself
	 * @param metres from the place, the value the order was made with; null without a
	 * place or a position
	 */
	public record Found(Structure structure, @Nullable Double metres) {
	}

	/**
	 * @param size how many on this page
	 * @param after where the page before ended, for the same criteria
	 */
	public Mono<Page> find(StructureCriteria criteria, int size, @Nullable Cursor after) {
		if (after != null) {
			return page(criteria, size, after, after.mark().equals(FORGIVING));
		}
		Mono<Page> strict = page(criteria, size, null, false);
		return (criteria.words() == null || criteria.named()) ? strict
				: strict.flatMap((page) -> (page.total() > 0) ? Mono.just(page) : page(criteria, size, null, true));
	}

	/**
	 * Those who say that they are in charge of people who live there: only those whose
	 * territory is closest, the nearest first, on the same land.
	 * @param home keys of where they live: {@code commune:79191}, {@code departement:79},
	 * {@code academie:poitiers}
	 */
	public Mono<List<Found>> listServing(Nature nature, Place place, List<String> home) {
		StructureCriteria criteria = new StructureCriteria(place, false, StructureCriteria.LARGEST_RADIUS, null, null,
				List.of(nature), null);
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query(StructureQuery.serving(criteria, place, home))
			.sort(StructureQuery.order(criteria))
			.source((source) -> source.filter((filter) -> filter.excludes("claims")))
			.size(MOST_IN_CHARGE));
		return this.engine.search(request, StructureDocument.class)
			.map((response) -> response.hits().hits().stream().map((hit) -> found(hit, criteria)).toList())
			.map((all) -> closest(all, home));
	}

	private static List<Found> closest(List<Found> all, List<String> home) {
		ToIntFunction<Found> closeness = (found) -> found.structure().served().closeness(home);
		int most = all.stream().mapToInt(closeness).max().orElse(0);
		return all.stream().filter((found) -> closeness.applyAsInt(found) == most).toList();
	}

	private Mono<Page> page(StructureCriteria criteria, int size, @Nullable Cursor after, boolean forgiving) {
		SearchRequest request = SearchRequest.of((search) -> {
			search.index(this.index)
				.query(StructureQuery.of(criteria, forgiving))
				.sort(StructureQuery.order(criteria))
				.source((source) -> source.filter((filter) -> filter.excludes("claims")))
				.trackTotalHits((total) -> total.enabled(true))
				// one more tells whether there is a next page
				.size(size + 1);
			return (after != null) ? search.searchAfter(after.sort()) : search;
		});
		return this.engine.search(request, StructureDocument.class)
			.map((response) -> page(response, criteria, size, forgiving ? FORGIVING : STRICT));
	}

	private static Page page(ResponseBody<StructureDocument> response, StructureCriteria criteria, int size,
			String mark) {
		List<Hit<StructureDocument>> all = response.hits().hits();
		List<Hit<StructureDocument>> shown = all.subList(0, Math.min(size, all.size()));
		TotalHits total = response.hits().total();
		return new Page((total != null) ? total.value() : shown.size(),
				shown.stream().map((hit) -> found(hit, criteria)).toList(),
				(all.size() > size) ? new Cursor(mark, shown.getLast().sort()) : null);
	}

	private static Found found(Hit<StructureDocument> hit, StructureCriteria criteria) {
		StructureDocument document = hit.source();
		if (document == null) {
			throw new IllegalStateException("the engine gave no content for structure " + hit.id());
		}
		boolean measured = criteria.place() != null && document.position() != null;
		return new Found(document.structure(), measured ? number(hit.sort().get(1)) : null);
	}

	private static double number(FieldValue value) {
		return value.isLong() ? value.longValue() : value.doubleValue();
	}

}
