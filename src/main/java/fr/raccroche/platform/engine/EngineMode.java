package fr.raccroche.platform.engine;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Remote when somebody gave an address, embedded otherwise, unless the mode was said.
 */
public class EngineMode implements EnvironmentPostProcessor {

	private static final String MODE = "raccroche.elasticsearch.mode";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.getProperty(MODE) == null) {
			boolean remote = environment.containsProperty("spring.elasticsearch.uris")
					|| environment.containsProperty("spring.elasticsearch.uris[0]");
			environment.getPropertySources()
				.addLast(new MapPropertySource("engine-mode", Map.of(MODE, remote ? "remote" : "embedded")));
		}
	}

}
