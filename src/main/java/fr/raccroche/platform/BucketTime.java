package fr.raccroche.platform;

import java.time.Clock;

import io.github.bucket4j.TimeMeter;

/**
 * The house's clock, for limits.
 *
 * @param clock which
 */
public record BucketTime(Clock clock) implements TimeMeter {

	private static final int NANOS_IN_A_MILLISECOND = 1_000_000;

	@Override
	public long currentTimeNanos() {
		return this.clock.millis() * NANOS_IN_A_MILLISECOND;
	}

	@Override
	public boolean isWallClockBased() {
		return true;
	}

}
