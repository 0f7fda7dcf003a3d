package fr.raccroche.platform.engine;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import fr.raccroche.platform.Fatal;
import fr.raccroche.platform.Progress;
import fr.raccroche.platform.RaccrocheSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * The one place where embedded and remote differ: with the embedded engine, Spring's
 * client is told its address and key; otherwise {@code spring.elasticsearch} is used.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "raccroche.elasticsearch.mode", havingValue = "embedded")
class EngineConfiguration {

	private static final String COMMAND = "command";

	@Bean
	DataDirectory dataDirectory(RaccrocheSettings settings) {
		return DataDirectory.open(settings.dataDir(), settings.elasticsearch().minimumDisk());
	}

	@Bean(destroyMethod = "close")
	EmbeddedEngine embeddedEngine(DataDirectory directory, RaccrocheSettings settings, Fatal fatal,
			Environment environment, Progress progress) throws InterruptedException {
		boolean command = environment.matchesProfiles(COMMAND);
		if (command) {
			return EmbeddedEngine.forCommand(directory, settings, fatal);
		}
		EmbeddedEngine engine = EmbeddedEngine.forPortal(directory, settings, fatal);
		progress.begin("le portail");
		return engine;
	}

	@Bean(destroyMethod = "close")
	@Profile(COMMAND)
	EngineFollower engineFollower(DataDirectory directory, EmbeddedEngine engine, ObjectProvider<Rest5Client> client) {
		return new EngineFollower(directory, engine.address(), client::getObject);
	}

}
