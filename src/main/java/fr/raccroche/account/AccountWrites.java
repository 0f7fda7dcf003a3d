package fr.raccroche.account;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.springframework.stereotype.Component;

/**
 * Makes and changes accounts. That is rare, and blocks.
 */
@Component
public class AccountWrites {

	private static final int TRIES = 10;

	private final ElasticsearchClient engine;

	private final String index;

	private final AccountOwners owners;

	private final Clock clock;

	AccountWrites(ElasticsearchClient engine, Indices indices, AccountOwners owners, Clock clock) {
		this.engine = engine;
		this.index = indices.name(Accounts.INDEX);
		this.owners = owners;
		this.clock = clock;
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
	 * Binds an identity to an account, for good: its name first, so that nothing is bound
	 * that cannot be found. Blocks.
	 * @throws IOException when the engine is away
	 */
	Account bind(String id, Identity identity) throws IOException {
		this.owners.claim(identity, id);
		Instant now = now();
		return change(id, (account) -> account.isKnownAs(identity) ? account : account.knownAs(identity, now));
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
		GetResponse<Account> found = this.engine.get((get) -> get.index(this.index).id(id), Account.class);
		Account before = Objects.requireNonNull(found.source(), "an account that is gone");
		Account after = change.apply(before);
		if (!after.equals(before)) {
			EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.index)
				.id(id)
				.ifSeqNo(found.seqNo())
				.ifPrimaryTerm(found.primaryTerm())
				.refresh(Refresh.True)
				.document(after)));
		}
		return after;
	}

	/** The account of that address; makes one when there is none. Blocks. */
	Account knownOrFresh(String mail, String name) throws IOException {
		String address = Account.normalized(mail);
		Optional<Account> known = known(address);
		if (known.isPresent()) {
			return known.get();
		}
		Account fresh = put(new Account("c-" + UUID.randomUUID(), address, name.strip(), null, List.of(), false, false,
				now(), null, List.of(), List.of()));
		this.owners.claim(address, fresh.id());
		return fresh;
	}

	/** Writes it as it is here, whatever was there. Blocks. */
	Account put(Account account) throws IOException {
		EngineWrites.patiently(() -> this.engine
			.index((write) -> write.index(this.index).id(account.id()).refresh(Refresh.True).document(account)));
		return account;
	}

	private Optional<Account> known(String address) throws IOException {
		Optional<String> owner = this.owners.get(address);
		if (owner.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.ofNullable(this.engine.get((get) -> get.index(this.index).id(owner.get()), Account.class).source())
			.filter((account) -> account.mail().equals(address));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
