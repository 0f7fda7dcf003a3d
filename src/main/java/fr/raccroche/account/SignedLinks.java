package fr.raccroche.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import fr.raccroche.platform.Seal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Links in mails by which somebody acts without signing in: sealed for an account and one
 * subject, until a day. They say who it is; what they may do is read from their mandates
 * each time. The address itself is the key: no cookie counts on it, so that no other site
 * has anything to gain from sending a form there.
 */
@Component
public class SignedLinks {

	/** Where they lead, without their end. */
	public static final String ADDRESS = "/espace/lien/";

	/** For somebody who reads the mail of before the holidays after them. */
	public static final Duration HOLDS = Duration.ofDays(45);

	private static final String PURPOSE = "signed-link";

	private static final String BETWEEN = "\n";

	private static final int PARTS = 3;

	private final Seal seal;

	private final Colleagues colleagues;

	private final Clock clock;

	SignedLinks(Seal seal, Colleagues colleagues, Clock clock) {
		this.seal = seal;
		this.colleagues = colleagues;
		this.clock = clock;
	}

	/**
	 * Somebody who came by a link.
	 *
	 * @param staff who, with what they may look after today
	 * @param subject what the link is about
	 */
	public record Followed(Staff staff, String subject) {
	}

	/**
	 * @param account of whoever receives it; a new password ends its links
	 * @param subject what it is about; it is nothing elsewhere
	 * @return address from the root
	 */
	public String issue(Account account, String subject) {
		byte[] said = String.join(BETWEEN, account.id(), state(account), subject).getBytes(StandardCharsets.UTF_8);
		byte[] content = ByteBuffer.allocate(Long.BYTES + said.length)
			.putLong(this.clock.instant().plus(HOLDS).getEpochSecond())
			.put(said)
			.array();
		return ADDRESS + this.seal.close(PURPOSE, content);
	}

	/**
	 * Who follows it; empty when it is too old, none of ours, or its account is closed or
	 * has another password.
	 */
	public Mono<Followed> find(String sealed) {
		return Mono.justOrEmpty(this.seal.open(PURPOSE, sealed)).map(ByteBuffer::wrap).flatMap((content) -> {
			if (!Instant.ofEpochSecond(content.getLong()).isAfter(this.clock.instant())) {
				return Mono.empty();
			}
			String[] said = StandardCharsets.UTF_8.decode(content).toString().split(BETWEEN, PARTS);
			return (said.length < PARTS) ? Mono.empty()
					: this.colleagues.find(said[0])
						.filter((staff) -> state(staff.account()).equals(said[1]))
						.map((staff) -> new Followed(staff.comingByLink(), said[2]));
		});
	}

	/**
	 * Changes with the password, or with a new invitation: who fears for their mails ends
	 * the links in them.
	 */
	private String state(Account account) {
		return this.seal.fingerprint(PURPOSE, Objects.requireNonNullElse(account.password(), "") + BETWEEN
				+ Objects.requireNonNullElse(account.invitation(), ""));
	}

}
