package fr.raccroche.account;

import java.time.Clock;
import java.time.Duration;

import fr.raccroche.platform.Buckets;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * How often signing in may fail from one network, whatever the addresses that are tried:
 * a whole school is behind one, so that the wait is for the next attempt alone. In memory
 * only.
 */
final class ClientAttempts {

	private static final int FREE = 30;

	private static final Duration PERIOD = Duration.ofMinutes(10);

	private final Buckets buckets;

	ClientAttempts(Clock clock) {
		// who was away that long has all attempts again anyhow
		this.buckets = new Buckets(clock, PERIOD);
	}

	/**
	 * Takes one, before it is known whether it fails: many at once are no way around.
	 * @return how long to wait when none is left; zero when it is taken
	 */
	Duration take(String network) {
		ConsumptionProbe probe = bucket(network).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
	}

	/** What did not fail is not counted. */
	void giveBack(String network) {
		bucket(network).addTokens(1);
	}

	private Bucket bucket(String network) {
		return this.buckets.get(network, FREE, PERIOD);
	}

}
