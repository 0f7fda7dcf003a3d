package fr.raccroche.account;

import java.io.IOException;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.Digests;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whose account an address of mail or an identity leads to: one each.
 */
@Component
class AccountOwners {

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final String index;

	AccountOwners(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices) {
		this.reactive = reactive;
		this.engine = engine;
		this.index = indices.name("account-names");
	}

	/**
	 * A document of the index.
	 *
	 * @param account id of the account
	 */
	record Owner(String account) {
	}

	/** Id of the account of that address. */
	Mono<String> find(String address) {
		return this.reactive.get((get) -> get.index(this.index).id(address), Owner.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
			.map(Owner::account);
	}

	/** Id of the account of that identity. */
	Mono<String> find(Identity identity) {
		return find(name(identity));
	}

	/** Id of the account of that address. Blocks. */
	Optional<String> get(String address) throws IOException {
		return Optional.ofNullable(this.engine.get((get) -> get.index(this.index).id(address), Owner.class).source())
			.map(Owner::account);
	}

	/**
	 * Of two who make the same account at once, the second takes over the address.
	 * Blocks.
	 */
	void claim(String address, String account) throws IOException {
		EngineWrites.patiently(
				() -> this.engine.index((write) -> write.index(this.index).id(address).document(new Owner(account))));
	}

	/** From now on that identity is that account's. Blocks. */
	void claim(Identity identity, String account) throws IOException {
		claim(name(identity), account);
	}

	/**
	 * Forgets whose account an identity opened, unless it opens another one by now.
	 * Blocks.
	 * @throws IOException when the engine is away
	 */
	void release(Identity identity, String id) throws IOException {
		String name = name(identity);
		GetResponse<Owner> found = this.engine.get((get) -> get.index(this.index).id(name), Owner.class);
		Owner owner = found.source();
		if (owner == null || !owner.account().equals(id)) {
			return;
		}
		try {
			EngineWrites.patiently(() -> this.engine.delete((delete) -> delete.index(this.index)
				.id(name)
				.ifSeqNo(found.seqNo())
				.ifPrimaryTerm(found.primaryTerm())));
		}
		catch (ElasticsearchException ex) {
			if (!EngineErrors.isConflict(ex)) {
				throw ex;
			}
		}
	}

	private static String name(Identity identity) {
		return "openid " + Digests.sha256(identity.issuer() + "\n" + identity.subject());
	}

}
