package fr.raccroche.search.kept;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raccroche.geo.Position;
import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an address that carries a selection answers.
 */
class SelectionTests extends SearchOnRealEngine {

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void aFewSolutions() throws IOException {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		given(offer("e2c-niort").kind(Kind.E2C)
			.titled("École de la 2e chance de Niort")
			.by("0790001A", "E2C des Deux-Sèvres")
			.at("Niort", "79191", new Position(46.3237, -0.4648))
			.ages(16, 25)
			.phone("+33536490012")
			.mail("accueil@e2c-niort.example")
			.published(),
				offer("mfr-melle").kind(Kind.MFR)
					.titled("Maison familiale de Melle")
					.in("79174")
					.phone("+33536490013")
					.published(),
				offer("relais").kind(Kind.CLASSE_RELAIS)
					.titled("Classe relais")
					.in("79191")
					.joinedBy(JoinedBy.ETABLISSEMENT)
					.published(),
				offer("en-pause").titled("Une autre école").kind(Kind.E2C).in("79191").suspended(),
				offer("ancienne").titled("Ancienne action").archived("e2c-niort"),
				offer("brouillon").titled("Un brouillon").draft());
	}

	@Test
	void cards_stand_in_the_order_of_the_address() {
		String page = page("/pistes?s=mfr-melle,e2c-niort");
		assertThat(page).contains("2\u00A0pistes choisies");
		assertThat(page.indexOf("Maison familiale de Melle")).isPositive()
			.isLessThan(page.indexOf("École de la 2e chance de Niort"));
		assertThat(page).contains("<meta name=\"robots\" content=\"noindex\">")
			.contains("<link rel=\"canonical\" href=\"/pistes?s=mfr-melle,e2c-niort\">");
	}

	@Test
	void a_form_sends_each_by_itself_and_the_address_is_the_same() {
		assertThat(page("/pistes?s=mfr-melle&s=e2c-niort&s=mfr-melle"))
			.contains("<link rel=\"canonical\" href=\"/pistes?s=mfr-melle,e2c-niort\">");
	}

	@Test
	void what_is_gone_or_paused_or_unknown_is_said() {
		String page = page("/pistes?s=ancienne,en-pause,inconnue,brouillon");
		assertThat(page).contains("Ancienne action", "Cette solution s'est arrêtée.", "Une autre école",
				"Cette solution est en pause", "inconnue");
		assertThat(page).contains("À la place").contains("/solutions/e2c-niort-ecole-de-la-2e-chance-de-niort");
		assertThat(page).doesNotContain("Un brouillon");
	}

	@Test
	void distances_are_measured_from_the_place_of_the_address() {
		assertThat(page("/pistes?s=mfr-melle&commune=79191")).containsPattern("à 2[3-9]\u00A0km");
		assertThat(page("/pistes?s=mfr-melle")).doesNotContain("card-distance");
	}

	@Test
	void without_a_selection_it_says_what_works() {
		assertThat(page("/pistes")).contains("Mes pistes").contains("envoie-la").contains("href=\"/solutions\"");
		assertThat(page("/pistes?s=")).contains("Mes pistes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pistes?s=A%20B", "/pistes?s=%3Cscript%3E", "/pistes?s=e2c-niort&vue=moi",
			"/pistes?s=e2c-niort&commune=99999", "/comparer?s=e2c-niort,../x" })
	void a_bad_value_is_a_page_with_a_sentence(String address) {
		String page = page(address, 400);
		assertThat(page).contains("<h1>").contains("0 800 12 25 00").doesNotContain("<script>");
	}

	@Test
	void fifty_are_a_list_and_fifty_one_are_not() {
		assertThat(page("/pistes?s=" + ids(50))).contains("50\u00A0pistes choisies");
		assertThat(page("/pistes?s=" + ids(51), 400)).contains("50 pistes au plus");
	}

	@Test
	void the_json_has_the_items_of_searches_and_says_what_is_absent() {
		EntityExchangeResult<byte[]> answer = get("/pistes.json?s=mfr-melle,ancienne,e2c-niort,en-pause,inconnue", 200);
		JsonNode json = JsonMapper.shared().readTree(answer.getResponseBody());
		assertThat(json.get("items").valueStream().map((item) -> item.get("id").stringValue()))
			.containsExactly("mfr-melle", "e2c-niort");
		assertThat(json.at("/items/0").propertyNames()).isEqualTo(JsonMapper.shared()
			.readTree(get("/solutions.json", 200).getResponseBody())
			.at("/items/0")
			.propertyNames());
		assertThat(json.get("absents").valueStream().map((absent) -> absent.get("etat").stringValue()))
			.containsExactly("archive", "suspendu", "inconnu");
		assertThat(json.at("/absents/0/aLaPlace/0/id").stringValue()).isEqualTo("e2c-niort");
		assertThat(answer.getResponseHeaders().getFirst("X-Robots-Tag")).isEqualTo("noindex");
	}

	@Test
	void the_csv_has_the_columns_of_searches() {
		String csv = text("/pistes.csv?s=mfr-melle,ancienne,e2c-niort");
		assertThat(csv.lines().findFirst()).isEqualTo(text("/solutions.csv").lines().findFirst());
		assertThat(csv.lines().skip(1).map((line) -> line.split(";")[0])).containsExactly("mfr-melle", "e2c-niort");
	}

