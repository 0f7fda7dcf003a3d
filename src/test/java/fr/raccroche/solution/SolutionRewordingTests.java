package fr.raccroche.solution;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import fr.raccroche.platform.Indices;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class SolutionRewordingTests {

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private SolutionRewording rewording;

	@Test
	void a_state_of_an_older_version_gets_the_words_of_this_one() throws IOException {
		Solution solution = SolutionBuilder.aSolution("ancienne").titled("Formation à Niort").in("79191").published();
		this.engine.index((index) -> index.index(this.indices.name("solutions"))
			.id("ancienne")
			.versionType(VersionType.External)
			.version(7L)
			.refresh(Refresh.True)
			.document(Map.of("id", "ancienne", "revision", 7, "title", "Formation à Niort", "updatedAt",
					Instant.parse("2026-10-02T10:00:00Z"), "solution", solution)));

		this.rewording.run();

		var now = this.engine.get((get) -> get.index(this.indices.name("solutions")).id("ancienne"), Map.class);
		assertThat(now.version()).isEqualTo(7);
		assertThat(Objects.requireNonNull(now.source())).containsEntry("revision", 7)
			.containsEntry("title", "Formation à Niort")
			.containsEntry("subject", "Formation à  ")
			.containsEntry("updatedAt", "2026-10-02T10:00:00Z")
			.containsKey("about");
	}

}
