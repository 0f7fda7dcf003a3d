package fr.raccroche.platform.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.PlatformOnly;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

@SpringBootTest(classes = PlatformOnly.class, webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class MigrationLockTest {

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Test
	void aHolderOfAnotherMachineThatFellSilentIsReplacedAndNoticesIt() throws Exception {
		String catalogue = this.indices.name("catalogue");
		this.engine.index((index) -> index.index(catalogue)
			.id(MigrationLock.ID)
			.document(Map.of("subject", MigrationLock.ID, "detail", "1@elsewhere")));
		try (MigrationLock second = MigrationLock.take(this.engine, catalogue, Duration.ofMillis(300))) {
			second.check();
			try (MigrationLock third = MigrationLock.take(this.engine, catalogue, Duration.ofMillis(300))) {
				third.check();
				second.beat();
				assertThatIOException().isThrownBy(second::check);
			}
		}
		assertThat(held(catalogue)).isFalse();
	}

	@Test
	void aBeatWhoseAnswerWasLostIsStillOurs() throws Exception {
		String catalogue = this.indices.name("catalogue");
		try (MigrationLock lock = MigrationLock.take(this.engine, catalogue)) {
			Map<?, ?> document = this.engine.get((get) -> get.index(catalogue).id(MigrationLock.ID), Map.class)
				.source();
			this.engine.index((index) -> index.index(catalogue).id(MigrationLock.ID).document(document));
			lock.beat();
			lock.check();
			lock.beat();
			lock.check();
		}
		assertThat(held(catalogue)).isFalse();
	}

	private boolean held(String catalogue) throws IOException {
		return this.engine.exists((get) -> get.index(catalogue).id(MigrationLock.ID)).value();
	}

}
