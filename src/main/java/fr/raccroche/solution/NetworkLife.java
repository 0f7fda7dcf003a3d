package fr.raccroche.solution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fr.raccroche.account.Account;
import fr.raccroche.account.AccountLists;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.FoqualeNetwork;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whether a network is more than a name: it has a territory, offers or a head.
 */
@Component
public class NetworkLife {

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final AccountLists accounts;

	NetworkLife(ReactiveElasticsearchClient engine, Indices indices, AccountLists accounts) {
		this.engine = engine;
		this.index = indices.name("solutions");
		this.accounts = accounts;
	}

	/** How many offers carry one of these names, whatever their state. */
	public Mono<Long> countOffers(Collection<String> names) {
		return this.engine.count((count) -> count.index(this.index).query(of(names))).map((answer) -> answer.count());
	}

	/**
	 * Those of these that the public has something of: a bassin, a published offer, or
	 * somebody who heads them today.
	 */
	public Mono<List<FoqualeNetwork>> among(List<FoqualeNetwork> networks) {
		List<FoqualeNetwork> bare = networks.stream().filter((network) -> network.sheet().bassins().isEmpty()).toList();
		return bare.isEmpty() ? Mono.just(networks)
				: Mono.zip(publishing(bare), headed(bare),
						(names, ids) -> networks.stream()
							.filter((network) -> !network.sheet().bassins().isEmpty() || ids.contains(network.id())
									|| network.names().stream().anyMatch(names::contains))
							.toList());
	}

	private Mono<Set<String>> publishing(List<FoqualeNetwork> networks) {
		List<String> names = networks.stream().flatMap((network) -> network.names().stream()).distinct().toList();
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query.bool((both) -> both.filter(of(names))
				.filter((in) -> in.term((term) -> term.field("state").value(State.PUBLISHED.code())))))
			.size(0)
			.aggregations("names", (all) -> all.terms((terms) -> terms.field("network").size(names.size()))));
		return this.engine.search(request, Void.class)
			.map((answer) -> Objects.requireNonNull(answer.aggregations().get("names"))
				.sterms()
				.buckets()
				.array()
				.stream()
				.map((bucket) -> bucket.key().stringValue())
				.collect(Collectors.toSet()));
	}

	private Mono<Set<String>> headed(List<FoqualeNetwork> networks) {
		return this.accounts.listSpeaking(Role.HEAD, networks.stream().map(FoqualeNetwork::id).toList())
			.map((heads) -> heads.stream()
				.map(Account::mandates)
				.flatMap(List::stream)
				.filter((mandate) -> mandate.role() == Role.HEAD)
				.map(Mandate::scope)
				.filter(Objects::nonNull)
				.collect(Collectors.toCollection(HashSet::new)));
	}

	private static Query of(Collection<String> names) {
		List<FieldValue> wanted = names.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field("network").terms((any) -> any.value(wanted))));
	}

}
