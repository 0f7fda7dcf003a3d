package fr.raccroche.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.platform.Mail;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * @param linkOnly issuers of which an identity is bound by a link alone: its holder has
 * unbound one, and their address must not bind it again
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Account(String id, String mail, String name, @Nullable String password, List<Mandate> mandates,
		boolean closed, boolean demonstration, Instant createdAt, @Nullable String invitation,
		List<BoundIdentity> identities, List<String> linkOnly) {

	/**
	 * @throws IllegalArgumentException for what is no address, or a name that is missing
	 * or too long
	 */
	public Account {
		if (!Mail.isAddress(mail) || !mail.equals(normalized(mail))) {
			throw new IllegalArgumentException("not an address of mail in lower case");
		}
		if (name.isBlank() || name.length() > OwnName.LONGEST) {
			throw new IllegalArgumentException("a name has 1 to " + OwnName.LONGEST + " characters");
		}
		mandates = List.copyOf(mandates);
		// documents written before there were any
		identities = (identities != null) ? List.copyOf(identities) : List.of();
		linkOnly = (linkOnly != null) ? List.copyOf(linkOnly) : List.of();
	}

	/** An address of mail as accounts know it. */
	public static String normalized(String mail) {
		return mail.strip().toLowerCase(Locale.ROOT);
	}

	Account called(String other) {
		return but((change) -> change.name = other);
	}

	Account withPassword(String hash) {
		return but((change) -> change.password = hash);
	}

	/** One of the demonstration, whose password everybody may know. */
	Account inventedWith(String invented, String hash) {
		return but((change) -> {
			change.name = invented;
			change.password = hash;
			change.demonstration = true;
		});
	}

	Account speakingFor(List<Mandate> others) {
		return but((change) -> change.mandates = others);
	}

	/** Whose former invitations lead nowhere. */
	Account invitedBy(String mark) {
		return but((change) -> change.invitation = mark);
	}

	/**
	 * Known by that identity, and no other of its provider; invitations are used up by
	 * it.
	 */
	Account knownAs(Identity identity, Instant since) {
		return but((change) -> {
			change.identities = Stream
				.concat(this.identities.stream().filter((known) -> !known.issuer().equals(identity.issuer())),
						Stream.of(BoundIdentity.of(identity, since)))
				.toList();
			change.linkOnly = this.linkOnly.stream().filter((issuer) -> !issuer.equals(identity.issuer())).toList();
			change.invitation = UUID.randomUUID().toString();
		});
	}

	/** Opened by no identity of that provider, until a link binds one. */
	Account unboundFrom(String issuer) {
		return but((change) -> {
			change.identities = this.identities.stream().filter((known) -> !known.issuer().equals(issuer)).toList();
			change.linkOnly = Stream.concat(this.linkOnly.stream(), Stream.of(issuer)).distinct().toList();
		});
	}

	boolean isKnownAs(Identity identity) {
		return at(identity.issuer()).filter(identity::equals).isPresent();
	}

	/** Whether an identity of that provider opens it, or did until it was unbound. */
	public boolean isOpenedBy(String issuer) {
		return at(issuer).isPresent() || this.linkOnly.contains(issuer);
	}

	/** Who they are at that provider. */
	Optional<Identity> at(String issuer) {
		return this.identities.stream()
			.filter((known) -> known.issuer().equals(issuer))
			.map(BoundIdentity::identity)
			.findFirst();
	}

	/** Whether its address is enough for an identity of that provider to open it. */
	boolean isBoundByAddress(String issuer) {
		return at(issuer).isEmpty() && !this.linkOnly.contains(issuer);
	}

	/** Whether they have not come yet: no password, no identity. */
	@JsonIgnore
	public boolean awaited() {
		return this.password == null && this.identities.isEmpty();
	}

	/**
	 * Whether links sent to them still lead somewhere: they have come, or there is
	 * somebody they speak or will speak for.
	 */
	boolean isExpected(LocalDate today) {
		return !awaited() || this.mandates.stream().anyMatch((mandate) -> !mandate.isOver(today));
	}

	private Account but(Consumer<Change> change) {
		Change now = new Change(this);
		change.accept(now);
		return new Account(this.id, this.mail, now.name, now.password, now.mandates, this.closed, now.demonstration,
				this.createdAt, now.invitation, now.identities, now.linkOnly);
	}

	/** What becomes of an account; the rest never does. */
	private static final class Change {

		private String name;

		private @Nullable String password;

		private List<Mandate> mandates;

		private boolean demonstration;

		private @Nullable String invitation;

		private List<BoundIdentity> identities;

		private List<String> linkOnly;

		private Change(Account before) {
			this.name = before.name;
			this.password = before.password;
			this.mandates = before.mandates;
			this.demonstration = before.demonstration;
			this.invitation = before.invitation;
			this.identities = before.identities;
			this.linkOnly = before.linkOnly;
		}

	}

}
