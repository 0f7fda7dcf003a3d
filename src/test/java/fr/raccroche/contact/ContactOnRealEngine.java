package fr.raccroche.contact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.support.MovableClock;
import fr.raccroche.support.MovableTime;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * What specifications of the public forms stand on: a small catalogue, a portal whose
 * clock the test moves, and somebody who fills in forms.
 */
@Import(MovableTime.class)
public abstract class ContactOnRealEngine extends SearchOnRealEngine {

	protected static final String CALLABLE = "e2c-niort";

	private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");

	@Autowired
	protected MovableClock clock;

	@Autowired
	private RaccrocheSettings settings;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@LocalServerPort
	private int port;

	protected WebTestClient client;

	@BeforeEach
	void catalogue() throws IOException {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		// yesterday's limits are forgotten
		this.clock.pass(Duration.ofDays(1));
		for (Path mail : mails()) {
			Files.delete(mail);
		}
		given(offer(CALLABLE).kind(Kind.E2C)
			.titled("École de la 2e chance de Niort")
			.in("79191")
			.phone("+33536490012")
			.mail("accueil@e2c-niort.test")
			.published(), offer("sans-mail").by("0790031E", "Lycée sans mail").published(),
				offer("classe-relais").kind(Kind.CLASSE_RELAIS)
					.joinedBy(JoinedBy.ETABLISSEMENT)
					.mail("classe@relais.test")
					.published(),
				offer("brouillon").mail("a@b.test").draft(), offer("ancienne").mail("a@b.test").archived(CALLABLE));
	}

	/** A form filled in as it should be. */
	protected static MultiValueMap<String, String> goodForm() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(Map.of("prenom", "Léa", "telephone", "06 39 98 12 34", "lieu", "Niort", "age", "15-17", "moment",
				"soir", "mot", "J'ai arrêté en mars."));
		return form;
	}

	protected static MultiValueMap<String, String> goodForm(String field, String value) {
		MultiValueMap<String, String> form = goodForm();
		form.set(field, value);
		return form;
	}

	protected EntityExchangeResult<String> get(String path) {
		return this.client.get().uri(path).exchange().expectBody(String.class).returnResult();
	}

	/** Opens the form of an address, takes a person's time, and sends it. */
	protected EntityExchangeResult<String> fill(String path, MultiValueMap<String, String> form) {
		form.set("jeton", token(path));
		this.clock.pass(Duration.ofSeconds(20));
		return post(path, form);
	}

	protected String token(String path) {
		Matcher token = TOKEN.matcher(String.valueOf(get(path).getResponseBody()));
		if (!token.find()) {
			throw new AssertionError("no form at " + path);
		}
		return token.group(1);
	}

	protected EntityExchangeResult<String> post(String path, MultiValueMap<String, String> form) {
		return this.client.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(BodyInserters.fromFormData(form))
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	/** Files in the outbox. */
	protected List<Path> mails() throws IOException {
		Path outbox = this.settings.dataDir().resolve("outbox");
		if (!Files.isDirectory(outbox)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(outbox)) {
			return files.toList();
		}
	}

	/** Text of the one mail in the outbox. */
	protected String mailText() throws Exception {
		try (var bytes = Files.newInputStream(mails().getFirst())) {
			var message = new jakarta.mail.internet.MimeMessage(
					jakarta.mail.Session.getInstance(new java.util.Properties()), bytes);
			return ((jakarta.mail.internet.MimeMultipart) message.getContent()).getBodyPart(0)
				.getContent()
				.toString()
				.replace("\r\n", "\n");
		}
	}

	protected String rawMail() throws IOException {
		return Files.readString(mails().getFirst(), StandardCharsets.US_ASCII);
	}

	/** How many documents an index of ours holds. */
	protected int stored(String index) throws IOException {
		String name = this.indices.name(index);
		this.engine.indices().refresh((refresh) -> refresh.index(name));
		int[] count = { 0 };
		EngineScan.all(this.engine, name, false, 100).forEachPage((hits) -> count[0] += hits.size());
		return count[0];
	}

}
