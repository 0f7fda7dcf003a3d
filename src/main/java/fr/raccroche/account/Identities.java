package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Whose account an identity opens. The first time it is bound to the account of an
 * invitation, or to the one of its address of mail; from then on it is that account's
 * whatever the address becomes, and the address opens it to no other identity of that
 * provider: addresses are given to somebody else one day, identities never. An invitation
 * does, once its holder has said so, and ends the one before: providers change what they
 * call people. The holder of the account is told of each by mail.
 */
@Component
public class Identities {

	private final Accounts accounts;

	private final AccountWrites writes;

	private final AccountOwners owners;

	private final Invitations invitations;

	private final Sessions sessions;

	private final Journal journal;

	private final IdentityMail mail;

	Identities(Accounts accounts, AccountWrites writes, AccountOwners owners, Invitations invitations,
			Sessions sessions, Journal journal, IdentityMail mail) {
		this.sessions = sessions;
		this.journal = journal;
		this.accounts = accounts;
		this.writes = writes;
		this.owners = owners;
		this.invitations = invitations;
		this.mail = mail;
	}

	/**
	 * Who signs in by it.
	 * @param mail address that the provider has verified; null for none
	 * @param provider what people call it
	 * @return empty when there is no account for them
	 */
	public Mono<Account> welcome(Identity identity, @Nullable String mail, String provider) {
		return this.accounts.findByIdentity(identity)
			.switchIfEmpty(Mono.defer(() -> named(mail).filter((account) -> account.isBoundByAddress(identity.issuer()))
				// one way more: who came by another one stays
				.flatMap((account) -> blocking(() -> bound(account, identity, provider)))))
			.filter((account) -> !account.closed());
	}

	/** Whom an invitation is for; empty when it holds no more. */
	public Mono<Account> invited(String invitation) {
		return this.invitations.find(invitation);
	}

	/** Whether that account knows them already. */
	public boolean known(Account account, Identity identity) {
		return account.isKnownAs(identity);
	}

	private Mono<Account> named(@Nullable String mail) {
		return (mail != null) ? this.accounts.findByMail(mail).filter(this.invitations::leads) : Mono.empty();
	}

	/**
	 * Binds it to the account of an invitation alone, from now on: whoever is signed in
	 * there is so no more.
	 * @param provider what people call it
	 */
	public Mono<Account> bind(Account account, Identity identity, String provider) {
		return this.accounts.findByIdentity(identity)
			.filter((other) -> !other.id().equals(account.id()))
			.flatMap((other) -> blocking(() -> {
				Account left = this.writes.change(other.id(), (before) -> before.unboundFrom(identity.issuer()));
				this.sessions.closeAll(left.id());
				unbound(left, identity.issuer(), provider);
				return left;
			}))
			.then(blocking(() -> {
				Optional<Identity> before = account.at(identity.issuer()).filter((known) -> !known.equals(identity));
				Account known = bound(account, identity, provider);
				if (before.isPresent()) {
					this.owners.release(before.get(), known.id());
				}
				this.sessions.closeAll(known.id());
				return known;
			}));
	}

	/**
	 * Lets no identity of that provider open the account any more; whoever is signed in
	 * elsewhere is so no more.
	 * @param provider what people call it
	 * @param cookie what that of the session that stays holds
	 * @param enters whether one may still come in as the account is then
	 * @return empty when nobody could come in
	 */
	public Mono<Account> unbind(Account account, String issuer, String provider, String cookie,
			Predicate<Account> enters) {
		Optional<Identity> identity = account.at(issuer);
		if (identity.isEmpty()) {
			// a first try may have stopped half-way
			return blocking(() -> {
				this.sessions.closeOthers(account.id(), cookie);
				return account;
			});
		}
		return blocking(() -> {
			Account now = this.writes.change(account.id(), (before) -> {
				Account after = before.unboundFrom(issuer);
				return enters.test(after) ? after : before;
			});
			if (now.at(issuer).isEmpty()) {
				this.sessions.closeOthers(now.id(), cookie);
				unbound(now, issuer, provider);
				this.owners.release(identity.get(), now.id());
			}
			return now;
		}).filter((now) -> now.at(issuer).isEmpty());
	}

	private Account bound(Account account, Identity identity, String provider) throws IOException {
		Account known = this.writes.bind(account.id(), identity);
		if (account.awaited()) {
			this.journal.put(JournalAct.ACCEPTED, known.id(), null, null);
		}
		this.journal.put(JournalAct.IDENTITY, known.id(), null, identity.issuer());
		this.mail.bound(known, provider);
		return known;
	}

	private void unbound(Account account, String issuer, String provider) {
		this.journal.put(JournalAct.UNBOUND, account.id(), null, issuer);
		this.mail.unbound(account, provider);
	}

	private static Mono<Account> blocking(Callable<Account> act) {
		return Mono.fromCallable(act)
			.onErrorMap(IOException.class, UncheckedIOException::new)
			.subscribeOn(Schedulers.boundedElastic());
	}

}
