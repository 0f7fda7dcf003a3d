package fr.raccroche.account;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.raccroche.platform.Digests;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keeping of accounts. Making and changing one is rare and blocks; finding one does
 * not.
 */
@Component
public class Accounts {

	private static final String ACCOUNTS = "accounts";

	private static final String NAMES = "account-names";

	private static final int MANY = 1_000;

	/** More than ever head a network. */
	private static final int MOST = 10_000;

	/** As many as somebody reads. */
	public static final int LONGEST = 200;

	private static final int TRIES = 10;

	private final ReactiveElasticsearchClient reactive;

	private final ElasticsearchClient engine;

	private final Indices indices;

	private final Passwords passwords;

	private final boolean demonstration;

	private final Clock clock;

	Accounts(ReactiveElasticsearchClient reactive, ElasticsearchClient engine, Indices indices, Passwords passwords,
			RaccrocheSettings settings, Clock clock) {
		this.demonstration = settings.demonstration();
		this.reactive = reactive;
		this.engine = engine;
		this.indices = indices;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Whose address it is.
	 *
	 * @param account id of the account
	 */
	record Owner(String account) {
	}

	/** Empty for an invented one where those are not shown: its password is no secret. */
	public Mono<Account> find(String id) {
		return this.reactive.get((get) -> get.index(this.indices.name(ACCOUNTS)).id(id), Account.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
			.filter((account) -> this.demonstration || !account.demonstration());
	}

	/** The account of that address of mail, however it is written. */
	Mono<Account> findByMail(String mail) {
		String name = Account.normalized(mail);
		return !Mail.isAddress(name) ? Mono.empty()
				: this.reactive.get((get) -> get.index(this.indices.name(NAMES)).id(name), Owner.class)
					.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
					.flatMap((owner) -> find(owner.account()))
					.filter((account) -> account.mail().equals(name));
	}

	/** The account that was bound to that identity. */
	Mono<Account> findByIdentity(Identity identity) {
		return this.reactive.get((get) -> get.index(this.indices.name(NAMES)).id(name(identity)), Owner.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
			.flatMap((owner) -> find(owner.account()))
			.filter((account) -> account.isKnownAs(identity));
	}

	/**
	 * Binds an identity to an account, for good: its name first, so that nothing is bound
	 * that cannot be found. Blocks.
	 * @throws IOException when the engine is away
	 */
	Account bind(String id, Identity identity) throws IOException {
		claim(name(identity), id);
		Instant now = now();
		return change(id, (account) -> account.isKnownAs(identity) ? account : account.knownAs(identity, now));
	}

	/**
	 * Forgets whose account an identity opened, unless it opens another one by now.
	 * Blocks.
	 * @throws IOException when the engine is away
	 */
	void release(Identity identity, String id) throws IOException {
		String name = name(identity);
		GetResponse<Owner> found = this.engine.get((get) -> get.index(this.indices.name(NAMES)).id(name), Owner.class);
		Owner owner = found.source();
		if (owner == null || !owner.account().equals(id)) {
			return;
		}
		try {
			EngineWrites.patiently(() -> this.engine.delete((delete) -> delete.index(this.indices.name(NAMES))
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

	/** What colleagues call these, by id; those that are gone are missing. */
	public Mono<Map<String, String>> names(Collection<String> ids) {
		List<String> wanted = List.copyOf(ids);
		if (wanted.isEmpty()) {
			return Mono.just(Map.of());
		}
		return this.reactive.mget((mget) -> mget.index(this.indices.name(ACCOUNTS)).ids(wanted), Account.class)
			.map((answer) -> EngineDocuments.found(answer)
				.stream()
				.collect(Collectors.toMap(Account::id, Account::name)));
	}

	/** Those who speak today as that for one of these, may sign in, and have come. */
	public Mono<List<Account>> listSpeaking(Role role, Collection<String> scopes) {
		LocalDate today = Words.today(this.clock);
		List<FieldValue> wanted = scopes.stream().map(FieldValue::of).toList();
		return this.reactive.search(
				(search) -> search.index(this.indices.name(ACCOUNTS))
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
				(search) -> search.index(this.indices.name(ACCOUNTS))
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
			.search((search) -> search.index(this.indices.name(ACCOUNTS))
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

	/**
	 * Lets somebody speak for somebody, beside those they speak for already; makes their
	 * account when there is none. Blocks.
	 * @throws IOException when the engine is away
	 */
	public Account grant(String mail, String name, Mandate mandate) throws IOException {
		return change(knownOrFresh(mail, name).id(),
				(account) -> account.speakingFor(mandate.addedTo(account.mandates())));
	}

	/**
	 * Lets a mandate end on that day, the last one; takes it away when that is before it
	 * begins. Blocks.
	 * @throws IOException when the engine is away
	 */
	public Account end(String id, Mandate mandate, LocalDate last) throws IOException {
		return change(id, (account) -> account.mandates().contains(mandate)
				? account.speakingFor(mandate.endedIn(account.mandates(), last)) : account);
	}

	/**
	 * Changes an account as it is now, even when somebody else does so at the same
	 * moment. Blocks.
	 */
	Account change(String id, UnaryOperator<Account> change) throws IOException {
		for (int tries = 1;; tries++) {
			try {
				return replace(id, change);
			}
			catch (ElasticsearchException ex) {
				if (!EngineErrors.isConflict(ex) || tries == TRIES) {
					throw ex;
				}
			}
		}
	}

	private Account replace(String id, UnaryOperator<Account> change) throws IOException {
		GetResponse<Account> found = this.engine.get((get) -> get.index(this.indices.name(ACCOUNTS)).id(id),
				Account.class);
		Account before = Objects.requireNonNull(found.source(), "an account that is gone");
		Account after = change.apply(before);
		if (!after.equals(before)) {
			EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.indices.name(ACCOUNTS))
				.id(id)
				.ifSeqNo(found.seqNo())
				.ifPrimaryTerm(found.primaryTerm())
				.refresh(Refresh.True)
				.document(after)));
		}
		return after;
	}

	/**
	 * Makes accounts of the demonstration, all with this new password. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void keepDemonstration(List<Invented> people, String password) throws IOException {
		String hash = this.passwords.hash(password);
		for (Invented wanted : people) {
			Account account = knownOrFresh(wanted.mail(), wanted.name());
			put(account.speakingFor(List.of(wanted.mandate())).inventedWith(wanted.name(), hash));
		}
	}

	/**
	 * Somebody of the demonstration.
	 *
	 * @param mail their address
	 * @param name an invented one
	 * @param mandate for whom they speak
	 */
	public record Invented(String mail, String name, Mandate mandate) {
	}

	private Account knownOrFresh(String mail, String name) throws IOException {
		String address = Account.normalized(mail);
		Optional<Account> known = known(address);
		if (known.isPresent()) {
			return known.get();
		}
		Account fresh = put(new Account("c-" + UUID.randomUUID(), address, name.strip(), null, List.of(), false, false,
				now(), null, List.of(), List.of()));
		claim(address, fresh.id());
		return fresh;
	}

	/** Writes it as it is here, whatever was there. Blocks. */
	Account put(Account account) throws IOException {
		EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.indices.name(ACCOUNTS))
			.id(account.id())
			.refresh(Refresh.True)
			.document(account)));
		return account;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	private Optional<Account> known(String address) throws IOException {
		Owner owner = this.engine.get((get) -> get.index(this.indices.name(NAMES)).id(address), Owner.class).source();
		if (owner == null) {
			return Optional.empty();
		}
		return Optional
			.ofNullable(
					this.engine.get((get) -> get.index(this.indices.name(ACCOUNTS)).id(owner.account()), Account.class)
						.source())
			.filter((account) -> account.mail().equals(address));
	}

	/** Of two who make the same account at once, the second takes over the address. */
	private void claim(String address, String account) throws IOException {
		EngineWrites.patiently(() -> this.engine
			.index((write) -> write.index(this.indices.name(NAMES)).id(address).document(new Owner(account))));
	}

}
