package fr.raccroche.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import fr.raccroche.platform.OwnerFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the embedded engine of a data directory answers; kept in {@code engine.json}
 * there, readable by its owner only, so that a command can find a running engine.
 *
 * @param port loopback HTTP port
 * @param key what {@code Authorization: ApiKey} must carry
 * @param pid process id of the engine
 */
record EngineAddress(int port, String key, long pid) {

	private static final String FILE = "engine.json";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	URI uri() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	/** Whether the same port and key lead to both. */
	boolean isSameDoor(EngineAddress other) {
		return this.port == other.port && this.key.equals(other.key);
	}

	void write(DataDirectory directory) {
		try {
			OwnerFiles.write(directory.resolve(FILE), JSON.writeValueAsBytes(this));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void remove(DataDirectory directory) {
		try {
			Files.deleteIfExists(directory.resolve(FILE));
		}
		catch (IOException ex) {
			// a stale address is noticed by its silence
		}
	}

	/** The address of an engine that answers now. */
	static Optional<EngineAddress> findRunning(DataDirectory directory) {
		return read(directory).filter(EngineAddress::answers);
	}

	/** What the file says, whether or not it is true any more. */
	static Optional<EngineAddress> read(DataDirectory directory) {
		try {
			byte[] json = Files.readAllBytes(directory.resolve(FILE));
			return Optional.of(JSON.readValue(json, EngineAddress.class));
		}
		catch (IOException | JacksonException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Waits for the end of an engine whose portal was killed: it notices by itself, but
	 * takes a moment to close its files. To be called by who holds the engine's lock.
	 */
	static void awaitOrphan(DataDirectory directory, Duration patience) throws InterruptedException {
		Optional<ProcessHandle> orphan = read(directory).flatMap((address) -> ProcessHandle.of(address.pid()))
			.filter((process) -> process.info().commandLine().orElse("").contains(EngineProcess.MAIN));
		if (orphan.isPresent()) {
			try {
				orphan.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (ExecutionException | TimeoutException ex) {
				orphan.get().destroyForcibly();
			}
		}
	}

	boolean answers() {
		return succeeds("/");
	}

	/**
	 * Whether a search in every index is answered. After its start the engine answers
	 * well before it has recovered them, and its first searches take their time.
	 */
	boolean searches() {
		return succeeds("/_search?size=0&terminate_after=1&allow_partial_search_results=false");
	}

	private boolean succeeds(String path) {
		try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
			HttpRequest request = HttpRequest.newBuilder(uri().resolve(path))
				.header("Authorization", "ApiKey " + this.key)
				.timeout(Duration.ofSeconds(10))
				.build();
			return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
