package fr.raccroche.search.background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raccroche.geo.Tile;
import fr.raccroche.support.MovableClock;
import fr.raccroche.support.Portal;
import fr.raccroche.support.TileService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Images of a real service, in files that are bounded.
 */
class TileCacheTests {

	private static final Tile NIORT = new Tile(9, 255, 180);

	private static final Duration KEEP = Duration.ofDays(30);

	/** Where the service keeps its answer back. */
	private static final Duration SHORT = Duration.ofSeconds(2);

	private final TileService service = TileService.start();

	private final MovableClock clock = new MovableClock();

	private final List<Throwable> failures = new CopyOnWriteArrayList<>();

	@TempDir
	Path data;

	@AfterEach
	void stop() {
		this.service.close();
	}

	@Test
	void an_image_is_fetched_once_and_kept() {
		TileCache cache = cache(DataSize.ofMegabytes(1));
		assertThat(cache.find(NIORT).block()).isEqualTo(TileService.PIXEL);
		assertThat(cache.find(NIORT).block()).isEqualTo(TileService.PIXEL);

		assertThat(this.service.asked()).containsExactly("/tuiles/9/255/180.png?cle=secrete");
		assertThat(this.service.lastHeaders().getFirst("User-Agent")).isEqualTo("Raccroche (+https://exemple.fr)");
		assertThat(this.service.lastHeaders()).doesNotContainKeys("Cookie", "Referer", "X-Forwarded-For");
	}

	@Test
	void what_many_ask_for_at_once_is_fetched_once() throws Exception {
		CountDownLatch gate = new CountDownLatch(1);
		this.service.answers((exchange) -> {
			awaitQuietly(gate);
			TileService.send(exchange, 200, "image/png", TileService.PIXEL);
		});
		TileCache cache = cache(DataSize.ofMegabytes(1));
		List<CompletableFuture<byte[]>> visitors = IntStream.range(0, 20)
			.mapToObj((visitor) -> cache.find(NIORT).toFuture())
			.toList();
		visitors.getFirst().cancel(true);
		gate.countDown();
		for (CompletableFuture<byte[]> visitor : visitors.subList(1, 20)) {
			assertThat(visitor.get()).isEqualTo(TileService.PIXEL);
		}
		assertThat(this.service.asked()).hasSize(1);
	}

	@Test
	void a_portal_that_starts_again_knows_its_files() {
		cache(DataSize.ofMegabytes(1)).find(NIORT).block();
		assertThat(cache(DataSize.ofMegabytes(1)).find(NIORT).block()).isEqualTo(TileService.PIXEL);
		assertThat(this.service.asked()).hasSize(1);
	}

	@Test
	void an_old_image_is_fetched_again_and_an_old_file_goes() throws IOException {
		TileCache cache = cache(DataSize.ofMegabytes(1));
		cache.find(NIORT).block();
		this.clock.pass(KEEP.plusMinutes(1));
		// the list learns of an answer a moment after who waited for it
		Portal.await("it is fetched again",
				() -> cache.find(NIORT).block() != null && this.service.asked().size() == 2);

		this.clock.pass(KEEP.plusDays(1));
		cache(DataSize.ofMegabytes(1)).find(new Tile(9, 0, 0)).block();
		assertThat(files()).hasSize(1).allMatch((file) -> file.endsWith("9-0-0"));
	}

	@Test
	void the_disk_it_takes_is_bounded() {
		TileCache cache = cache(DataSize.ofKilobytes(40));
		for (int x = 0; x < 60; x++) {
			cache.find(new Tile(9, x, 7)).block();
		}
		Portal.await("files are removed", () -> files().size() <= 10);
		assertThat(files()).isNotEmpty();
	}

	@Test
	void images_are_shown_also_where_there_is_no_room_to_keep_one() {
		TileCache cache = cache(DataSize.ofBytes(1));
		for (int x = 0; x < 20; x++) {
			assertThat(cache.find(new Tile(9, x, 7)).block()).isEqualTo(TileService.PIXEL);
		}
		Portal.await("files are removed", () -> files().isEmpty());
	}

