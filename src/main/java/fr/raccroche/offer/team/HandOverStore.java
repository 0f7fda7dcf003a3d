package fr.raccroche.offer.team;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import reactor.core.publisher.Mono;

import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;

/**
 * The keeping of {@link HandOver}s.
 */
@Component
class HandOverStore {

	private static final int MANY = 1_000;

	private final ElasticsearchClient engine;

	private final ReactiveElasticsearchClient reactive;

	private final String index;

	HandOverStore(ElasticsearchClient engine, ReactiveElasticsearchClient reactive, Indices indices) {
		this.engine = engine;
		this.reactive = reactive;
		this.index = indices.name("handovers");
	}

	Mono<HandOver> find(String id) {
		return this.reactive.get((get) -> get.index(this.index).id(id), HandOver.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()));
	}

	/** Those that wait, or that nobody accepted since that moment. */
	Mono<List<HandOver>> listOpen(Instant since) {
		Query lapsed = Query.of((query) -> query.bool((both) -> both.filter(being(HandOver.State.LAPSED))
			.filter((after) -> after
				.range((range) -> range.date((date) -> date.field("until").gte(since.toString()))))));
		return this.reactive
			.search((search) -> search.index(this.index)
				.size(MANY)
				.query((query) -> query.bool((either) -> either.should(being(HandOver.State.WAITING), lapsed))),
					HandOver.class)
			.map((answer) -> EngineDocuments.found(answer));
	}

	/** Who is to come after somebody, and has not accepted. */
	Mono<HandOver> findWaiting(String leaving, String mandate) {
		Query theirs = Query.of((query) -> query.bool((both) -> both.filter(being(HandOver.State.WAITING))
			.filter((who) -> who.term((term) -> term.field("leaving").value(leaving)))));
		return this.reactive.search((search) -> search.index(this.index).size(MANY).query(theirs), HandOver.class)
			.flatMap((answer) -> Mono.justOrEmpty(
					EngineDocuments.found(answer).stream().filter((one) -> one.mandate().equals(mandate)).findFirst()));
	}

	/** Those that wait. Blocks. */
	List<HandOver> listWaiting() throws IOException {
		return EngineDocuments.found(this.engine.search(
				(search) -> search.index(this.index).size(MANY).query(being(HandOver.State.WAITING)), HandOver.class));
	}

	/** Blocks. */
	HandOver put(HandOver one) throws IOException {
		EngineWrites.patiently(() -> this.engine
			.index((write) -> write.index(this.index).id(one.id()).refresh(Refresh.True).document(one)));
		return one;
	}

	/**
	 * Says how far one is that waited. Of two portals, one says so. Blocks.
	 * @return whether it was this one
	 */
	boolean settle(HandOver waiting, HandOver.State state) throws IOException {
		GetResponse<HandOver> found = this.engine.get((get) -> get.index(this.index).id(waiting.id()), HandOver.class);
		HandOver now = found.source();
		if (now == null || now.state() != HandOver.State.WAITING) {
			return false;
		}
		try {
			return EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.index)
				.id(now.id())
				.ifSeqNo(found.seqNo())
				.ifPrimaryTerm(found.primaryTerm())
				.refresh(Refresh.True)
				.document(now.being(state)))).result() == Result.Updated;
		}
		catch (ElasticsearchException ex) {
			if (!EngineErrors.isConflict(ex)) {
				throw ex;
			}
			return false;
		}
	}

	/** Erases what was asked for before that moment, and waits no more. Blocks. */
	void sweep(Instant before) throws IOException {
		Query ended = Query.of((query) -> query.bool((both) -> both.mustNot(being(HandOver.State.WAITING))
			.filter((old) -> old.range((range) -> range.date((date) -> date.field("at").lt(before.toString()))))));
		new EngineScan(this.engine, this.index, ended, false, MANY).delete();
	}

	private static Query being(HandOver.State state) {
		return Query.of((query) -> query.term((term) -> term.field("state").value(state.code())));
	}

}
