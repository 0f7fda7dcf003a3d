package fr.raccroche.search.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import fr.raccroche.geo.Tile;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.search.background.TileFetch.NoTile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The image under the maps, of the tile service that is set, if one is.
 */
@Component
class Background {

	private static final Logger logger = LoggerFactory.getLogger(Background.class);

	/** A service that is away is said once in that time, not with every tile. */
	private static final Duration SAID_ONCE_IN = Duration.ofMinutes(10);

	private final @Nullable TileSource source;

	private final @Nullable TileCache cache;

	private final Clock clock;

	private final AtomicReference<Instant> said = new AtomicReference<>(Instant.MIN);

	Background(TileSettings settings, RaccrocheSettings portal, Clock clock) {
		this.clock = clock;
		this.source = TileSource.of(settings).orElse(null);
		this.cache = (this.source != null) ? cache(this.source, settings, portal) : null;
	}

	private TileCache cache(TileSource source, TileSettings settings, RaccrocheSettings portal) {
		String agent = "Raccroche" + Optional.ofNullable(portal.publicUrl()).map((url) -> " (+" + url + ")").orElse("");
		return new TileCache(new TileFetch(source, settings.patience(), agent),
				new TileFiles(portal.dataDir(), source, settings.keep(), this.clock), settings.cacheSize(),
				(failure) -> say(source, failure), this.clock);
	}

	Optional<TileSource> source() {
		return Optional.ofNullable(this.source);
	}

	/**
	 * The image of that tile; empty where the service has none.
	 * @return {@link Problem} 404 for a tile it cannot have, 503 when it does not answer
	 */
	Mono<byte[]> find(Tile tile) {
		if (this.source == null || this.cache == null || !this.source.has(tile)) {
			return Mono.error(Problem.notFound("Il n'y a pas d'image ici sous la carte."));
		}
		return this.cache.find(tile)
			.onErrorMap(NoTile.class, (failure) -> Problem
				.unavailable("Le fond de carte ne répond pas. La carte reste lisible sans lui."));
	}

	private void say(TileSource service, Throwable failure) {
		Instant now = this.clock.instant();
		Instant before = this.said.get();
		if (before.isBefore(now.minus(SAID_ONCE_IN)) && this.said.compareAndSet(before, now)) {
			// what is looked at is nobody's business: neither address nor tile
			logger.warn("Le service de fond de carte {} ne répond pas ({}). Les cartes gardent leur fond embarqué.",
					service.host(),
					(failure instanceof NoTile) ? failure.getMessage() : failure.getClass().getSimpleName());
		}
	}

}
