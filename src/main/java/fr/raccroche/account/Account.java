package fr.raccroche.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.platform.Mail;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param id stable name; revisions say it of their author
 * @param mail address in lower case, by which one signs in
 * @param name what colleagues call them
 * @param password hash with its salt and cost; null until an invitation is accepted
 * @param mandates for whom they speak
 * @param closed whether nobody signs in by it any more
 * @param demonstration whether it is invented
 * @param createdAt when it was made
 * @param invitation mark of the last invitation, without which those sent before hold no
 * more; null when none was sent by the portal
 * @param identities who they are at providers of identities
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Account(String id, String mail, String name, @Nullable String password, List<Mandate> mandates,
		boolean closed, boolean demonstration, Instant createdAt, @Nullable String invitation,
		List<Identity> identities) {

	private static final int LONGEST_NAME = 100;

	/**
	 * @throws IllegalArgumentException for what is no address, or a name that is missing
	 * or too long
	 */
	public Account {
		if (!Mail.isAddress(mail) || !mail.equals(normalized(mail))) {
			throw new IllegalArgumentException("not an address of mail in lower case");
		}
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
		}
		mandates = List.copyOf(mandates);
		// documents written before there were any
		identities = (identities != null) ? List.copyOf(identities) : List.of();
	}

	/** An address of mail as accounts know it. */
	public static String normalized(String mail) {
		return mail.strip().toLowerCase(Locale.ROOT);
	}

	Account withPassword(String hash) {
		return new Account(this.id, this.mail, this.name, hash, this.mandates, this.closed, this.demonstration,
				this.createdAt, this.invitation, this.identities);
	}

	/** One of the demonstration, whose password everybody may know. */
	Account inventedWith(String hash) {
		return new Account(this.id, this.mail, this.name, hash, this.mandates, this.closed, true, this.createdAt,
				this.invitation, this.identities);
	}

	Account speakingFor(List<Mandate> others) {
		return new Account(this.id, this.mail, this.name, this.password, others, this.closed, this.demonstration,
				this.createdAt, this.invitation, this.identities);
	}

	/** Whose former invitations lead nowhere. */
	Account invitedBy(String mark) {
		return new Account(this.id, this.mail, this.name, this.password, this.mandates, this.closed, this.demonstration,
				this.createdAt, mark, this.identities);
	}

	/**
	 * Known by that identity, and no other of its provider; invitations are used up by
	 * it.
	 */
	Account knownAs(Identity identity) {
		List<Identity> all = new ArrayList<>(this.identities);
		all.removeIf((known) -> known.issuer().equals(identity.issuer()));
		all.add(identity);
		return new Account(this.id, this.mail, this.name, this.password, this.mandates, this.closed, this.demonstration,
				this.createdAt, UUID.randomUUID().toString(), all);
	}

	/** Known by that identity no more. */
	Account knownNoMoreAs(Identity identity) {
		return new Account(this.id, this.mail, this.name, this.password, this.mandates, this.closed, this.demonstration,
				this.createdAt, this.invitation,
				this.identities.stream().filter((known) -> !known.equals(identity)).toList());
	}

	/** Whether they have not come yet: no password, no identity. */
	@JsonIgnore
	public boolean awaited() {
		return this.password == null && this.identities.isEmpty();
	}

}
