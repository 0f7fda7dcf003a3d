package fr.raccroche.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The keeping of FOQUALE networks.
 */
@Component
public class Networks {

	static final String INDEX = "networks";

	static final String REVISIONS = "network-revisions";

	/** Revisions on a page. */
	private static final int READ = 200;

	/** More than France has. */
	private static final int MANY = 5000;

	private static final String BASSIN_COMMUNES = "sheet.bassins.communes";

	private static final String CONTACT_COMMUNES = "sheet.contacts.communes";

	private final ReactiveElasticsearchClient reactive;

	private final NetworkWrites writes;

	private final Indices indices;

	private final Clock clock;

	Networks(ReactiveElasticsearchClient reactive, NetworkWrites writes, Indices indices, Clock clock) {
		this.clock = clock;
		this.reactive = reactive;
		this.writes = writes;
		this.indices = indices;
	}

	/**
	 * A network as it was read.
	 *
	 * @param network itself
	 * @param version what tells whether somebody has changed it since
	 */
	public record Kept(FoqualeNetwork network, String version) {

		static Kept of(FoqualeNetwork network) {
			return new Kept(network, String.valueOf(network.number()));
		}

	}

	/** The one of that id; empty when there is none. */
	public Mono<Kept> find(String id) {
		return Mono
			.defer(() -> this.reactive.get((get) -> get.index(this.indices.name(INDEX)).id(id), FoqualeNetwork.class))
			.mapNotNull((found) -> (found.source() != null) ? Kept.of(found.source()) : null);
	}

	/**
	 * Has it be something else, as long as nobody has changed it since.
	 * @param before as it was read
	 * @param by id of the account of who changes it
	 * @return false when somebody has
	 */
	public Mono<Boolean> change(Kept before, FoqualeNetwork after, String by) {
		NetworkSheet sheet = after.sheet().changed(this.clock.instant().truncatedTo(ChronoUnit.SECONDS), by);
		return blocking(() -> this.writes.change(before.network(), after.saying(sheet)));
	}

	/** The same, where only what it says of itself changes. */
	public Mono<Boolean> change(Kept before, NetworkSheet sheet, String by) {
		return change(before, before.network().saying(sheet), by);
	}

	/**
	 * Makes one that says nothing of itself yet.
	 * @param by id of the account of who makes it
	 * @return false when there is one of that id
	 */
	public Mono<Boolean> found(FoqualeNetwork network, String by) {
		NetworkSheet sheet = NetworkSheet.EMPTY.changed(this.clock.instant().truncatedTo(ChronoUnit.SECONDS), by);
		return blocking(() -> this.writes.create(network.saying(sheet)));
	}

	/**
	 * Removes it with its history, as long as nobody has changed it since.
	 * @param before as it was read
	 * @return false when somebody has
	 */
	public Mono<Boolean> remove(Kept before) {
		return blocking(() -> this.writes.remove(before.network()));
	}

	private static <T> Mono<T> blocking(Callable<T> act) {
		return Mono.fromCallable(act)
			.onErrorMap(IOException.class, UncheckedIOException::new)
			.subscribeOn(Schedulers.boundedElastic());
	}

	/** What it was, the newest first, as far as somebody reads. */
	public Mono<List<NetworkRevision>> history(String id) {
		String index = this.indices.name(REVISIONS);
		return this.reactive.indices()
			.refresh((refresh) -> refresh.index(index))
			.then(Mono.defer(() -> this.reactive.search((search) -> search.index(index)
				.query((query) -> query.term((of) -> of.field("network").value(id)))
				.sort((sort) -> sort.field((field) -> field.field("number").order(SortOrder.Desc)))
				.size(READ), NetworkRevision.class)))
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
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

	/**
	 * The one of that id. Blocks.
	 * @throws IOException when the engine is away
	 */
	public FoqualeNetwork get(String id) throws IOException {
		return Objects.requireNonNull(this.writes.find(id), () -> "no network " + id);
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
		return this.writes.create(network);
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
		FoqualeNetwork known = this.writes.find(network.id());
		if (known != null && known.demonstration() && known.sheet().equals(NetworkSheet.EMPTY)) {
			keep(known.saying(network.sheet()));
		}
	}

	/**
	 * Writes it after whatever is there. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void keep(FoqualeNetwork network) throws IOException {
		this.writes.put(network);
	}

}
