package fr.raccroche.platform.engine;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The portal's own embedded engine, without a portal around it.
 */
public final class EngineForTests implements AutoCloseable {

	private static final String KEY = "test";

	private final EngineProcess process;

	private final int port;

	private EngineForTests(EngineProcess process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Starts one in a directory of its own and waits until it answers. */
	public static EngineForTests start(Path directory) throws Exception {
		DataDirectory data = DataDirectory.open(directory, 0);
		EngineProcess process = EngineProcess.start(data.resolve("elasticsearch"), EngineJars.directory(data), "512m",
				0, KEY);
		return new EngineForTests(process, process.awaitReady(Duration.ofMinutes(3)));
	}

	public String uri() {
		return "http://127.0.0.1:" + this.port;
	}

	public String key() {
		return KEY;
	}

	@Override
	public void close() {
		this.process.close();
	}

}
