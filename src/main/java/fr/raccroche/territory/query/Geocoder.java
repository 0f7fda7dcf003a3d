package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.geo.Position;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Problem;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.PositionCheck;
import fr.raccroche.territory.query.Attempt.Manner;
import fr.raccroche.territory.store.CommuneDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * From what people type to communes. Codes are read from memory; words go to the engine,
 * as literally as possible first, and with more and more indulgence while it finds
 * nothing.
 */
@Component
public class Geocoder {

	private static final int SUGGESTIONS = 5;

	private final ReactiveElasticsearchClient engine;

	private final Gazetteer gazetteer;

	private final PositionCheck positions;

	private final Codes codes;

	private final String index;

	Geocoder(ReactiveElasticsearchClient engine, Gazetteer gazetteer, PositionCheck positions, Indices indices) {
		this.engine = engine;
		this.gazetteer = gazetteer;
		this.positions = positions;
		this.codes = new Codes(gazetteer);
		this.index = indices.name("communes");
	}

	/**
	 * Communes that may be meant, best first; empty when there is none.
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Mono<List<Match>> search(PlaceRequest request) {
		this.gazetteer.requireLoaded();
		PostalAddress address = PostalAddress.of(request.text());
		List<Candidate> coded = accepted(
				this.codes.read(address.cedex() ? address.name() : request.text(), request.mayBeBegun()), request);
		if (!coded.isEmpty()) {
			return Mono.just(rank(coded, request));
		}
		List<Candidate> wholes = accepted(wholes(request.text()), request);
		return Flux.fromIterable(Attempts.of(address, this.gazetteer))
			.index()
			.concatMap((attempt) -> ask(attempt.getT2(), request)
				.map((found) -> (attempt.getT1() == 0) ? join(found, wholes) : found), 1)
			.filter((found) -> !found.isEmpty())
			.next()
			.switchIfEmpty(Mono.fromSupplier(() -> accepted(ofPostcode(address), request)))
			.map((found) -> rank(found, request));
	}

	/** Communes whose names begin as the typed one does, best first. */
	public Mono<List<Match>> suggest(String typed) {
		PlaceName name = PlaceName.of(PostalAddress.of(typed).name());
		if (name.joined().length() < 3) {
			return Mono.just(List.of());
		}
		return this.engine.search(CommuneQueries.suggestions(this.index, name), CommuneDocument.class)
			.map((answer) -> answer.hits()
				.hits()
				.stream()
				.limit(SUGGESTIONS)
				.map((hit) -> commune(hit))
				.map((commune) -> new Match(commune, commune, Level.WORDS_TYPO, Level.WORDS_TYPO.confidence()))
				.toList());
	}

	/**
	 * Communes nearest to a point, nearest first; none far from France.
	 * @throws Problem 503 while the communes are being loaded
	 */
	public List<Match> reverse(Position position, int limit) {
		this.gazetteer.requireLoaded();
		if (!this.positions.isNearFrance(position)) {
			return List.of();
		}
		return this.gazetteer.listNearest(position, limit)
			.stream()
			.map((commune) -> new Match(commune, commune, Level.EXACT, nearness(commune, position)))
			.toList();
	}

	private static double nearness(Commune commune, Position position) {
		Position there = commune.position();
		return (there != null) ? 1 / (1 + there.metresTo(position) / 10_000) : 0;
	}

	/**
	 * Names that hold what was sent are many, and the very name may be none of them: then
	 * a much better known one with a letter wrong may be meant, or one that begins so.
	 */
	private Mono<List<Candidate>> ask(Attempt attempt, PlaceRequest request) {
		Mono<List<Candidate>> found = askOnce(attempt, request);
		if (request.goingOn()) {
			return found;
		}
		return switch (attempt.manner()) {
			case STRICT -> found.flatMap((whole) -> (whole.isEmpty() || hasTheVeryName(whole)) ? Mono.just(whole)
					: ask(attempt.in(Manner.FORGIVING), request).map((rivals) -> join(whole, rivals)));
			case FORGIVING -> request.mayBeBegun()
					? Mono.zip(found, askOnce(attempt.in(Manner.BEGUN), request), Geocoder::join) : found;
			case BEGUN, ENDING, FORGIVING_ENDING -> found;
		};
	}

	private static boolean hasTheVeryName(List<Candidate> candidates) {
		return candidates.stream().anyMatch((candidate) -> candidate.level() == Level.EXACT);
	}

	private Mono<List<Candidate>> askOnce(Attempt attempt, PlaceRequest request) {
		return this.engine.search(CommuneQueries.search(this.index, attempt, request), CommuneDocument.class)
			.map((answer) -> candidates(attempt.manner(), answer.hits().hits()))
			.map((found) -> (attempt.postcode() != null) ? Codes.districtsFirst(found) : found);
	}

	private static List<Candidate> candidates(Manner manner, List<Hit<CommuneDocument>> hits) {
		if (manner != Manner.ENDING && manner != Manner.FORGIVING_ENDING) {
			return hits.stream().map((hit) -> new Candidate(commune(hit), Level.ofScore(score(hit)))).toList();
		}
		// twice the number of words, one more for the whole name: only the longest counts
		int longest = hits.stream().mapToInt((hit) -> (int) score(hit) / 2).max().orElse(0);
		return hits.stream()
			.filter((hit) -> (int) score(hit) / 2 == longest)
			.map((hit) -> new Candidate(commune(hit),
					(manner == Manner.FORGIVING_ENDING) ? Level.WORDS_TYPO
							: ((score(hit) % 2 > 0) ? Level.EXACT : Level.FIRST_WORDS)))
			.toList();
	}

	private static double score(Hit<CommuneDocument> hit) {
		return Objects.requireNonNullElse(hit.score(), 0.0);
	}

	private static Commune commune(Hit<CommuneDocument> hit) {
		return Objects.requireNonNull(hit.source()).toCommune();
	}

	/** The communes of a département or region whose name was typed. */
	private List<Candidate> wholes(String text) {
		PlaceName name = PlaceName.of(text);
		return Hint.find(name, this.gazetteer)
			.filter((departements) -> !name.isEmpty())
			.map(this.gazetteer::listByDepartement)
			.orElse(List.of())
			.stream()
			.filter((commune) -> commune.type() == Commune.Type.COMMUNE)
			.limit(SUGGESTIONS)
			.map((commune) -> new Candidate(commune, Level.FIRST_WORDS))
			.toList();
	}

	private List<Candidate> ofPostcode(PostalAddress address) {
		String postcode = address.postcode();
		return (postcode != null) ? this.codes.ofFiveDigits(postcode) : List.of();
	}

	private static List<Candidate> join(List<Candidate> one, List<Candidate> other) {
		List<Candidate> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private static List<Candidate> accepted(List<Candidate> candidates, PlaceRequest request) {
		return candidates.stream().filter((candidate) -> request.accepts(candidate.commune())).toList();
	}

	private List<Match> rank(List<Candidate> candidates, PlaceRequest request) {
		return new Ranking(request.near(), request.goingOn(), this.gazetteer::findHeir).rank(candidates,
				request.limit());
	}

}
