package fr.raccroche.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.RaccrocheSettings;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds an account: by its id, its address, or an identity that opens it. Never blocks.
 */
@Component
public class Accounts {

	static final String INDEX = "accounts";

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final AccountOwners owners;

	private final boolean demonstration;

	Accounts(ReactiveElasticsearchClient engine, Indices indices, AccountOwners owners, RaccrocheSettings settings) {
		this.engine = engine;
		this.index = indices.name(INDEX);
		this.owners = owners;
		this.demonstration = settings.demonstration();
	}

	/** Empty for an invented one where those are not shown: its password is no secret. */
	public Mono<Account> find(String id) {
		return this.engine.get((get) -> get.index(this.index).id(id), Account.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
			.filter((account) -> this.demonstration || !account.demonstration());
	}

	/** The account of that address of mail, however it is written. */
	Mono<Account> findByMail(String mail) {
		String name = Account.normalized(mail);
		return !Mail.isAddress(name) ? Mono.empty()
				: this.owners.find(name).flatMap(this::find).filter((account) -> account.mail().equals(name));
	}

	/** The account that was bound to that identity. */
	Mono<Account> findByIdentity(Identity identity) {
		return this.owners.find(identity).flatMap(this::find).filter((account) -> account.isKnownAs(identity));
	}

	/** What colleagues call these, by id; those that are gone are missing. */
	public Mono<Map<String, String>> names(Collection<String> ids) {
		List<String> wanted = List.copyOf(ids);
		if (wanted.isEmpty()) {
			return Mono.just(Map.of());
		}
		return this.engine.mget((mget) -> mget.index(this.index).ids(wanted), Account.class)
			.map((answer) -> EngineDocuments.found(answer)
				.stream()
				.collect(Collectors.toMap(Account::id, Account::name)));
	}

}
