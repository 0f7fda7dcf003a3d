package fr.raccroche.platform;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StartupFailuresTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			raccroche.elasticsearch.port     | x     | un nombre entier
			raccroche.elasticsearch.patience | hier  | une durée, comme 90s ou 2m
			raccroche.elasticsearch.mode     | perdu | embedded, remote
			raccroche.free-number.opens      | 25h   | une heure, comme 20:00
			raccroche.free-number.first-day  | jeudi | monday, tuesday, wednesday, thursday, friday, saturday, sunday
			raccroche.demo                   | oui   | true ou false
			""")
	void aSettingThatCannotBeReadIsToldWithWhatItShouldBe(String name, String value, String expected) {
		assertThat(told(bad(name, value)))
			.isEqualTo("Le réglage %s ne peut pas être « %s » : on attend %s.".formatted(name, value, expected));
	}

	@Test
	void whateverElseIsWrongIsOneFrenchSentenceToo() {
		Exception failure = new BeanCreationException("a\nb", new IllegalStateException("no such thing\nand more"));
		assertThat(told(failure)).startsWith("Le portail n'a pas pu démarrer : no such thing (IllegalStateException).")
			.doesNotContain("\n");
	}

	private static BindException bad(String name, String value) {
		Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
		return catchThrowableOfType(BindException.class,
				() -> binder.bindOrCreate("raccroche", RaccrocheSettings.class));
	}

	/** By the first analyzer that has something to say, as Spring does. */
	private static String told(Exception failure) {
		List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, ex) -> {
				// some need a context
			}));
		return analyzers.stream()
			.map((analyzer) -> analyzer.analyze(failure))
			.filter((analysis) -> analysis != null)
			.findFirst()
			.orElseThrow()
			.getDescription();
	}

}
