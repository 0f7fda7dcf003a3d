package fr.raccroche.platform;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * What limits how often something is done, one bucket a name, by the house's clock. In
 * memory only, and of so many names at most.
 */
public final class Buckets {

	private static final int MANY = 100_000;

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets;

	/**
	 * @param forgotten how long nobody may ask for one before it is full again
	 */
	public Buckets(Clock clock, Duration forgotten) {
		this.time = new HouseTime(clock);
		this.buckets = Caffeine.newBuilder().maximumSize(MANY).expireAfterAccess(forgotten).build();
	}

	/** The one of that name, which fills itself again within the period. */
	public Bucket get(String name, int capacity, Duration period) {
		return this.buckets.get(name,
				(absent) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(capacity).refillGreedy(capacity, period))
					.withCustomTimePrecision(this.time)
					.build());
	}

	private record HouseTime(Clock clock) implements TimeMeter {

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

}