	@Test
	void data_without_a_selection_is_a_bad_value() {
		assertThat(text("/pistes.csv", 400)).contains("\"parametre\":\"s\"");
		assertThat(text("/pistes.json?s=A", 400)).contains("\"parametre\":\"s\"");
	}

	@Test
	void two_or_three_stand_side_by_side() {
		String page = page("/comparer?s=e2c-niort,mfr-melle,relais&commune=79191");
		assertThat(page).contains("<caption>3\u00A0solutions côte à côte. Distances depuis Niort.</caption>");
		assertThat(page).contains("scope=\"col\"").contains("scope=\"row\"").contains("De 16\u00A0à 25\u00A0ans");
		assertThat(page).contains("href=\"/comparer?s=mfr-melle,relais&amp;commune=79191\"");
		assertThat(page).containsPattern("(?s)Payé\u00A0\\?.{0,80}Pareil");
		assertThat(page("/comparer?s=e2c-niort,mfr-melle")).doesNotContain("compare-remove")
			.doesNotContain("Distances");
	}

	@Test
	void what_cannot_be_compared_leaves_the_list_as_it_was() {
		assertThat(page("/comparer?s=e2c-niort", 400)).contains("coche deux ou trois pistes")
			.contains("École de la 2e chance de Niort");
		assertThat(page("/comparer?s=e2c-niort,mfr-melle,relais,ancienne", 400)).contains("Maison familiale de Melle");
		assertThat(page("/comparer", 400)).contains("coche deux ou trois pistes");
		assertThat(page("/comparer?s=e2c-niort,ancienne")).contains("s'est arrêtée").contains("une seule piste");
	}

	@Test
	void professionals_see_every_contact_and_are_told_vous() {
		String page = page("/pistes?s=e2c-niort,relais&vue=pro");
		assertThat(page).contains("E2C des Deux-Sèvres", "accueil@e2c-niort.example",
				"05\u00A036\u00A049\u00A000\u00A012");
		assertThat(page).contains("Cochez deux ou trois solutions.").doesNotContain("Parles-en");
		assertThat(page).contains("/pistes.csv?s=e2c-niort,relais&amp;vue=pro");
	}

	@Test
	void a_mail_is_ready_with_every_solution_in_plain_text() {
		String mail = mail("/pistes?s=e2c-niort,mfr-melle&vue=pro");
		assertThat(mail).startsWith("mailto:?subject=2\u00A0solutions de formation&body=Bonjour,");
		assertThat(mail)
			.contains("1. École de la 2e chance de Niort\r\nNiort\r\n05 36 49 00 12\r\n%s/solutions/e2c-niort\r\n"
				.formatted(site()));
		assertThat(mail).contains("2. Maison familiale de Melle").endsWith(site() + "/pistes?s=e2c-niort,mfr-melle");
	}

	@Test
	void a_long_selection_goes_as_a_link_and_a_longer_one_not_at_all() throws IOException {
		given(IntStream.range(0, 50)
			.mapToObj((number) -> offer("une-solution-au-nom-plutot-long-dans-les-deux-sevres-" + (10 + number))
				.titled("Une solution au nom plutôt long, dans les Deux-Sèvres, numéro " + number)
				.in("79191")
				.published())
			.toArray(fr.raccroche.solution.Solution[]::new));
		String some = "/pistes?vue=pro&s=" + longIds(20);
		assertThat(page(some)).contains("le mail contient seulement son lien");
		assertThat(mail(some)).doesNotContain("numéro 1").contains("/pistes?s=une-solution").hasSizeLessThan(1800);
		assertThat(page("/pistes?vue=pro&s=" + longIds(50))).contains("trop longue pour un mail")
			.doesNotContain("mailto:?");
	}

	@Test
	void robots_leave_the_data_alone() {
		assertThat(text("/robots.txt")).contains("Disallow: /pistes.json", "Disallow: /pistes.csv");
	}

	private static String ids(int number) {
		return IntStream.range(0, number).mapToObj((index) -> "id-" + index).collect(Collectors.joining(","));
	}

	private static String longIds(int number) {
		return IntStream.range(0, number)
			.mapToObj((index) -> "une-solution-au-nom-plutot-long-dans-les-deux-sevres-" + (10 + index))
			.collect(Collectors.joining(","));
	}

	/** The first ready mail of that page, decoded. */
	private String mail(String address) {
		String page = HtmlUtils.htmlUnescape(page(address));
		String href = page.substring(page.indexOf("mailto:?"));
		return URLDecoder.decode(href.substring(0, href.indexOf('"')).replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

	private String page(String address) {
		return page(address, 200);
	}

	private String page(String address, int status) {
		return text(address, status);
	}

	private String text(String address) {
		return text(address, 200);
	}

	private String text(String address, int status) {
		return new String(get(address, status).getResponseBody(), StandardCharsets.UTF_8);
	}

	private EntityExchangeResult<byte[]> get(String address, int status) {
		return this.client.get()
			.uri(URI.create(site() + address))
			.header(HttpHeaders.ACCEPT, address.contains(".") ? "*/*" : "text/html")
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult();
	}

}
