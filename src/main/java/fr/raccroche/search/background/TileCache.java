package fr.raccroche.search.background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import fr.raccroche.geo.Tile;
import fr.raccroche.search.background.TileFiles.Kept;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.util.unit.DataSize;

/**
 * Images that were asked for lately: files, and their list in memory that bounds how much
 * they take and how long they stay. What several ask for at once is fetched once.
 */
class TileCache {

	/** Bytes a small file takes on most disks. */
	private static final int BLOCK = 4096;

	/** How long a service is believed that it has nothing there. */
	private static final Duration NOTHING = Duration.ofHours(1);

	private static final Duration FOR_EVER = Duration.ofDays(3650);

	private final TileFetch fetch;

	private final TileFiles files;

	private final Consumer<Throwable> failures;

	private final Clock clock;

	private final AsyncCache<Tile, Kept> list;

	private final Mono<Boolean> known;

	/**
	 * @param size bytes of all images together
	 * @param failures told of each failure, once for all who wait
	 */
	TileCache(TileFetch fetch, TileFiles files, DataSize size, Consumer<Throwable> failures, Clock clock) {
		this.fetch = fetch;
		this.files = files;
		this.failures = failures;
		this.clock = clock;
		this.list = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((Tile tile, Kept kept) -> Math.max(BLOCK, kept.bytes()))
			.expireAfter(Expiry.creating((Tile tile, Kept kept) -> Duration.between(clock.instant(), kept.end())))
			.evictionListener((tile, kept, cause) -> {
				if (tile != null) {
					files.delete(tile);
				}
			})
			.ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
			.scheduler(Scheduler.systemScheduler())
			.buildAsync();
		this.known = Mono.fromCallable(this::listFiles)
			.subscribeOn(Schedulers.boundedElastic())
			.cache((done) -> FOR_EVER, (failure) -> Duration.ZERO, () -> FOR_EVER);
	}

	private boolean listFiles() throws IOException {
		this.files.list(this.list.synchronous()::put);
		return true;
	}

	/**
	 * The image; empty where the service has none.
	 * @return {@link TileFetch.NoTile} when the service does not give it
	 */
	Mono<byte[]> find(Tile tile) {
		return this.known.then(read(tile)).onErrorResume(Lost.class, (lost) -> {
			this.list.synchronous().invalidate(tile);
			return read(tile);
		}).onErrorResume(Lost.class, (lost) -> unkept(tile));
	}

	/**
	 * A full list may give up a new image before it was read: whoever asked sees it all
	 * the same.
	 */
	private Mono<byte[]> unkept(Tile tile) {
		return this.fetch.fetch(tile)
			.doOnError(this.failures)
			.onErrorMap((failure) -> new TileFetch.NoTile("not given"));
	}

	private Mono<byte[]> read(Tile tile) {
		// who leaves does not stop what others wait for
		return Mono.fromFuture(() -> this.list.get(tile, (key, executor) -> ask(key).toFuture()), true)
			.switchIfEmpty(Mono.error(() -> new TileFetch.NoTile("not given")))
			.filter(Kept::isThere)
			.publishOn(Schedulers.boundedElastic())
			.map((kept) -> content(tile));
	}

	/** Empty after a failure: an error would go to a log with the address of the tile. */
	private Mono<Kept> ask(Tile tile) {
		return this.fetch.fetch(tile)
			.publishOn(Schedulers.boundedElastic())
			.map((content) -> write(tile, content))
			.switchIfEmpty(Mono.fromSupplier(() -> new Kept(0, this.clock.instant().plus(NOTHING))))
			.doOnError(this.failures)
			.onErrorComplete();
	}

	private Kept write(Tile tile, byte[] content) {
		try {
			return this.files.write(tile, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] content(Tile tile) {
		try {
			byte[] content = this.files.read(tile);
			if (TileImage.of(content).isPresent()) {
				return content;
			}
		}
		catch (IOException ex) {
			// told below
		}
		throw new Lost();
	}

	/** Somebody emptied the directory, or wrote into it. */
	private static final class Lost extends RuntimeException {

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

}
