package fr.raccroche.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import fr.raccroche.platform.PlatformOnly;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Points the context of an {@link OnRealEngine} test to the shared engine. What the test
 * says in its own properties wins.
 */
final class TestEngineSettings implements ContextCustomizerFactory {

	private static final AtomicInteger CONTEXTS = new AtomicInteger();

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		OnRealEngine wish = TestContextAnnotationUtils.findMergedAnnotation(testClass, OnRealEngine.class);
		return (wish != null) ? new Customizer(wish.demo()) : null;
	}

	private record Customizer(boolean demo) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			String name = "test%d".formatted(CONTEXTS.incrementAndGet());
			boolean wholePortal = Arrays.stream(merged.getClasses())
				.noneMatch((type) -> type.equals(PlatformOnly.class));
			if (wholePortal && KnownTerritory.isKept()) {
				giveTerritoryTo(name + "-");
			}
			MapPropertySource settings = new MapPropertySource("test-engine", settings(name));
			MutablePropertySources sources = context.getEnvironment().getPropertySources();
			String inlined = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
			if (sources.contains(inlined)) {
				sources.addAfter(inlined, settings);
			}
			else {
				sources.addFirst(settings);
			}
		}

		private static void giveTerritoryTo(String prefix) {
			try {
				new KnownTerritory().giveTo(prefix);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private Map<String, Object> settings(String name) {
			TestEngine engine = TestEngine.running();
			Map<String, Object> settings = new LinkedHashMap<>();
			settings.put("spring.elasticsearch.uris", engine.uri());
			settings.put("spring.elasticsearch.api-key", engine.key());
			settings.put("raccroche.elasticsearch.mode", "remote");
			settings.put("raccroche.elasticsearch.index-prefix", name + "-");
			// a machine that does much else is no engine that hangs
			settings.put("raccroche.elasticsearch.deadline", "1m");
			settings.put("raccroche.data-dir", TestEngine.DIRECTORY.resolve(name).toString());
			settings.put("raccroche.demo", this.demo);
			settings.put("management.server.port", 0);
			return settings;
		}

	}

}
