package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

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
 * call people.
 */
@Component
public class Identities {

	private final Accounts accounts;

	private final Invitations invitations;

	private final Sessions sessions;

	private final Journal journal;

	Identities(Accounts accounts, Invitations invitations, Sessions sessions, Journal journal) {
		this.sessions = sessions;
		this.journal = journal;
		this.accounts = accounts;
		this.invitations = invitations;
	}

	/**
	 * Who signs in by it.
	 * @param mail address that the provider has verified; null for none
	 * @return empty when there is no account for them
	 */
	public Mono<Account> welcome(Identity identity, @Nullable String mail) {
		return this.accounts.findByIdentity(identity)
			.switchIfEmpty(Mono.defer(() -> named(mail).filter((account) -> !isSomebodyElses(account, identity))
				.flatMap((account) -> bind(account, identity))))
			.filter((account) -> !account.closed());
	}

	/** Whom an invitation is for; empty when it holds no more. */
	public Mono<Account> invited(String invitation) {
		return this.invitations.find(invitation);
	}

	private Mono<Account> named(@Nullable String mail) {
		return (mail != null) ? this.accounts.findByMail(mail).filter((account) -> !account.closed()) : Mono.empty();
	}

	private static boolean isSomebodyElses(Account account, Identity identity) {
		return account.identities().stream().anyMatch((known) -> known.issuer().equals(identity.issuer()));
	}

	/**
	 * Binds it to that account alone, from now on: whoever is signed in there is so no
	 * more.
	 */
	public Mono<Account> bind(Account account, Identity identity) {
		return this.accounts.findByIdentity(identity)
			.filter((other) -> !other.id().equals(account.id()))
			.flatMap((other) -> blocking(
					() -> this.accounts.change(other.id(), (before) -> before.knownNoMoreAs(identity))))
			.then(blocking(() -> {
				Account known = this.accounts.bind(account.id(), identity);
				this.sessions.closeAll(known.id());
				return known;
			}))
			.flatMap((known) -> this.journal.note(JournalAct.IDENTITY, known.id(), null, identity.issuer())
				.thenReturn(known));
	}

	private static Mono<Account> blocking(Callable<Account> act) {
		return Mono.fromCallable(act)
			.onErrorMap(IOException.class, UncheckedIOException::new)
			.subscribeOn(Schedulers.boundedElastic());
	}

}
