package fr.raccroche.platform.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import fr.raccroche.platform.OwnerFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the engine in a child JVM with its own class path. It ends when its standard
 * input ends, so it never outlives us.
 */
final class EngineProcess implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.engine");

	/** Its main class, by which such a process is known. */
	static final String MAIN = "fr.raccroche.engine.NodeMain";

	private static final int LINES_KEPT = 40;

	private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(20);

	private final Process process;

	private final CompletableFuture<Integer> ready = new CompletableFuture<>();

	private final Deque<String> lastLines = new ArrayDeque<>();

	private EngineProcess(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "engine-output");
		reader.setDaemon(true);
		reader.start();
	}

	static EngineProcess start(Path home, Path jars, String heap, int port, String key) throws IOException {
		// what visitors and staff write is in it
		OwnerFiles.closeDirectory(home);
		ProcessBuilder builder = new ProcessBuilder(command(home, jars, heap, port)).redirectErrorStream(true);
		builder.environment().put("RACCROCHE_ENGINE_KEY", key);
		// options meant for the portal's JVM are not for this one
		builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
		return new EngineProcess(builder.start());
	}

	private static List<String> command(Path home, Path jars, String heap, int port) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector", "-Dfile.encoding=UTF-8",
				"-Djava.awt.headless=true", "-XX:ErrorFile=" + home.resolve("logs/hs_err_pid%p.log")));
		// class data is kept from the first clean stop on: 2.4 s to start instead of 4.5
		command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + home.resolve("classes.jsa"),
				"-Xlog:disable", "-Xlog:all=error:stderr"));
		command.addAll(List.of("-Dio.netty.noUnsafe=true", "-Dio.netty.noKeySetOptimization=true",
				"-Dio.netty.recycler.maxCapacityPerThread=0", "-Dlog4j2.disable.jmx=true",
				"-Dlog4j.shutdownHookEnabled=false", "-Des.distribution.type=tar"));
		command.addAll(List.of("-cp", jars + "/*", MAIN, home.toString()));
		command.addAll(List.of("node.name=embedded", "cluster.name=raccroche", "discovery.type=single-node",
				"network.host=127.0.0.1", "http.port=" + port, "transport.port=0", "action.auto_create_index=false",
				"cluster.routing.allocation.disk.threshold_enabled=false",
				// this collector leaves garbage until it must not: counted as used, it
				// would refuse requests
				"indices.breaker.total.use_real_memory=false"));
		return command;
	}

	/**
	 * Waits until the engine answers.
	 * @return its HTTP port
	 */
	int awaitReady(Duration patience) throws EngineFailed, InterruptedException {
		try {
			return this.ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new EngineFailed("pas de réponse en %d s".formatted(patience.toSeconds()));
		}
		catch (ExecutionException ex) {
			throw new EngineFailed(EngineFailed.reasonIn(lastLines()));
		}
	}

	int awaitEnd() throws InterruptedException {
		return this.process.waitFor();
	}

	boolean runs() {
		return this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	List<String> lastLines() {
		synchronized (this.lastLines) {
			return List.copyOf(this.lastLines);
		}
	}

	/** Asks it to stop by ending its standard input, and insists after a while. */
	@Override
	public void close() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			// it is gone already
		}
		boolean interrupted = Thread.interrupted();
		try {
			if (!this.process.waitFor(TIME_TO_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach(this::read);
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			// the process is gone
		}
		this.ready.completeExceptionally(new IOException("the engine's process ended"));
	}

	private void read(String line) {
		if (line.startsWith("READY http=")) {
			this.ready.complete(Integer.parseInt(line.substring("READY http=".length())));
		}
		logger.debug("{}", line);
		synchronized (this.lastLines) {
			if (this.lastLines.size() == LINES_KEPT) {
				this.lastLines.removeFirst();
			}
			this.lastLines.addLast(line);
		}
	}

}
