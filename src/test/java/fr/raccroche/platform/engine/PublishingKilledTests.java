package fr.raccroche.platform.engine;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.Application;
import fr.raccroche.support.OfferForm;
import fr.raccroche.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of network publishes, again and again, while the portal or its engine is killed
 * at some moment or other. Two kills in every run of the tests;
 * {@code -Draccroche.test.kills=20} for more.
 */
class PublishingKilledTests {

	private static final int KILLS = Integer.getInteger("raccroche.test.kills", 2);

	/** Milliseconds: some publications, and the first of a run is slow. */
	private static final int LONGEST_WAIT = 4_000;

	private static final Pattern PASSWORD = Pattern.compile("mot de passe (\\S+)");

	private static final String VERSION = "Version ";

	private static final String HEAD = "responsable@raccroche.example";

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern OFFER = Pattern.compile("/espace/offres/(?!nouvelle)([a-z0-9-]+)\"");

	@TempDir
	private Path data;

	/** Told to the public with a whole answer, in order. */
	private final List<String> acknowledged = new CopyOnWriteArrayList<>();

	/** Answers that no kill explains. */
	private final List<String> refused = new CopyOnWriteArrayList<>();

	private int number;

	@Test
	@Timeout(1800)
	void nothingAcknowledgedIsLostNothingIsHalfVisibleAndTheHistoryIsWhole() throws Exception {
		long seed = Long.getLong("raccroche.test.seed", System.nanoTime());
		Random random = new Random(seed);
		PortalProcess portal = start();
		try {
			String offer = new Desk(portal).anyOffer();
			for (int kill = 0; kill < KILLS; kill++) {
				boolean ofPortal = kill % 2 == 0;
				Thread writer = publishing(new Desk(portal), offer);
				if (kill == 0) {
					// the first of all is slow; the others are cut off wherever they are
					Portal.await("something is public", () -> !this.acknowledged.isEmpty());
				}
				Thread.sleep(random.nextInt(LONGEST_WAIT));
				ProcessHandle engine = portal.engine();
				if (ofPortal) {
					portal.close();
					writer.join();
					portal = start();
				}
				else {
					engine.destroyForcibly();
					writer.join();
					PortalProcess waiting = portal;
					Portal.await("the engine is back", () -> waiting.status("/readyz") == 200);
				}
				check(portal, offer,
						"kill %d of the %s, seed %d".formatted(kill, ofPortal ? "portal" : "engine", seed));
			}
			assertThat(new Desk(portal).publishes(offer, VERSION + ++this.number)).as("it goes on").isTrue();
		}
		finally {
			ProcessHandle engine = portal.engine();
			portal.close();
			engine.destroyForcibly();
			// it writes until it is gone, where the folder is to be erased
			engine.onExit().join();
		}
	}

	private PortalProcess start() throws IOException {
		PortalProcess portal = PortalProcess.site(this.data);
		portal.awaitLine("mot de passe");
		Portal.await("it is ready", () -> portal.status("/readyz") == 200);
		return portal;
	}

	/** Publishes until something is killed. */
	private Thread publishing(Desk desk, String offer) {
		Thread writer = new Thread(() -> {
			try {
				while (true) {
					String title = VERSION + ++this.number;
					if (!desk.publishes(offer, title)) {
						return;
					}
					this.acknowledged.add(title);
				}
			}
			catch (IOException | AssertionError ex) {
				// cut off: not acknowledged
			}
		}, "head-of-network");
		writer.start();
		return writer;
	}

	private void check(PortalProcess portal, String offer, String when) throws IOException {
		Desk desk = new Desk(portal);
		JsonNode shown = JsonMapper.shared().readTree(desk.get("/solutions/" + offer + ".json").body());
		String title = shown.path("titre").asString();
		if (!this.acknowledged.isEmpty()) {
			// what was cut off may be public too: the repair ends what was half written
			assertThat(version(title)).as(when).isBetween(version(this.acknowledged.getLast()), this.number);
			assertThat(shown.path("resume").asString()).as(when + ": all of a version or nothing of it")
				.isEqualTo("Tu lis : " + title + ".");
		}
		assertThat(this.refused).as(when + ": nobody's own words stand against them").isEmpty();
		String list = desk.get("/solutions.json?q=" + offer).body();
		assertThat(list).as(when + ": list and page say the same").contains("\"titre\":\"" + title + "\"");
		String history = desk.get("/espace/offres/" + offer).body();
		assertThat(this.acknowledged).as(when + ": the history has every version")
			.allSatisfy((version) -> assertThat(history).contains("<ins>" + version + "</ins>"));
		if (title.startsWith(VERSION) && !this.acknowledged.contains(title)) {
			// seen by the public: as good as acknowledged
			this.acknowledged.add(title);
		}
	}

	private static int version(String title) {
		assertThat(title).startsWith(VERSION);
		return Integer.parseInt(title.substring(VERSION.length()));
	}

	/** Somebody signed in. */
	private final class Desk {

		private final HttpClient client = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.connectTimeout(Duration.ofSeconds(5))
			.build();

		private final String root;

		Desk(PortalProcess portal) throws IOException {
			this.root = portal.root();
			String told = portal.lines()
				.stream()
				.filter((line) -> line.contains("mot de passe"))
				.findFirst()
				.orElseThrow();
			Matcher password = PASSWORD.matcher(told);
			assertThat(password.find()).as(told).isTrue();
			HttpResponse<String> door = get("/espace/connexion");
			HttpResponse<String> in = post("/espace/connexion",
					Map.of("_csrf", csrf(door.body()), "courriel", HEAD, "mot-de-passe", password.group(1)));
			assertThat(in.statusCode()).isEqualTo(303);
		}

		String anyOffer() throws IOException {
			Matcher offer = OFFER.matcher(get("/espace/offres?etat=publiees").body());
			assertThat(offer.find()).isTrue();
			return offer.group(1);
		}

		/** By the form, as people do. @return whether they were told that it is public */
		boolean publishes(String offer, String title) throws IOException {
			HttpResponse<String> page = get("/espace/offres/" + offer + "/modifier");
			if (page.statusCode() == 303) {
				page = get(page.headers().firstValue("Location").orElseThrow());
			}
			if (page.statusCode() != 200) {
				return false;
			}
			OfferForm form = OfferForm.in(page.body())
				.with(Map.of("titre", title, "resume", "Tu lis : " + title + ".", "faire", "publier", "_csrf",
						csrf(page.body())));
			HttpResponse<String> answer = post(form.action(), form.fields());
			boolean away = answer.statusCode() == 503;
			boolean told = answer.headers()
				.firstValue("Location")
				.filter((where) -> where.contains("fait=publiee"))
				.isPresent();
			if (!told && !away) {
				PublishingKilledTests.this.refused.add(title + ": " + answer.statusCode() + " " + answer.body());
			}
			return told;
		}

		private String csrf(String page) {
			Matcher mark = CSRF.matcher(page);
			assertThat(mark.find()).as(page).isTrue();
			return mark.group(1);
		}

		HttpResponse<String> get(String path) throws IOException {
			return send(HttpRequest.newBuilder(URI.create(this.root + path)));
		}

		private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
			String body = fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"));
			return send(HttpRequest.newBuilder(URI.create(this.root + path))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(body)));
		}

		private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
			try {
				return this.client.send(request.timeout(Duration.ofSeconds(60)).build(),
						HttpResponse.BodyHandlers.ofString());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IOException(ex);
			}
		}

	}

}
