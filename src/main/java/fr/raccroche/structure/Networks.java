package fr.raccroche.structure;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keeping of FOQUALE networks.
 */
@Component
public class Networks {

	private static final String INDEX = "networks";

	/** More than France has. */
	private static final int MANY = 5000;

	private static final String BASSIN_COMMUNES = "sheet.bassins.communes";

	private static final String CONTACT_COMMUNES = "sheet.contacts.communes";

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final Indices indices;

	private final Clock clock;

	Networks(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices, Clock clock) {
		this.clock = clock;
		this.reactive = reactive;
		this.engine = engine;
		this.indices = indices;
	}

	/**
	 * A network as it was read.
	 *
	 * @param network itself
	 * @param version what tells whether somebody has changed it since
	 */
	public record Kept(FoqualeNetwork network, String version) {
	}

	/** The one of that id; empty when there is none. */
	public Mono<Kept> find(String id) {
		return Mono
			.defer(() -> this.reactive.get((get) -> get.index(this.indices.name(INDEX)).id(id), FoqualeNetwork.class))
			.mapNotNull((found) -> (found.source() != null)
					? new Kept(found.source(), found.seqNo() + "-" + found.primaryTerm()) : null);
	}

	/**
	 * Has it say something else of itself, as long as nobody has changed it since.
	 * @param before as it was read
	 * @param by id of the account of who changes it
	 * @return false when somebody has
	 */
	public Mono<Boolean> change(Kept before, NetworkSheet sheet, String by) {
		String[] version = before.version().split("-");
		FoqualeNetwork next = before.network()
			.saying(sheet.changed(this.clock.instant().truncatedTo(ChronoUnit.SECONDS), by));
		return EngineWrites
			.whenWritable(() -> this.reactive.index((write) -> write.index(this.indices.name(INDEX))
				.id(next.id())
				.ifSeqNo(Long.parseLong(version[0]))
				.ifPrimaryTerm(Long.parseLong(version[1]))
				.refresh(Refresh.True)
				.document(next)))
			.thenReturn(true)
			.onErrorResume(EngineErrors::isConflict, (conflict) -> Mono.just(false));
	}

	/** Those one of whose bassins holds one of these communes. */
	public Mono<List<FoqualeNetwork>> listHolding(Collection<String> communes) {
		return list(anyOf(BASSIN_COMMUNES, communes));
	}

	/**
	 * Those with a bassin or a contact for a commune that goes by one of these codes.
	 */
	public Mono<List<FoqualeNetwork>> listAnswering(Collection<String> codes) {
		return list(Query.of((query) -> query
			.bool((either) -> either.should(anyOf(BASSIN_COMMUNES, codes), anyOf(CONTACT_COMMUNES, codes)))));
	}

	/** Those of these names, former ones too. */
	public Mono<List<FoqualeNetwork>> listNamed(Collection<String> names) {
		return names.isEmpty() ? Mono.just(List.of()) : list(Query
			.of((query) -> query.bool((either) -> either.should(anyOf("name", names), anyOf("formerNames", names)))));
	}

	private static Query anyOf(String field, Collection<String> values) {
		List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(wanted))));
	}

	private Mono<List<FoqualeNetwork>> list(Query query) {
		return Mono
			.defer(() -> this.reactive.search(
					(search) -> search.index(this.indices.name(INDEX)).query(query).size(MANY), FoqualeNetwork.class))
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

	/** Those of these ids that there are. */
	public Mono<List<FoqualeNetwork>> find(Collection<String> ids) {
		List<String> wanted = List.copyOf(ids);
		if (wanted.isEmpty()) {
			return Mono.just(List.of());
		}
		return this.reactive.mget((mget) -> mget.index(this.indices.name(INDEX)).ids(wanted), FoqualeNetwork.class)
			.map(EngineDocuments::found);
	}

	/** All of them, in no order. */
	public Mono<List<FoqualeNetwork>> list() {
		return list(Query.of((query) -> query.matchAll((all) -> all)));
	}

	/**
	 * Writes it when there is none of its id; one that is known stays as it is. Blocks.
	 * @return whether it was new
	 * @throws IOException when the engine is away
	 */
	public boolean create(FoqualeNetwork network) throws IOException {
		try {
			EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.indices.name(INDEX))
				.id(network.id())
				.opType(OpType.Create)
				.refresh(Refresh.True)
				.document(network)));
			return true;
		}
		catch (ElasticsearchException ex) {
			if (!EngineErrors.isConflict(ex)) {
				throw ex;
			}
			return false;
		}
	}

	/**
	 * Writes it when there is none of its id, or an invented one that says nothing of
	 * itself yet. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void introduce(FoqualeNetwork network) throws IOException {
		if (create(network)) {
			return;
		}
		FoqualeNetwork known = this.engine
			.get((get) -> get.index(this.indices.name(INDEX)).id(network.id()), FoqualeNetwork.class)
			.source();
		if (known != null && known.demonstration() && known.sheet().equals(NetworkSheet.EMPTY)) {
			keep(known.saying(network.sheet()));
		}
	}

	/**
	 * Writes it as it is now. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void keep(FoqualeNetwork network) throws IOException {
		EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.indices.name(INDEX))
			.id(network.id())
			.refresh(Refresh.True)
			.document(network)));
	}

}
