package fr.raccroche.platform;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.support.Portal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = PlatformOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
@Import(CatalogueVersionTest.Ear.class)
class CatalogueVersionTest {

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private CatalogueVersion here;

	@Autowired
	private Ear ear;

	@Test
	void aPortalHearsOfWhatAnotherProcessChangedAndNotOfItsOwnDoing() throws Exception {
		CatalogueVersion elsewhere = new CatalogueVersion(this.engine, this.indices);
		this.here.bump("ours");
		elsewhere.bump("theirs");
		this.here.bump("both");
		elsewhere.bump("both");
		Portal.await("the changes are heard", () -> this.ear.heard.containsAll(List.of("theirs", "both")));
		elsewhere.bump("last");
		Portal.await("the last change is heard", () -> this.ear.heard.contains("last"));
		assertThat(this.ear.heard).containsExactlyInAnyOrder("theirs", "both", "last");
	}

	@Test
	void noChangeIsLostWhenManyProcessesChangeOneSubject() throws Exception {
		try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
			Callable<Long> process = () -> new CatalogueVersion(this.engine, this.indices).bump("contended");
			List<Future<Long>> versions = processes.invokeAll(IntStream.range(0, 20).mapToObj((i) -> process).toList());
			assertThat(versions).extracting(Future::get)
				.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
		}
	}

	@TestComponent
	static class Ear {

		final List<String> heard = new CopyOnWriteArrayList<>();

		@EventListener
		void onChange(CatalogueChanged change) {
			if (!change.subject().equals("contended")) {
				this.heard.add(change.subject());
			}
		}

	}

}
