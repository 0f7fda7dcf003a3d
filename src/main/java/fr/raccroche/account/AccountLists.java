package fr.raccroche.account;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lists accounts by for whom they speak, or by what people call them.
 */
@Component
public class AccountLists {

	private static final int MANY = 1_000;

	/** More than ever head a network. */
	private static final int MOST = 10_000;

	/** As many as somebody reads. */
	public static final int LONGEST = 200;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final String index;

	private final boolean demonstration;

	private final Clock clock;

	AccountLists(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices,
			RaccrocheSettings settings, Clock clock) {
		this.reactive = reactive;
		this.engine = engine;
		this.index = indices.name(Accounts.INDEX);
		this.demonstration = settings.demonstration();
		this.clock = clock;
	}

	/** Those who speak today as that for one of these, may sign in, and have come. */
	public Mono<List<Account>> listSpeaking(Role role, Collection<String> scopes) {
		LocalDate today = Words.today(this.clock);
		List<FieldValue> wanted = scopes.stream().map(FieldValue::of).toList();
		return this.reactive.search(
				(search) -> search.index(this.index)
					.size(MANY)
					.query((query) -> query.bool((both) -> both
						.filter((as) -> as.term((term) -> term.field("mandates.role").value(role.code())))
						.filter((of) -> of
							.terms((terms) -> terms.field("mandates.scope").terms((any) -> any.value(wanted)))))),
				Account.class)
			.map((answer) -> answer.hits()
				.hits()
				.stream()
				.map(Hit::source)
				.filter(Objects::nonNull)
				.filter((account) -> !account.closed() && !account.awaited()
						&& account.mandates()
							.stream()
							.anyMatch((mandate) -> mandate.role() == role && scopes.contains(mandate.scope())
									&& mandate.holds(today)))
				.toList());
	}

	/**
	 * Those who speak, spoke or will speak for one of these, or whom that one let speak.
	 */
	public Mono<List<Account>> listAround(Collection<String> scopes, String giver) {
		List<FieldValue> wanted = scopes.stream().map(FieldValue::of).toList();
		return search(Query.of((query) -> query.bool((either) -> either
			.should((of) -> of.terms((terms) -> terms.field("mandates.scope").terms((any) -> any.value(wanted))))
			.should((by) -> by.term((term) -> term.field("mandates.by").value(giver))))), MANY);
	}

	/** All that have ever spoken as that. Blocks. */
	public List<Account> listOf(Role role) throws IOException {
		return EngineDocuments.found(this.engine.search(
				(search) -> search.index(this.index)
					.size(MOST)
					.query((query) -> query.term((as) -> as.field("mandates.role").value(role.code()))),
				Account.class));
	}

	/**
	 * Those whose name or address holds these letters, by name; at most {@link #LONGEST}.
	 */
	public Mono<List<Account>> listNamed(String letters) {
		String pattern = "*" + letters.strip().replaceAll("[*?\\\\]", "") + "*";
		return search(Query.of((query) -> query.bool((either) -> either
			.should((name) -> name.wildcard((like) -> like.field("name").value(pattern).caseInsensitive(true)))
			.should((mail) -> mail.wildcard((like) -> like.field("mail").value(pattern).caseInsensitive(true))))),
				LONGEST);
	}

	private Mono<List<Account>> search(Query query, int size) {
		return this.reactive
			.search((search) -> search.index(this.index)
				.size(size)
				.sort((sort) -> sort.field((field) -> field.field("name")))
				.query(query), Account.class)
			.map((answer) -> answer.hits()
				.hits()
				.stream()
				.map(Hit::source)
				.filter(Objects::nonNull)
				.filter((account) -> this.demonstration || !account.demonstration())
				.toList());
	}

}
