package fr.raccroche.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.platform.engine.EngineForTests;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The engine all tests of this JVM share, started when the first one asks: the embedded
 * one, or, with {@code -Draccroche.test.engine=distribution}, the real distribution of
 * the same version in a container.
 *
 * @param uri where it answers
 * @param key its API key; empty when it asks for none
 */
public record TestEngine(String uri, String key) {

	private static final Pattern VERSIONED_JAR = Pattern.compile("elasticsearch-(\\d+\\.\\d+\\.\\d+)\\.jar");

	/** Where everything that tests write goes. */
	static final Path DIRECTORY = Path.of("target", "test-engine", Long.toString(ProcessHandle.current().pid()));

	/** Whether this run is the one on the real distribution. */
	static boolean isDistribution() {
		return "distribution".equals(System.getProperty("raccroche.test.engine"));
	}

	/** Whether the engine of this run can be had on this machine. */
	static boolean isAvailable() {
		return !isDistribution() || Docker.AVAILABLE;
	}

	public static TestEngine running() {
		return Holder.ENGINE;
	}

	private static TestEngine start() {
		try {
			return isDistribution() ? distribution() : embedded();
		}
		catch (Exception ex) {
			throw new IllegalStateException("the engine of the tests did not start", ex);
		}
	}

	private static TestEngine embedded() throws Exception {
		EngineForTests engine = EngineForTests.start(DIRECTORY);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			engine.close();
			FileSystemUtils.deleteRecursively(DIRECTORY.toFile());
		}));
		return new TestEngine(engine.uri(), engine.key());
	}

	private static TestEngine distribution() throws IOException {
		ElasticsearchContainer container = new ElasticsearchContainer(
				"docker.elastic.co/elasticsearch/elasticsearch:" + version())
			.withEnv("xpack.security.enabled", "false")
			.withEnv("action.auto_create_index", "false")
			.withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
		// Testcontainers removes it when this JVM ends
		container.start();
		return new TestEngine("http://" + container.getHttpHostAddress(), "");
	}

	/** The version of the embedded engine: what is compared must be the same. */
	private static String version() throws IOException {
		for (Resource jar : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:elasticsearch/lib/elasticsearch-*.jar")) {
			Matcher matcher = VERSIONED_JAR.matcher(String.valueOf(jar.getFilename()));
			if (matcher.matches()) {
				return matcher.group(1);
			}
		}
		throw new IllegalStateException("the engine's jars are missing: build elasticsearch/ first");
	}

	private static final class Holder {

		static final TestEngine ENGINE = start();

	}

	private static final class Docker {

		static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();

	}

}
