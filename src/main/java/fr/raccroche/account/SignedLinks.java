package fr.raccroche.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

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

	private static final char BETWEEN = '\n';

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
	 * @param account id of whoever receives it
	 * @param subject what it is about; it is nothing elsewhere
	 * @return address from the root
	 */
	public String issue(String account, String subject) {
		byte[] said = (account + BETWEEN + subject).getBytes(StandardCharsets.UTF_8);
		byte[] content = ByteBuffer.allocate(Long.BYTES + said.length)
			.putLong(this.clock.instant().plus(HOLDS).getEpochSecond())
			.put(said)
			.array();
		return ADDRESS + this.seal.close(PURPOSE, content);
	}

	/**
	 * Who follows it; empty when it is too old, none of ours, or its account is closed.
	 */
	public Mono<Followed> find(String sealed) {
		return Mono.justOrEmpty(this.seal.open(PURPOSE, sealed)).map(ByteBuffer::wrap).flatMap((content) -> {
			if (!Instant.ofEpochSecond(content.getLong()).isAfter(this.clock.instant())) {
				return Mono.empty();
			}
			String said = StandardCharsets.UTF_8.decode(content).toString();
			int between = said.indexOf(BETWEEN);
			return this.colleagues.find(said.substring(0, between))
				.map((staff) -> new Followed(staff, said.substring(between + 1)));
		});
	}

}
