package fr.raccroche.account;

import java.io.IOException;
import java.time.Clock;

import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends the link by which a new password is chosen. The answer is the same, and as soon,
 * whether there is an account or not.
 */
@Component
public class ForgottenPasswords {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Mails in a row to one address. */
	private static final int FREE = 3;

	private final Accounts accounts;

	private final Invitations invitations;

	private final Outbox outbox;

	private final StaffMail mails;

	private final Seal seal;

	private final Attempts attempts;

	ForgottenPasswords(Accounts accounts, Invitations invitations, Outbox outbox, StaffMail mails, Seal seal,
			Clock clock) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.outbox = outbox;
		this.mails = mails;
		this.seal = seal;
		this.attempts = new Attempts(FREE, clock);
	}

	/**
	 * Sends it, in a moment.
	 * @param address of the page the link leads to, without its end
	 */
	public void send(String mail, String address) {
		String who = this.seal.fingerprint("forgotten", Account.normalized(mail));
		if (!this.attempts.wait(who).isZero()) {
			return;
		}
		this.attempts.failed(who);
		this.accounts.findByMail(mail)
			.filter(this.invitations::leads)
			.publishOn(Schedulers.boundedElastic())
			.flatMap((account) -> Mono.fromCallable(() -> put(account, address)))
			.subscribe((sent) -> {
			}, (failure) -> logger.error("Un lien de mot de passe n'a pas pu partir", failure));
	}

	private boolean put(Account account, String address) throws IOException {
		String link = address + this.invitations.issue(account, Invitations.FORGOTTEN);
		this.outbox.put(this.mails.write(account.mail(), "Votre mot de passe sur " + this.mails.portal(),
				"""
						Vous avez demandé un nouveau mot de passe pour %s. Choisissez-le sur cette page, dans l'heure qui vient :
						%s

						Vous n'avez rien demandé ? Ne faites rien : votre mot de passe reste le même.
						"""
					.formatted(this.mails.portal(), link)));
		return true;
	}

}
