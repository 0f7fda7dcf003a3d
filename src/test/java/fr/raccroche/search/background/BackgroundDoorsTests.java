package fr.raccroche.search.background;

import java.nio.charset.StandardCharsets;

import fr.raccroche.support.OnRealEngine;
import fr.raccroche.support.TileService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The image under the maps, as browsers ask for it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
@ExtendWith(OutputCaptureExtension.class)
class BackgroundDoorsTests {

	private static final TileService SERVICE = TileService.start();

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("raccroche.map.tiles.url", SERVICE::url);
		registry.add("raccroche.map.tiles.attribution", () -> "© Essai");
		registry.add("raccroche.map.tiles.max-zoom", () -> "16");
		registry.add("raccroche.map.tiles.patience", () -> "2s");
	}

	@AfterAll
	static void stop() {
		SERVICE.close();
	}

	@BeforeEach
	void client() {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		SERVICE.answers(TileService::pixel);
	}

	@Test
	void an_image_is_cacheable_and_knows_when_nothing_changed() {
		EntityExchangeResult<byte[]> tile = this.client.get()
			.uri("/fond/9/255/180.png")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult();
		HttpHeaders headers = tile.getResponseHeaders();
		assertThat(tile.getResponseBody()).isEqualTo(TileService.PIXEL);
		assertThat(headers.getContentType()).isEqualTo(MediaType.IMAGE_PNG);
		assertThat(headers.getCacheControl()).contains("max-age=604800").contains("public");
		this.client.get()
			.uri("/fond/9/255/180.png")
			.header(HttpHeaders.IF_NONE_MATCH, headers.getETag())
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@ParameterizedTest
	@ValueSource(strings = { "17/0/0", "9/512/0", "9/0/-1", "a/0/0", "9/0/0.5" })
	void there_is_none_beyond_the_service_or_the_world(String tile) {
		this.client.get().uri("/fond/" + tile + ".png").exchange().expectStatus().isNotFound();
		assertThat(SERVICE.asked()).noneMatch((path) -> path.contains(tile));
	}

	@Test
	void a_service_that_is_away_is_said_without_saying_what_was_looked_at(CapturedOutput output) {
		SERVICE.answers((exchange) -> TileService.send(exchange, 500, "text/plain", new byte[0]));
		this.client.get()
			.uri("/fond/11/1021/722.png")
			.header(HttpHeaders.ACCEPT, "image/avif,image/webp,*/*;q=0.8")
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.exists(HttpHeaders.RETRY_AFTER);
		assertThat(output.getAll()).contains("Le service de fond de carte localhost ne répond pas (HTTP 500)")
			.doesNotContain("1021")
			.doesNotContain("secrete");
	}

	@Test
	void maps_are_told_what_they_must_know_and_no_secret() {
		byte[] body = this.client.get().uri("/fond.json").exchange().expectBody().returnResult().getResponseBody();
		JsonNode json = JsonMapper.shared().readTree(body);
		assertThat(json.at("/tiles/0").stringValue()).isEqualTo("/fond/{z}/{x}/{y}.png");
		assertThat(json.get("attribution").stringValue()).isEqualTo("© Essai");
		assertThat(json.get("maxzoom").intValue()).isEqualTo(16);
		assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("secrete");
	}

}
