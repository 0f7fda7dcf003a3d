package fr.raccroche.account;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;

import fr.raccroche.platform.Outbox;
import fr.raccroche.site.PublicAddress;
import fr.raccroche.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells somebody that another way opens their account, or opens it no more: it may not
 * have been them.
 */
@Component
class IdentityMail {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String ACCOUNT = "/espace/compte";

	private final Outbox outbox;

	private final StaffMail mails;

	private final PublicAddress address;

	private final boolean passwords;

	private final Clock clock;

	IdentityMail(Outbox outbox, StaffMail mails, PublicAddress address,
			@Value("${raccroche.openid.passwords:true}") boolean passwords, Clock clock) {
		this.passwords = passwords;
		this.outbox = outbox;
		this.mails = mails;
		this.address = address;
		this.clock = clock;
	}

	/**
	 * Blocks.
	 * @param provider what people call it
	 */
	void bound(Account account, String provider) {
		boolean password = opensByPassword(account);
		boolean further = password || account.identities().size() > 1;
		put(account, "Une nouvelle façon d'entrer dans votre compte " + this.mails.portal(), """
				Depuis le %s, on entre%s dans votre compte du portail avec %s.

				C'était vous ? Ne faites rien.

				Ce n'était pas vous ? Déliez %3$s sur la page de votre compte%s.%s

				Vous ne pouvez plus entrer ? Écrivez tout de suite à la personne qui vous a envoyé l'invitation.
				""".formatted(now(), further ? " aussi" : "", provider,
				password ? ", et changez votre mot de passe" : "", page(ACCOUNT)));
	}

	/**
	 * Blocks.
	 * @param provider what people call it
	 */
	void unbound(Account account, String provider) {
		put(account, "Une façon d'entrer en moins dans votre compte " + this.mails.portal(),
				"""
						Depuis le %s, %s n'ouvre plus votre compte du portail.

						C'était vous ? Ne faites rien.

						Ce n'était pas vous ? %s.%s

						Vous ne pouvez plus entrer ? Écrivez tout de suite à la personne qui vous a envoyé l'invitation.
						""".formatted(now(), provider,
						opensByPassword(account) ? "Changez votre mot de passe sur la page de votre compte"
								: "Regardez ce qui ouvre encore votre compte, sur sa page",
						page(ACCOUNT)));
	}

	/** Blocks. */
	void passwordChanged(Account account) {
		put(account, "Le mot de passe de votre compte %s a changé".formatted(this.mails.portal()), """
				Depuis le %s, votre compte du portail a un autre mot de passe.

				C'était vous ? Ne faites rien.

				Ce n'était pas vous ? Demandez-en un autre tout de suite : « Mot de passe oublié ».%s

				Vous ne pouvez plus entrer ? Écrivez à la personne qui vous a envoyé l'invitation.
				""".formatted(now(), page("/espace/mot-de-passe")));
	}

	private boolean opensByPassword(Account account) {
		return this.passwords && account.password() != null;
	}

	private String now() {
		ZonedDateTime now = this.clock.instant().atZone(Words.PARIS);
		return "%s à %d h %02d".formatted(Words.day(now.toLocalDate()), now.getHour(), now.getMinute());
	}

	/** A mail names no host that a request did. */
	private String page(String path) {
		return this.address.fixed() ? "\n" + this.address.of(path) : "";
	}

	/** What was done stays done. */
	private void put(Account account, String subject, String text) {
		try {
			this.outbox.put(this.mails.write(account.mail(), subject, text));
		}
		catch (IOException ex) {
			logger.error("Un message sur une façon d'entrer n'a pas pu partir", ex);
		}
	}

}
