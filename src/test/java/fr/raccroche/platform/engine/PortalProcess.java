package fr.raccroche.platform.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.Application;
import fr.raccroche.support.Portal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real portal, or a command, in a JVM of its own, with its embedded engine.
 */
final class PortalProcess implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Path data;

	private final Process process;

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final Thread reader;

	private PortalProcess(Path data, Process process) {
		this.data = data;
		this.process = process;
		this.reader = new Thread(this::read, "portal-output");
		this.reader.start();
	}

	static PortalProcess portal(Path data, String... settings) throws IOException {
		return start(data, List.of(), settings);
	}

	static PortalProcess command(Path data) throws IOException {
		return start(data, List.of("command"));
	}

	/** With all its pages, and the demonstration. */
	static PortalProcess site(Path data) throws IOException {
		return start(data, Application.class, "512m", List.of());
	}

	private static PortalProcess start(Path data, List<String> words, String... settings) throws IOException {
		return start(data, PortalForTests.class, "256m", words, settings);
	}

	private static PortalProcess start(Path data, Class<?> main, String memory, List<String> words, String... settings)
			throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx" + memory, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), main.getName()));
		command.addAll(words);
		command.add("--raccroche.data-dir=" + data);
		command.addAll(List.of(settings));
		// a setting given twice is a list
		Stream.of("--server.port=", "--management.server.port=")
			.filter((port) -> Stream.of(settings).noneMatch((setting) -> setting.startsWith(port)))
			.forEach((port) -> command.add(port + 0));
		return new PortalProcess(data, new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	private void read() {
		try (BufferedReader out = this.process.inputReader()) {
			out.lines().forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			// it was killed
		}
	}

	/** Waits until a line holds the text. */
	void awaitLine(String text) {
		Portal.await("it says: " + text + "\n" + this.lines, () -> {
			if (!this.process.isAlive() && !says(text)) {
				throw new AssertionError("ended without saying: " + text + "\n" + String.join("\n", this.lines));
			}
			return says(text);
		});
	}

	boolean says(String text) {
		return this.lines.stream().anyMatch((line) -> line.contains(text));
	}

	List<String> lines() {
		return this.lines;
	}

	void awaitReady() {
		awaitLine("Raccroche est prêt");
	}

	/** Waits until it has ended; all it said can be read then. */
	int awaitEnd() throws InterruptedException {
		if (!this.process.waitFor(Portal.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new AssertionError("still running\n" + String.join("\n", this.lines));
		}
		this.reader.join();
		return this.process.exitValue();
	}

	/** Where its pages are; empty until it says so. */
	String root() {
		Matcher said = READY.matcher(String.join("\n", this.lines));
		return said.find() ? said.group() : "";
	}

	/** HTTP status of one of its pages; 0 when it does not answer. */
	int status(String path) {
		return root().isEmpty() ? 0 : answer(HttpRequest.newBuilder(URI.create(root() + path))).statusCode();
	}

	/** Asks the engine behind the portal's back. */
	HttpResponse<String> engine(String method, String path, String body) throws IOException {
		EngineAddress address = new EngineAddress(address().path("port").asInt(), address().path("key").asString(), 0);
		return answer(HttpRequest.newBuilder(address.uri().resolve(path))
			.header("Authorization", "ApiKey " + address.key())
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body)));
	}

	private static HttpResponse<String> answer(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	JsonNode address() throws IOException {
		return JsonMapper.builder().build().readTree(Files.readString(this.data.resolve("engine.json")));
	}

	/** The engine's process. */
	ProcessHandle engine() throws IOException {
		return ProcessHandle.of(address().path("pid").asLong()).orElseThrow();
	}

	Process process() {
		return this.process;
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroyForcibly();
		this.reader.join();
	}

}
