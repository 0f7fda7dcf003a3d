package fr.raccroche.platform;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = PlatformOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class PortalStartTest {

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private StartupSequence startup;

	@Test
	void aTestMeetsAPortalThatIsReadyOnARealEngine() throws Exception {
		assertThat(this.startup.completed()).isTrue();
		assertThat(this.engine.info().version().number()).startsWith("9.");
	}

}
