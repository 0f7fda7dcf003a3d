package fr.raccroche.contact;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.raccroche.platform.Buckets;
import fr.raccroche.platform.ClientNetwork;
import fr.raccroche.platform.Seal;
import io.github.bucket4j.Bucket;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How often forms may be sent. Counted in memory only: neither a network nor a person is
 * written anywhere.
 */
@Component
public class Limits {

	private final ContactSettings settings;

	private final Seal seal;

	private final Buckets buckets;

	Limits(ContactSettings settings, Seal seal, Clock clock) {
		this.settings = settings;
		this.seal = seal;
		this.buckets = new Buckets(clock, Duration.ofDays(1));
	}

	/**
	 * Counts a call-back.
	 * @param person their phone and mail, those that are known
	 * @return how long to wait when it is one too many, and then not counted
	 */
	public Optional<Duration> countCallback(@Nullable InetSocketAddress from, List<String> person, String solution) {
		List<Bucket> all = new ArrayList<>();
		all.add(perNetwork(from));
		person.stream()
			.map((contact) -> this.seal.fingerprint("limit", contact.toLowerCase(Locale.ROOT)))
			.forEach((print) -> all
				.add(this.buckets.get("person " + print, this.settings.perPerson(), Duration.ofDays(1))));
		all.add(this.buckets.get("solution " + solution, this.settings.perSolution(), Duration.ofDays(1)));
		return count(all);
	}

	/**
	 * Counts a form that says nothing of anybody.
	 * @return how long to wait when it is one too many, and then not counted
	 */
	public Optional<Duration> countForm(@Nullable InetSocketAddress from) {
		return count(List.of(perNetwork(from)));
	}

	private Bucket perNetwork(@Nullable InetSocketAddress from) {
		return this.buckets.get("network " + ClientNetwork.of(from), this.settings.perNetwork(), Duration.ofHours(1));
	}

	private static Optional<Duration> count(List<Bucket> all) {
		long wait = all.stream()
			.mapToLong((bucket) -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
			.max()
			.orElse(0);
		if (wait > 0) {
			return Optional.of(Duration.ofNanos(wait).plusSeconds(1));
		}
		all.forEach((bucket) -> bucket.tryConsume(1));
		return Optional.empty();
	}

}
