package fr.raccroche.territory.web;

import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class GeocodingDoorsTest {

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void open() {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void aCommuneIsAnsweredAsTheBaseAdresseNationaleDoes() {
		DocumentContext json = search("q=niort");
		assertThat(json.<String>read("$.type")).isEqualTo("FeatureCollection");
		assertThat(json.<String>read("$.version")).isEqualTo("draft");
		assertThat(json.<String>read("$.query")).isEqualTo("niort");
		assertThat(json.<Integer>read("$.limit")).isEqualTo(5);
		assertThat(json.<String>read("$.attribution")).contains("INSEE");
		assertThat(json.<String>read("$.licence")).isNotBlank();
		assertThat(json.<String>read("$.features[0].type")).isEqualTo("Feature");
		assertThat(json.<String>read("$.features[0].geometry.type")).isEqualTo("Point");
		assertThat(json.<Double>read("$.features[0].geometry.coordinates[0]")).isCloseTo(-0.46, within(0.05));
		assertThat(json.<Double>read("$.features[0].geometry.coordinates[1]")).isCloseTo(46.32, within(0.05));
		assertThat(json.<java.util.Map<String, Object>>read("$.features[0].properties")).containsEntry("label", "Niort")
			.containsEntry("name", "Niort")
			.containsEntry("city", "Niort")
			.containsEntry("type", "municipality")
			.containsEntry("postcode", "79000")
			.containsEntry("citycode", "79191")
			.containsEntry("id", "79191")
			.containsEntry("context", "79, Deux-Sèvres, Nouvelle-Aquitaine")
			.containsEntry("approximatif", false)
			.containsEntry("precision", "commune")
			.containsKeys("population", "importance", "score");
		assertThat(json.<Double>read("$.features[0].properties.x")).isCloseTo(434_000, within(5000.0));
		assertThat(json.<Double>read("$.features[0].properties.y")).isCloseTo(6_586_000, within(5000.0));
	}

	@Test
	void scoresGoDownFromOneToZero() {
		List<Double> scores = search("q=saint&limit=50").read("$.features[*].properties.score");
		assertThat(scores).hasSize(50).allMatch((score) -> score >= 0 && score <= 1);
		assertThat(scores).isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void aPostalCodeServesAllItsCommunesOnceEach() {
		List<String> codes = search("q=51300&limit=50").read("$.features[*].properties.citycode");
		assertThat(codes).hasSize(46).doesNotHaveDuplicates().first().isEqualTo("51649");
		assertThat(search("q=51300").<List<String>>read("$.features[*].properties.citycode")).hasSize(5);
	}

	@Test
	void theAskedPostalCodeIsTheOneThatIsShown() {
		assertThat(search("q=31500").<String>read("$.features[0].properties.postcode")).isEqualTo("31500");
	}

	@Test
	void aDistrictIsAMunicipalityOfItsCity() {
		assertThat(search("q=paris 18").<java.util.Map<String, Object>>read("$.features[0].properties"))
			.containsEntry("citycode", "75118")
			.containsEntry("postcode", "75018")
			.containsEntry("city", "Paris")
			.containsEntry("district", "Paris 18e Arrondissement")
			.containsEntry("label", "Paris 18e arrondissement");
	}

	@Test
	void aFormerCommuneIsNamedAndHasTheCodeOfToday() {
		assertThat(search("q=benassay").<java.util.Map<String, Object>>read("$.features[0].properties"))
			.containsEntry("name", "Benassay")
			.containsEntry("city", "Boivre-la-Vallée")
			.containsEntry("citycode", "86123")
			.containsEntry("oldcity", "Benassay")
			.containsEntry("oldcitycode", "86021");
	}

	@Test
	void aUsualNameIsSaidBesideItsCommune() {
		assertThat(search("q=tahiti").<java.util.Map<String, Object>>read("$.features[0].properties"))
			.containsEntry("name", "Tahiti")
			.containsEntry("usuel", "Tahiti")
			.containsEntry("city", "Papeete")
			.containsEntry("citycode", "98735")
			.containsEntry("precision", "approximative")
			.doesNotContainKey("oldcity");
	}

	@Test
	void aPersonInMainlandFranceWhoTypesSaintMartinIsSeldomInTheCaribbean() {
		assertThat(codes("q=saint martin").getFirst()).isEqualTo("97801");
		assertThat(codes("q=saint martin&lat=45.17&lon=5.76").getFirst()).isEqualTo("38421");
		assertThat(codes("q=saint martin&lat=18.06&lon=-63.05").getFirst()).isEqualTo("97801");
	}

	@Test
	void overseasPlanesAreTheirOwnAndARegionOfOneDepartementIsSaidOnce() {
		DocumentContext json = search("q=Saint-Denis 974");
		assertThat(json.<String>read("$.features[0].properties.context")).isEqualTo("974, La Réunion");
		// RGR92 / UTM 40S
		assertThat(json.<Double>read("$.features[0].properties.x")).isBetween(330_000.0, 350_000.0);
		assertThat(json.<Double>read("$.features[0].properties.y")).isBetween(7_680_000.0, 7_700_000.0);
	}

	@Test
	void namesakesAreToldApartByTheirContext() {
		List<String> contexts = search("q=beaulieu&limit=9").read("$.features[*].properties.context");
		assertThat(contexts).doesNotHaveDuplicates();
	}

	@Test
	void nearerNamesakesComeFirstWhenThePositionIsGiven() {
		assertThat(codes("q=beaulieu&lat=45.19&lon=5.72").getFirst()).isEqualTo("38033");
		assertThat(codes("q=beaulieu&lat=43.61&lon=3.88").getFirst()).isEqualTo("34027");
		assertThat(codes("q=saint denis&lat=-21.1&lon=55.5").getFirst()).isEqualTo("97411");
		assertThat(codes("q=saint denis&lat=48.9&lon=2.3").getFirst()).isEqualTo("93066");
	}

	@Test
	void aTypoNeverBeatsAnExactNameHoweverNear() {
		assertThat(codes("q=niort&lat=48.9&lon=2.3").getFirst()).isEqualTo("79191");
	}

	@Test
	void filtersNarrowTheAnswer() {
		assertThat(codes("q=saint denis&postcode=97400")).containsExactly("97411");
		assertThat(codes("q=beaulieu&citycode=38033")).containsExactly("38033");
		assertThat(codes("q=niort&postcode=33000")).isEmpty();
		assertThat(codes("q=51300&citycode=51649")).containsExactly("51649");
	}

	@Test
	void withoutCompletionOnlyWholeWordsAreFound() {
		assertThat(codes("q=marseil&autocomplete=1").getFirst()).isEqualTo("13055");
		assertThat(search("q=bord&autocomplete=0").<List<String>>read("$.features[*].properties.name"))
			.doesNotContain("Bordeaux");
	}

	@Test
	void oneLetterIsEnough() {
		assertThat(codes("q=Y").getFirst()).isEqualTo("80829");
	}

	@Test
	void nothingFoundIsAnEmptyCollection() {
		assertThat(codes("q=xqzwkj")).isEmpty();
		assertThat(codes("q=§§§")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/geocodage/search                                    | q
			/geocodage/search?q=                                 | q
			/geocodage/search?q=niort&limit=0                    | limit
			/geocodage/search?q=niort&limit=51                   | limit
			/geocodage/search?q=niort&limit=cinq                 | limit
			/geocodage/search?q=niort&autocomplete=2             | autocomplete
			/geocodage/search?q=niort&autocomplete=oui           | autocomplete
			/geocodage/search?q=niort&lat=46.3                   | lon
			/geocodage/search?q=niort&lon=-0.4                   | lat
			/geocodage/search?q=niort&lat=91&lon=0               | lat
			/geocodage/search?q=niort&lat=46&lon=181             | lon
			/geocodage/search?q=niort&lat=NaN&lon=0              | lat
			/geocodage/search?q=niort&postcode=7900              | postcode
			/geocodage/search?q=niort&citycode=deux              | citycode
			/geocodage/search?q=niort&type=street                | type
			/geocodage/reverse                                   | lat
			/geocodage/reverse?lat=46.3                          | lon
			/geocodage/reverse?lat=46.3&lon=abc                  | lon
			/geocodage/reverse?lat=46.3&lon=-0.4&limit=0         | limit
			/geocodage/reverse?lat=46.3&lon=-0.4&type=housenumber | type
			""")
	void aBadValueIsRefusedAndNamed(String address, String parameter) {
		String body = this.client.get()
			.uri(address)
			.accept(MediaType.APPLICATION_JSON)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(JsonPath.<String>read(body, "$.detail")).contains(parameter);
	}

	@Test
	void theCommuneOfAPositionIsTheNearest() {
		DocumentContext json = reverse("lat=46.32&lon=-0.46");
		assertThat(json.<String>read("$.features[0].properties.citycode")).isEqualTo("79191");
		assertThat(json.<Integer>read("$.features[0].properties.distance")).isBetween(0, 5000);
		assertThat(json.<List<String>>read("$.features")).hasSize(1);
		assertThat(reverse("lat=46.32&lon=-0.46&limit=3").<List<Integer>>read("$.features[*].properties.distance"))
			.hasSize(3)
			.isSorted();
	}

	@Test
	void aPositionFarFromFranceHasNoCommune() {
		assertThat(reverse("lat=0&lon=0").<List<String>>read("$.features")).isEmpty();
		assertThat(reverse("lat=51.5&lon=-0.12").<List<String>>read("$.features")).isEmpty();
	}

	@Test
	void bothNamesOfTheFormatAreGiven() {
		for (String type : List.of("application/json", "application/geo+json")) {
			this.client.get()
				.uri("/geocodage/search?q=niort")
				.accept(MediaType.parseMediaType(type))
				.exchange()
				.expectStatus()
				.isOk()
				.expectHeader()
				.contentTypeCompatibleWith(type);
		}
	}

	private List<String> codes(String query) {
		return search(query).read("$.features[*].properties.citycode");
	}

	private DocumentContext search(String query) {
		return read("/geocodage/search?" + query);
	}

	private DocumentContext reverse(String query) {
		return read("/geocodage/reverse?" + query);
	}

	private DocumentContext read(String address) {
		return JsonPath.parse(this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
