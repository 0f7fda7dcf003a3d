package fr.raccroche.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How often something failed, and how long to wait before it may be tried again: not at
 * all at first, then twice as long each time. In memory only.
 */
final class Attempts {

	private static final int MANY = 100_000;

	private static final Duration FIRST = Duration.ofSeconds(30);

	/** Up to half an hour. */
	private static final int DOUBLINGS = 6;

	private final Cache<String, Failures> failures = Caffeine.newBuilder()
		.maximumSize(MANY)
		.expireAfterAccess(Duration.ofDays(1))
		.build();

	private final int free;

	private final Clock clock;

	/**
	 * @param free how many may fail before one has to wait
	 */
	Attempts(int free, Clock clock) {
		this.free = free;
		this.clock = clock;
	}

	private record Failures(int count, Instant next) {
	}

	/** How long still; zero when it may be tried. */
	Duration wait(String name) {
		Failures known = this.failures.getIfPresent(name);
		Duration left = (known != null) ? Duration.between(this.clock.instant(), known.next()) : Duration.ZERO;
		return left.isNegative() ? Duration.ZERO : left;
	}

	void failed(String name) {
		this.failures.asMap().compute(name, (key, known) -> {
			int count = (known != null) ? known.count() + 1 : 1;
			int doublings = Math.min(count - this.free, DOUBLINGS);
			Instant now = this.clock.instant();
			return new Failures(count, (doublings < 0) ? now : now.plus(FIRST.multipliedBy(1L << doublings)));
		});
	}

	void succeeded(String name) {
		this.failures.invalidate(name);
	}

}
