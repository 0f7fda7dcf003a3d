package fr.raccroche.structure.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.geo.Position;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.StructuresForTests;
import fr.raccroche.support.OnRealEngine;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class StructuresJsonTests {

	private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
	};

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private StructuresForTests structures;

	@BeforeEach
	void open() {
		this.structures = StructuresForTests.in(this.context);
	}

	@AfterEach
	void forget() throws IOException {
		if (!this.structures.kept().isEmpty()) {
			this.structures.forget();
		}
	}

	@Test
	void theShapeIsTheContracts() throws IOException {
		this.structures.at("0790031E", "Lycée du Haut Val de Sèvre", "79270", Nature.LYCEE, Nature.GRETA).save();
		Map<String, Object> answer = get("commune", "79191");
		assertThat(answer).containsKeys("total", "lieu", "items", "suite")
			.containsEntry("total", 1)
			.containsEntry("suite", null);
		assertThat(object(answer.get("lieu"))).containsEntry("code", "79191")
			.containsEntry("nom", "Niort")
			.containsEntry("approximatif", false)
			.containsKeys("lat", "lon");
		Map<String, Object> item = items(answer).getFirst();
		assertThat(item).containsEntry("id", "0790031E")
			.containsEntry("nom", "Lycée du Haut Val de Sèvre")
			.containsEntry("nature", "lycee")
			.containsEntry("natures", List.of("lycee", "greta"))
			.containsEntry("commune", Map.of("code", "79270", "nom", "Saint-Maixent-l'École"))
			.containsEntry("adresse", "1 rue des Essais")
			.containsEntry("academie", "poitiers")
			.containsEntry("precision", "Rue")
			.containsEntry("douteux", false);
		double lat = (double) object(answer.get("lieu")).get("lat");
		double lon = (double) object(answer.get("lieu")).get("lon");
		double geodesic = Geodesic.WGS84.Inverse(lat, lon, (double) item.get("lat"), (double) item.get("lon")).s12;
		assertThat((int) item.get("distance")).isCloseTo((int) geodesic, within((int) (geodesic * 0.006)));
	}

	@ParameterizedTest
	@CsvSource({ "0799001,0799001K", "079900,0799001K", "lyc,0799002L", "sev,0799002L", "CIO de N,0799001K",
			"lycee de la s,0799002L", "cio nio,0799001K" })
	void whatIsBeingTypedIsCompleted(String typed, String found) throws IOException {
		this.structures.at("0799001K", "CIO de Niort", "79191", Nature.CIO)
			.at("0799002L", "Lycée de la Sèvre", "79270", Nature.LYCEE)
			.save();

		assertThat(ids(items(get("q", typed, "autocomplete", "1")))).first().isEqualTo(found);
	}

	@Test
	void aWordThatIsWholeIsNotCompleted() throws IOException {
		this.structures.at("0799002L", "Lycée de la Sèvre", "79270", Nature.LYCEE).save();

		assertThat(items(get("q", "0799002"))).isEmpty();
	}

	@Test
	void nearestFirstAndUnsoundLast() throws IOException {
		this.structures.at("0790001A", "Au centre, sans point", "79191", null, null, Life.OPEN, Nature.CIO)
			.at("0790002B", "Douteux, à côté", "79191", new Position(46.3256, -0.4654), "trop beau", Life.OPEN,
					Nature.CIO)
			.at("0790003C", "À Saint-Maixent", "79270", Nature.CIO)
			.at("0790004D", "À Niort", "79191", Nature.CIO)
			.at("0790005E", "Douteux, au bout du monde", "79191", new Position(10, 10), "loin", Life.OPEN, Nature.CIO)
			.at("0790006F", "Fermé", "79191", null, null, Life.CLOSED, Nature.CIO)
			.at("0860007G", "À Poitiers, trop loin", "86194", Nature.CIO)
			.save();
		List<Map<String, Object>> items = items(get("commune", "79191"));
		assertThat(ids(items)).containsExactly("0790004D", "0790003C", "0790002B", "0790005E", "0790001A");
		assertThat(items.get(4)).containsEntry("lat", null).containsEntry("lon", null).containsEntry("distance", null);
		assertThat(items.get(2)).containsEntry("douteux", true);
		assertThat(ids(items(get("commune", "79191", "rayon", "200")))).contains("0860007G");
	}

	@Test
	void aDevicesCircleIsOnlyACircle() throws IOException {
		this.structures.at("0790001A", "Sans point", "79191", null, null, Life.OPEN, Nature.CIO)
			.at("0790004D", "À Niort", "79191", Nature.CIO)
			.save();
		assertThat(ids(items(get("lat", "46.32", "lon", "-0.46")))).containsExactly("0790004D");
	}

	@Test
	void aCityHasTheStructuresOfItsDistricts() throws IOException {
		this.structures.at("0750001A", "Dans le 18e, sans point", "75118", null, null, Life.OPEN, Nature.CIO).save();
		assertThat(ids(items(get("commune", "75056")))).containsExactly("0750001A");
		assertThat(ids(items(get("commune", "75118")))).containsExactly("0750001A");
	}

	@Test
	void nobodyIsSentAcrossTheSea() throws IOException {
		this.structures.at("9740001A", "À Saint-Denis", "97411", Nature.CIO)
			.at("9740002B", "À Saint-Denis, placé à Niort", "97411", new Position(46.3256, -0.4654), "loin", Life.OPEN,
					Nature.CIO)
			.at("0790004D", "À Niort", "79191", Nature.CIO)
			.save();
		assertThat(ids(items(get("commune", "79191", "rayon", "200")))).containsExactly("0790004D");
		assertThat(ids(items(get("commune", "97411")))).containsExactly("9740001A", "9740002B");
	}

	@Test
	void naturesAcademiesBoxesAndWordsNarrowDown() throws IOException {
		this.structures.at("0790001A", "Lycée Paul-Guérin", "79191", Nature.LYCEE, Nature.GRETA)
			.at("0790002B", "Collège Fontanes", "79191", Nature.COLLEGE)
			.at("9740001C", "CIO du Lagon", "97411", Nature.CIO)
			.save();
		assertThat(ids(items(get("nature", "greta")))).containsExactly("0790001A");
		assertThat(ids(items(get("nature", "greta", "nature", "cio")))).containsExactly("0790001A", "9740001C");
		assertThat(ids(items(get("academie", "poitiers")))).containsExactly("0790001A", "0790002B");
		assertThat(ids(items(get("bbox", "-1,46,0,47")))).containsExactly("0790001A", "0790002B");
		assertThat(ids(items(get("q", "lycees guerin")))).containsExactly("0790001A");
		assertThat(ids(items(get("q", "fontanne niort")))).containsExactly("0790002B");
		assertThat(ids(items(get("q", "9740001c")))).containsExactly("9740001C");
		assertThat(ids(items(get("q", "introuvable")))).isEmpty();
	}

	@Test
	void aUaiFindsThatEstablishmentAnywhereAndNeverAnother() throws IOException {
		this.structures.at("0790001A", "À Niort", "79191", Nature.LYCEE)
			.at("9740001C", "CIO du Lagon", "97411", Nature.CIO)
			.save();
		assertThat(ids(items(get("q", "0790001A", "commune", "75056")))).containsExactly("0790001A");
		assertThat(ids(items(get("q", "9740001c", "commune", "79191", "rayon", "1")))).containsExactly("9740001C");
		assertThat(ids(items(get("q", "0790001B")))).isEmpty();
	}

	@Test
	void anEstablishmentHasAnAddressOfItsOwn() throws IOException {
		this.structures.at("0790001A", "Lycée de Niort", "79191", Nature.LYCEE)
			.at("0790006F", "Fermé", "79191", null, null, Life.CLOSED, Nature.CIO)
			.save();
		WebTestClient client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		client.get()
			.uri("/structures/0790001A.json")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.nom")
			.isEqualTo("Lycée de Niort");
		client.get().uri("/structures/0790006F.json").exchange().expectStatus().isEqualTo(410);
		client.get()
			.uri("/structures/0790009Z.json")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("Aucun établissement n'a l'identifiant « 0790009Z ».");
	}

	@Test
	void pagesNeitherSkipNorRepeat() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 23; i++) {
			String id = "%07dA".formatted(790000 + i);
			// many at one point, some without
			this.structures.at(id, "Structure " + i, "79191", (i % 5 == 0) ? null : new Position(46.32, -0.46), null,
					Life.OPEN, Nature.AUTRE);
			expected.add(id);
		}
		this.structures.save();
		for (List<String> query : List.of(List.of("commune", "79191"), List.of("academie", "poitiers"),
				List.of("q", "structure"))) {
			assertThat(walk(query)).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
		}
	}

	private List<String> walk(List<String> query) {
		List<String> ids = new ArrayList<>();
		String next = "";
		while (next != null) {
			List<String> parameters = new ArrayList<>(query);
			parameters.addAll(List.of("limite", "4", "apres", next));
			Map<String, Object> answer = get(parameters.toArray(String[]::new));
			assertThat(answer).containsEntry("total", 23);
			ids.addAll(ids(items(answer)));
			next = (String) answer.get("suite");
		}
		return ids;
	}

	@Test
	void aTypedPlaceIsResolvedOrSuggestionsAreMade() throws IOException {
		this.structures.at("0790004D", "À Niort", "79191", Nature.CIO).save();
		assertThat(ids(items(get("lieu", "niort")))).containsExactly("0790004D");
		refused("lieu", "zzzzqqq").value((problem) -> {
			assertThat(problem).containsKey("suggestions");
			assertThat(String.valueOf(problem.get("detail"))).contains("lieu", "zzzzqqq");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			value = { "commune 99999", "rayon 10", "rayon 0", "rayon beaucoup", "nature licee", "academie atlantide",
					"bbox 1,2,3", "bbox 3,2,1,0", "lat 46", "lat 95", "limite 0", "limite 101", "limite x",
					"apres n'importe" })
	void aBadValueIsRefusedByName(String parameter, String value) {
		refused(parameter, value).value((problem) -> assertThat(String.valueOf(problem.get("detail")))
			.contains(parameter.equals("lat") && value.equals("46") ? "lon" : parameter));
	}

	private WebTestClient.BodySpec<Map<String, Object>, ?> refused(String... parameters) {
		return client().get()
			.uri(uri(parameters))
			.accept(MediaType.APPLICATION_JSON)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody(JSON);
	}

	private Map<String, Object> get(String... parameters) {
		return Objects.requireNonNull(client().get()
			.uri(uri(parameters))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JSON)
			.returnResult()
			.getResponseBody());
	}

	private WebTestClient client() {
		return WebTestClient.bindToServer().responseTimeout(Duration.ofMinutes(1)).build();
	}

	private java.net.URI uri(String... parameters) {
		UriComponentsBuilder uri = UriComponentsBuilder
			.fromUriString("http://localhost:" + this.port + "/structures.json");
		List<String> values = new ArrayList<>();
		for (int i = 0; i < parameters.length; i += 2) {
			uri.queryParam(parameters[i], "{v" + i + "}");
			values.add(parameters[i + 1]);
		}
		return uri.encode().buildAndExpand(values.toArray()).toUri();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Object json) {
		return (Map<String, Object>) json;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> items(Map<String, Object> answer) {
		return (List<Map<String, Object>>) answer.get("items");
	}

	private static List<String> ids(List<Map<String, Object>> items) {
		return items.stream().map((item) -> (String) item.get("id")).toList();
	}

}
