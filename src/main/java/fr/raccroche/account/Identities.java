package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Whose account an identity opens. The first time it is bound to the account of an
 * invitation, or to the one of its address of mail; from then on it is that account's
 * whatever the address becomes, and the address opens it to no other identity of that
 * provider: addresses are given to somebody else one day, identities never. An invitation
 * does, and ends the one before: providers change what they call people.
 */
@Component
public class Identities {

	private final Accounts accounts;

	private final Invitations invitations;

	private final Journal journal;

	Identities(Accounts accounts, Invitations invitations, Journal journal) {
		this.journal = journal;
		this.accounts = accounts;
		this.invitations = invitations;
	}

	/**
	 * Who signs in by it.
	 * @param mail address that the provider has verified; null for none
	 * @param invitation what they came by; null for none
	 * @return empty when there is no account for them
	 */
	public Mono<Account> welcome(Identity identity, @Nullable String mail, @Nullable String invitation) {
		return this.accounts.findByIdentity(identity)
			.switchIfEmpty(Mono.defer(() -> invited(invitation)
				.switchIfEmpty(Mono.defer(() -> named(mail).filter((account) -> !isSomebodyElses(account, identity))))
				.flatMap((account) -> bound(account, identity))))
			.filter((account) -> !account.closed());
	}

	private Mono<Account> invited(@Nullable String invitation) {
		return (invitation != null) ? this.invitations.find(invitation) : Mono.empty();
	}

	private Mono<Account> named(@Nullable String mail) {
		return (mail != null) ? this.accounts.findByMail(mail).filter((account) -> !account.closed()) : Mono.empty();
	}

	private static boolean isSomebodyElses(Account account, Identity identity) {
		return account.identities().stream().anyMatch((known) -> known.issuer().equals(identity.issuer()));
	}

	private Mono<Account> bound(Account account, Identity identity) {
		return Mono.fromCallable(() -> this.accounts.bind(account.id(), identity))
			.onErrorMap(IOException.class, UncheckedIOException::new)
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((known) -> this.journal.note(JournalAct.IDENTITY, known.id(), null, identity.issuer())
				.thenReturn(known));
	}

}
