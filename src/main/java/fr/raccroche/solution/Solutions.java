package fr.raccroche.solution;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import fr.raccroche.solution.store.ContentHash;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * The safe keeping of solutions, for those who answer requests: never blocks. Revisions
 * first, then the state; done only when both are written (ADR 3).
 */
@Component
public class Solutions {

	/** What {@link CatalogueVersion} calls solutions. */
	static final String SUBJECT = "solutions";

	/** Longest history that is shown. */
	private static final int HISTORY = 1000;

	private static final int ACCEPTED = 20;

	private final ReactiveElasticsearchClient engine;

	private final SolutionWrites writes;

	private final CatalogueVersion version;

	private final boolean demonstration;

	private final Clock clock;

	Solutions(ReactiveElasticsearchClient engine, SolutionWrites writes, CatalogueVersion version,
			RaccrocheSettings settings, Clock clock) {
		this.clock = clock;
		this.engine = engine;
		this.writes = writes;
		this.version = version;
		this.demonstration = settings.demonstration();
	}

	/**
	 * The present state, whatever its life; empty when there is none, and for an invented
	 * one where those are not shown.
	 */
	public Mono<StoredSolution> find(SolutionId id) {
		return this.engine
			.get((get) -> get.index(this.writes.statesIndex())
				.id(id.value())
				.sourceIncludes("solution", "revision", "updatedAt"), StoredSolution.class)
			.mapNotNull((answer) -> answer.source())
			.filter((stored) -> this.demonstration || !stored.solution().origin().demonstration());
	}

	/**
	 * Everything that was ever written, the newest first, what was set aside included.
	 */
	public Mono<List<Revision>> listRevisions(SolutionId id) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.writes.revisionsIndex())
			.query((query) -> query.term((term) -> term.field("solutionId").value(id.value())))
			.sort((sort) -> sort.field((field) -> field.field("number").order(SortOrder.Desc)))
			.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Desc)))
			.size(HISTORY));
		return refreshed().then(Mono.defer(() -> this.engine.search(request, Revision.class)))
			.map(EngineDocuments::found);
	}

	/** What was written a moment ago is found too. */
	private Mono<Void> refreshed() {
		return this.engine.indices().refresh((refresh) -> refresh.index(this.writes.revisionsIndex())).then();
	}

	/** Versions that somebody wrote and another accepted since then, the newest first. */
	public Mono<List<Revision>> listAccepted(String writer, Instant since) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.writes.revisionsIndex())
			.query((query) -> query.bool((both) -> both
				.filter((mark) -> mark.term((term) -> term.field("source").value(Author.mark(writer))))
				.filter((at) -> at.range((range) -> range.date((date) -> date.field("at").gte(since.toString()))))))
			.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Desc)))
			.size(ACCEPTED));
		return this.engine.search(request, Revision.class).map(EngineDocuments::found);
	}

	/** The newest version that a draft was published as; empty when it never was. */
	public Mono<Revision> findPublished(SolutionId id, String draft) {
		SearchRequest request = SearchRequest
			.of((search) -> search.index(this.writes.revisionsIndex())
				.query((query) -> query.bool((both) -> both
					.filter((whose) -> whose.term((term) -> term.field("solutionId").value(id.value())))
					.filter((from) -> from.term((term) -> term.field("draft.id").value(draft)))))
				.sort((sort) -> sort.field((field) -> field.field("number").order(SortOrder.Desc)))
				.size(1));
		return refreshed().then(Mono.defer(() -> this.engine.search(request, Revision.class)))
			.flatMapIterable(EngineDocuments::found)
			.next();
	}

	/** One version of it, by its number; empty when there is none. */
	public Mono<Revision> findRevision(SolutionId id, long number) {
		return this.engine
			.get((get) -> get.index(this.writes.revisionsIndex()).id(Revision.documentId(id, number)), Revision.class)
			.mapNotNull((answer) -> answer.source());
	}

	/**
	 * Keeps an edit. Seen by searches when it is done.
	 * @return fails with {@link SolutionRefused} for something that may not be published,
	 * with a {@link Problem} 409 when somebody else wrote since {@link Edit#basedOn()}
	 */
	public Mono<StoredSolution> save(Edit edit) {
		return Mono.defer(() -> {
			Publication.require(edit.solution(), Words.today(this.clock));
			Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
			Revision revision = Revision.next(edit, now, ContentHash.of(edit.solution()));
			StoredSolution state = new StoredSolution(edit.solution(), revision.number(), now);
			return mustBeLatest(edit)
				.then(EngineWrites.whenWritable(() -> this.engine.index(this.writes.createRevision(revision)))
					.onErrorResume(EngineErrors::isConflict,
							(taken) -> ended(edit.solution().id(), revision.number()).then(Mono.error(conflict()))))
				.then(Mono.defer(() -> show(state)))
				.then(tellOthers())
				.thenReturn(state);
		});
	}

	/**
	 * Done already when the repair pass was faster: then that state is there, or a newer
	 * one.
	 */
	private Mono<Void> show(StoredSolution state) {
		return EngineWrites.whenWritable(() -> this.engine.index(this.writes.putState(state)))
			.onErrorComplete(EngineErrors::isConflict)
			.then();
	}

	/**
	 * Shows what somebody else wrote, who may have been cut off before showing it: who
	 * looks again need not wait for the repair pass.
	 */
	private Mono<Void> ended(SolutionId id, long number) {
		return findRevision(id, number)
			.flatMap((revision) -> show(new StoredSolution(revision.solution(), revision.number(), revision.at())));
	}

	/** Nothing essential depends on it: the edit is kept whatever becomes of this. */
	private Mono<Void> tellOthers() {
		return Mono.fromCallable(() -> this.version.bump(SUBJECT))
			.subscribeOn(Schedulers.boundedElastic())
			.onErrorComplete()
			.then();
	}

	private Mono<Void> mustBeLatest(Edit edit) {
		return this.engine
			.get((get) -> get.index(this.writes.statesIndex())
				.id(edit.solution().id().value())
				.source((source) -> source.fetch(false)), Void.class)
			.filter((answer) -> versionOf(answer.version()) == edit.basedOn())
			.switchIfEmpty(Mono.error(Solutions::conflict))
			.then();
	}

	private static long versionOf(@Nullable Long version) {
		return (version != null) ? version : 0;
	}

	private static Problem conflict() {
		return Problem.conflict(
				"Quelqu'un a modifié cette fiche entre-temps : relisez la version actuelle avant d'enregistrer la vôtre.");
	}

}
