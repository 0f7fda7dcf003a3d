package fr.raccroche.platform;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * What a public form carries instead of a cookie: a sealed moment and a number used once.
 * Whoever keeps what the form says makes the number its name, and so keeps it once.
 */
@Component
public class FormTokens {

	/** No person fills in a form faster. */
	public static final Duration FASTEST = Duration.ofSeconds(3);

	/** A form left open longer is shown again. */
	public static final Duration OLDEST = Duration.ofHours(12);

	private static final int NUMBER_LENGTH = 16;

	private final Seal seal;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	FormTokens(Seal seal, Clock clock) {
		this.seal = seal;
		this.clock = clock;
	}

	/** What was found of a token that came back. */
	public sealed interface Check {

		/**
		 * Ours, and in time.
		 *
		 * @param number used once
		 */
		record Good(byte[] number) implements Check {
		}

		/** Ours, but no person is that fast. */
		record TooFast() implements Check {
		}

		/** Too old, of another form, or nothing of ours. */
		record Stale() implements Check {
		}

	}

	/**
	 * A token for a form shown now.
	 * @param purpose which form, and about what
	 */
	public String issue(String purpose) {
		byte[] number = new byte[NUMBER_LENGTH];
		this.random.nextBytes(number);
		byte[] content = ByteBuffer.allocate(Long.BYTES + NUMBER_LENGTH)
			.putLong(this.clock.millis())
			.put(number)
			.array();
		return this.seal.close(purpose, content);
	}

	public Check check(String purpose, String token) {
		return this.seal.open(purpose, token)
			.filter((content) -> content.length == Long.BYTES + NUMBER_LENGTH)
			.map(this::check)
			.orElseGet(Check.Stale::new);
	}

	private Check check(byte[] content) {
		ByteBuffer read = ByteBuffer.wrap(content);
		Duration age = Duration.between(Instant.ofEpochMilli(read.getLong()), this.clock.instant());
		if (age.compareTo(OLDEST) > 0) {
			return new Check.Stale();
		}
		if (age.compareTo(FASTEST) < 0) {
			return new Check.TooFast();
		}
		byte[] number = new byte[NUMBER_LENGTH];
		read.get(number);
		return new Check.Good(number);
	}

}
