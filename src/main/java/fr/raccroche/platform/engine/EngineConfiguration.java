package fr.raccroche.platform.engine;

import fr.raccroche.platform.Fatal;
import fr.raccroche.platform.Progress;
import fr.raccroche.platform.RaccrocheSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The one place where embedded and remote differ: with the embedded engine, Spring's
 * client is told its address and key; otherwise {@code spring.elasticsearch} is used.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "raccroche.elasticsearch.mode", havingValue = "embedded")
class EngineConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedEngine embeddedEngine(RaccrocheSettings settings, Fatal fatal, Environment environment, Progress progress)
			throws InterruptedException {
		DataDirectory directory = DataDirectory.open(settings.dataDir(), settings.elasticsearch().minimumDisk());
		boolean command = environment.matchesProfiles("command");
		if (command) {
			return EmbeddedEngine.forCommand(directory, settings, fatal);
		}
		EmbeddedEngine engine = EmbeddedEngine.forPortal(directory, settings, fatal);
		progress.begin("le portail");
		return engine;
	}

}