	@Test
	void another_service_has_other_images() throws IOException {
		cache(DataSize.ofMegabytes(1)).find(NIORT).block();
		Path left = Files.createDirectories(this.data.resolve("fond").resolve("ancien"));
		cache(DataSize.ofMegabytes(1)).find(NIORT).block();
		assertThat(left).doesNotExist();
	}

	@Test
	void files_that_somebody_emptied_or_deleted_are_fetched_again() throws IOException {
		TileCache cache = cache(DataSize.ofMegabytes(1));
		cache.find(NIORT).block();
		Files.writeString(files().getFirst(), "");
		assertThat(cache.find(NIORT).block()).isEqualTo(TileService.PIXEL);
		Files.delete(files().getFirst());
		assertThat(cache.find(NIORT).block()).isEqualTo(TileService.PIXEL);
		assertThat(this.service.asked()).hasSize(3);
	}

	@Test
	void where_the_service_has_nothing_it_is_not_asked_again_at_once() {
		this.service.answers((exchange) -> TileService.send(exchange, 404, "text/plain", new byte[0]));
		TileCache cache = cache(DataSize.ofMegabytes(1));
		assertThat(cache.find(NIORT).block()).isNull();
		assertThat(cache.find(NIORT).block()).isNull();
		assertThat(this.service.asked()).hasSize(1);
		assertThat(files()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "error", "page", "lie", "elsewhere", "huge", "endless", "late" })
	void anything_but_an_image_in_time_is_refused_and_not_kept(String fault) {
		this.service.answers(faulty(fault));
		TileCache cache = cache(DataSize.ofMegabytes(1), SHORT);
		assertThatThrownBy(() -> cache.find(NIORT).block()).isInstanceOf(TileFetch.NoTile.class);
		assertThat(this.failures).hasSize(1);
		assertThat(files()).isEmpty();
		assertThat(this.service.asked()).hasSize(1);

		this.service.answers(TileService::pixel);
		Portal.await("it is asked again", () -> cache.find(NIORT).onErrorComplete().blockOptional().isPresent());
	}

	private static TileService.Answer faulty(String fault) {
		byte[] page = "<!doctype html>".getBytes(StandardCharsets.UTF_8);
		return switch (fault) {
			case "error" -> (exchange) -> TileService.send(exchange, 500, "image/png", TileService.PIXEL);
			case "page" -> (exchange) -> TileService.send(exchange, 200, "text/html", TileService.PIXEL);
			case "lie" -> (exchange) -> TileService.send(exchange, 200, "image/png", page);
			case "elsewhere" -> (exchange) -> {
				exchange.getResponseHeaders().set("Location", "/ailleurs.png");
				TileService.send(exchange, 302, "image/png", TileService.PIXEL);
			};
			case "huge" -> (exchange) -> {
				byte[] content = new byte[2_000_000];
				System.arraycopy(TileService.PIXEL, 0, content, 0, TileService.PIXEL.length);
				TileService.send(exchange, 200, "image/png", content);
			};
			case "endless" -> (exchange) -> {
				exchange.getResponseHeaders().set("Content-Type", "image/png");
				exchange.sendResponseHeaders(200, 0);
				for (int i = 0; i < 100; i++) {
					exchange.getResponseBody().write(TileService.PIXEL, 0, 1);
					exchange.getResponseBody().flush();
					pause(100);
				}
			};
			case "late" -> (exchange) -> pause(SHORT.toMillis() + 1000);
			default -> throw new IllegalArgumentException(fault);
		};
	}

	private TileCache cache(DataSize size) {
		return cache(size, Duration.ofSeconds(30));
	}

	private TileCache cache(DataSize size, Duration patience) {
		TileSettings settings = new TileSettings(this.service.url(), "Essai", null, 18, size, KEEP, patience);
		TileSource source = TileSource.of(settings).orElseThrow();
		return new TileCache(new TileFetch(source, patience, "Raccroche (+https://exemple.fr)"),
				new TileFiles(this.data, source, KEEP, this.clock), size, this.failures::add, this.clock);
	}

	private List<Path> files() {
		Path root = this.data.resolve("fond");
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void awaitQuietly(CountDownLatch gate) {
		try {
			gate.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
