package fr.raccroche.account;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Staff as they would be if they signed in now.
 */
@Component
public class Colleagues {

	private static final int PAGE = 1000;

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final Accounts accounts;

	private final Remits remits;

	Colleagues(ReactiveElasticsearchClient engine, Indices indices, Accounts accounts, Remits remits) {
		this.engine = engine;
		this.index = indices.name(Accounts.INDEX);
		this.accounts = accounts;
		this.remits = remits;
	}

	/** Whose account that is; empty when there is none, or it is closed. */
	public Mono<Staff> find(String account) {
		return this.accounts.find(account).filter((found) -> !found.closed()).flatMap(this::staff);
	}

	/**
	 * Everybody who speaks for somebody today and has come: an address that was mistyped
	 * learns nothing of what others work on.
	 */
	public Flux<Staff> list() {
		return this.engine.indices()
			.refresh((refresh) -> refresh.index(this.index))
			.then(page(""))
			.expand((page) -> (page.size() < PAGE) ? Mono.empty() : page(page.getLast().id()))
			.flatMapIterable((page) -> page)
			.filter((account) -> !account.awaited())
			.concatMap(this::staff)
			.filter((staff) -> !staff.remit().isEmpty());
	}

	private Mono<Staff> staff(Account account) {
		return this.remits.of(account).map((remit) -> new Staff(account, remit));
	}

	private Mono<List<Account>> page(String after) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.index)
			.query((query) -> query.term((open) -> open.field("closed").value(false)))
			.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
			.searchAfter((value) -> value.stringValue(after))
			.size(PAGE));
		return this.engine.search(request, Account.class)
			.map((answer) -> answer.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
	}

}
