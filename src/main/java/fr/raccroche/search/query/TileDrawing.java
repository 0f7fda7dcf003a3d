package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.GeoTileGridBucket;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import fr.raccroche.geo.Tile;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.MapPoint;
import fr.raccroche.search.SearchCriteria;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * What to draw on a tile. Words are taken strictly where any solution of the whole
 * catalogue has them all, loosely on every tile otherwise: neighbouring tiles agree.
 */
@Component
class TileDrawing {

	private final ReactiveElasticsearchClient engine;

	private final String published;

	private final Spelling spelling;

	TileDrawing(ReactiveElasticsearchClient engine, SolutionIndex index, Spelling spelling) {
		this.engine = engine;
		this.spelling = spelling;
		this.published = index.published();
	}

	Mono<List<MapPoint>> draw(Tile tile, SearchCriteria criteria) {
		List<Attempt.Words> ways = criteria.attempts().stream().map(Attempt::words).distinct().toList();
		return draw(tile, criteria, ways);
	}

	private Mono<List<MapPoint>> draw(Tile tile, SearchCriteria criteria, List<Attempt.Words> ways) {
		return question(tile, criteria, ways.getFirst()).flatMap(
				(question) -> this.engine.search(question.request(this.published), Void.class).flatMap((answer) -> {
					boolean tryNext = total(answer) == 0 && ways.size() > 1;
					return tryNext ? draw(tile, criteria, ways.subList(1, ways.size()))
							: Mono.just(points(question, answer));
				}));
	}

	private Mono<TileQuestion> question(Tile tile, SearchCriteria criteria, Attempt.Words way) {
		String typed = criteria.words();
		return (typed != null && way.mended())
				? this.spelling.meant(typed).map((meant) -> new TileQuestion(tile, criteria, way, meant))
				: Mono.just(new TileQuestion(tile, criteria, way, null));
	}

	private static long total(ResponseBody<Void> answer) {
		TotalHits total = answer.hits().total();
		return (total != null) ? total.value() : 0;
	}

	private static List<MapPoint> points(TileQuestion question, ResponseBody<Void> answer) {
		Map<String, Aggregate> sites = Objects.requireNonNull(answer.aggregations().get(TileQuestion.SITES))
			.nested()
			.aggregations();
		Map<String, Aggregate> inside = Objects.requireNonNull(sites.get(TileQuestion.INSIDE)).filter().aggregations();
		List<MapPoint> points = new ArrayList<>();
		for (GeoTileGridBucket bucket : Objects.requireNonNull(inside.get(TileQuestion.CELLS))
			.geotileGrid()
			.buckets()
			.array()) {
			if (question.holds(bucket.key())) {
				points.add(TilePoints.of(bucket));
			}
		}
		return points;
	}

}
