package fr.raccroche.account;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.contact.FollowUpOnRealEngine;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.OfferForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Role × address × method: what every address of staff answers to everybody, as
 * {@code every-door.txt} has it. An address without a row fails.
 */
class EveryDoorTests extends FollowUpOnRealEngine {

	/** Nobody, then every role, in the order of the table's columns. */
	private static final List<@Nullable Who> PEOPLE = Arrays.asList(null, Who.CONTRIBUTOR, Who.DEPUTY, Who.HEAD,
			Who.OTHER_HEAD, Who.COORDINATOR, Who.OTHER_COORDINATOR, Who.ADMINISTRATOR);

	/** What says that nothing was done. */
	private static final Set<String> CLOSED = Set.of("401", "403", "404", "405", "410");

	/** They carry a seal of their own instead of the mark of a form. */
	private static final List<String> SEALED = List.of("/espace/lien/", "/espace/arret/",
			"/espace/openid/{provider}/fin");

	/** Its form is what one is led to: it is shown again. */
	private static final String SIGN_IN = "/espace/connexion";

	private static final int LONGEST = 32 << 20;

	/** In the table: an address of mail that nobody tried before. */
	private static final String SOMEBODY = "{personne}";

	/** In the table: the state of the network that a page shown now is of. */
	private static final String VERSION = "{version}";

	@Autowired
	private RequestMappingHandlerMapping addresses;

	@Autowired
	private Networks networks;

	private final Map<Who, Visit> visits = new EnumMap<>(Who.class);

	/** What stands for the parts of addresses in braces, by how addresses begin. */
	private final Map<String, String> things = new LinkedHashMap<>();

	private String offer;

	private FoqualeNetwork network;

	/** Reads the longest answers too. */
	private WebTestClient patient;

	/** Somebody signed in. */
	private record Visit(String session, String token) {
	}

	/** A line of the table. */
	private record Row(String method, String address, List<String> expected, Map<String, String> sent) {

		static Row of(String line) {
			List<String> cells = List.of(line.strip().split("\\s+"));
			int people = PEOPLE.size();
			Map<String, String> sent = new LinkedHashMap<>();
			if (cells.size() > people + 2) {
				for (String field : cells.get(people + 2).split("&")) {
					sent.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
				}
			}
			return new Row(cells.get(0), cells.get(1), cells.subList(2, people + 2), sent);
		}

		String door() {
			return this.method + " " + this.address;
		}

		String line(List<String> answers) {
			String fields = this.sent.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + field.getValue())
				.collect(Collectors.joining("&"));
			return ("%-4s %-46s %s  %s".formatted(this.method, this.address, String.join("  ", answers), fields))
				.stripTrailing();
		}

	}

	/** Things of Niort's network and of the académie of Poitiers; one of each. */
	@BeforeEach
	void oneOfEach() throws IOException {
		this.offer = this.solution.id().value();
		this.patient = this.client.mutate()
			.responseTimeout(Duration.ofSeconds(30))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(LONGEST))
			.build();
		String name = "Réseau FOQUALE " + UUID.randomUUID().toString().substring(0, 8);
		this.network = new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of(), "poitiers", false);
		this.networks.keep(this.network);
		speaksFor(Who.HEAD, Who.HEAD.mandate, Mandate.of(Role.HEAD, this.network.id()));
		Mandate deputy = Mandate.of(Role.DEPUTY, this.network.id());
		speaksFor(Who.DEPUTY, Who.DEPUTY.mandate, deputy);
		Account member = this.writes.grant(UUID.randomUUID() + "@staff.test", "Camille Durand", deputy);
		visit(Who.CONTRIBUTOR);
		visit(Who.HEAD);
		this.things.put("/espace/offres/{id}", this.offer);
		this.things.put("/espace/propositions/{id}", proposed());
		this.things.put("/espace/signalements/{id}", reported());
		this.things.put("/espace/import/{id}", imported());
		this.things.put("/espace/equipe/{account}/{mandat}", member.id() + "/" + deputy.key());
		this.things.put("/espace/reseaux/{reseau}", this.network.id());
		this.things.put("{cle}", "nouveau");
		this.things.put("{relais}", "rien");
		this.things.put("{provider}", "nulle-part");
		this.things.put("{sealed}", "rien");
		this.things.put("{invitation}", "rien");
		this.things.put("/espace/courriels/{id}", "rien");
		this.things.put("{sujet}", "home");
		this.things.put("{phrase}", "who.lost");
	}

	@AfterEach
	void asBefore() throws IOException {
		speaksFor(Who.HEAD, Who.HEAD.mandate);
		speaksFor(Who.DEPUTY);
	}

	@Test
	void everyDoorOpensForThoseItIsForAndForNobodyElse() throws IOException {
		List<Row> rows = rows();
		Set<String> known = rows.stream().map(Row::door).collect(Collectors.toSet());
		assertThat(known).as("a row for every address").isEqualTo(doors());
		Stream.of(Who.values()).forEach(this::visit);
		String everything = everything();

		Map<Row, List<String>> answers = new LinkedHashMap<>();
		rows.forEach((row) -> answers.put(row, new ArrayList<>(row.expected())));
		// first those who may not: whatever they send, nothing of it happens
		answers.forEach((row, cells) -> ask(row, cells, true));
		assertThat(everything()).as("what was refused changed nothing").isEqualTo(everything);
		answers.forEach((row, cells) -> ask(row, cells, false));

		assertThat(answers.entrySet().stream().map((one) -> one.getKey().line(one.getValue())))
			.isEqualTo(rows.stream().map((row) -> row.line(row.expected())).toList());
	}

	/** Puts in what those get for whom the table has it closed, or open. */
	private void ask(Row row, List<String> cells, boolean closed) {
		for (int i = 0; i < cells.size(); i++) {
			Who who = PEOPLE.get(i);
			if (isClosed(row, who) == closed) {
				Visit visit = (who == null) ? new Visit("", token("")) : visitFor(row, who);
				cells.set(i,
						String.valueOf(sent(HttpMethod.valueOf(row.method()), path(row.address()), visit, row.sent())));
			}
		}
	}

	/** Who is not signed in is led to the form for it, which is closed too. */
	private static boolean isClosed(Row row, @Nullable Who who) {
		String expected = row.expected().get(PEOPLE.indexOf(who));
		return CLOSED.contains(expected) || (who == null && expected.equals("303"));
	}

	/** Who leaves comes in again before. */
	private Visit visitFor(Row row, Who who) {
		return row.address().endsWith("/deconnexion") ? signsIn(who) : visit(who);
	}

	@Test
	void aFormWithoutTheMarkOfItsSessionDoesNothing() throws IOException {
		Visit head = visit(Who.HEAD);
		String foreign = visit(Who.CONTRIBUTOR).token();
		String everything = everything();
		for (Row row : rows()) {
			if (row.method().equals("POST") && SEALED.stream().noneMatch(row.address()::startsWith)) {
				for (String token : List.of("", "faux", foreign)) {
					assertThat(sent(HttpMethod.POST, path(row.address()), new Visit(head.session(), token), row.sent()))
						.as(row.door() + " with « " + token + " »")
						.isEqualTo((isSecret(row) && !row.address().equals(SIGN_IN)) ? 303 : 403);
				}
			}
		}
		assertThat(everything()).isEqualTo(everything);
	}

	/** Passwords are not shown again: they are typed again. */
	private static boolean isSecret(Row row) {
		return row.sent().containsKey("actuel") || row.sent().containsKey("mot-de-passe");
	}

	@Test
	void aMethodThatAnAddressDoesNotKnowDoesNothing() throws IOException {
		Visit head = visit(Who.HEAD);
		String everything = everything();
		Set<String> doors = doors();
		for (String address : doors.stream().map((door) -> door.split(" ")[1]).collect(Collectors.toSet())) {
			for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
					HttpMethod.DELETE)) {
				if (!doors.contains(method + " " + address)) {
					assertThat(sent(method, path(address), head, Map.of())).as(method + " " + address).isIn(404, 405);
				}
			}
		}
		assertThat(everything()).isEqualTo(everything);
	}

	/**
	 * @return the status of the answer
	 */
	private int sent(HttpMethod method, String path, Visit visit, Map<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach((field, value) -> form.set(field,
				value.equals(SOMEBODY) ? UUID.randomUUID() + "@personne.test" : value.equals(VERSION)
						? this.networks.find(this.network.id()).blockOptional().orElseThrow().version() : value));
		form.set("_csrf", visit.token());
		var request = this.patient.method(method)
			.uri(path)
			.header(HttpHeaders.COOKIE, "raccroche-espace=" + visit.session());
		return ((method == HttpMethod.GET) ? request
				: request.contentType(MediaType.APPLICATION_FORM_URLENCODED).body(BodyInserters.fromFormData(form)))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

	/** All that these tests could change, as it is now. */
	private String everything() throws IOException {
		StringBuilder all = new StringBuilder();
		for (String index : List.of("solutions", "proposals", ContactStore.REPORTS, "imports", "networks", "accounts",
				"mail-choices", "offer-ends", "handovers", "network-revisions", "offer-moves", "texts")) {
			everythingIn(index).lines().sorted().forEach((line) -> all.append(line).append('\n'));
		}
		everythingIn(ContactStore.CALLBACKS).lines()
			.filter((line) -> line.contains("\"taken\"") || line.contains("\"settled\""))
			.forEach(all::append);
		return all.toString();
	}

	/** A request that nobody took yet, for each who tries. */
	private String path(String address) {
		String path = address;
		if (address.startsWith("/espace/rappels/{id}")) {
			path = address.replace("{id}", anotherAsked());
		}
		for (Map.Entry<String, String> thing : this.things.entrySet()) {
			String parts = thing.getKey().substring(thing.getKey().indexOf('{'));
			if (path.startsWith(thing.getKey()) || thing.getKey().startsWith("{")) {
				path = path.replace(parts, thing.getValue());
			}
		}
		assertThat(path).doesNotContain("{");
		return path;
	}

	private String anotherAsked() {
		try {
			return asked();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Visit visit(Who who) {
		return this.visits.computeIfAbsent(who, this::signsIn);
	}

	private Visit signsIn(Who who) {
		String session = signedIn(who);
		return new Visit(session, token(session));
	}

	/** A change that a contributor sent to the network. @return its id */
	private String proposed() {
		Visit writer = visit(Who.CONTRIBUTOR);
		OfferForm form = OfferForm
			.in(String.valueOf(get(writer.session(), "/espace/offres/" + this.offer + "/modifier").getResponseBody()))
			.with("titre", "Autre titre")
			.with("faire", "proposer");
		EntityExchangeResult<String> sent = postWith(writer.session(), writer.token(), form.action(), form.fields());
		assertThat(String.valueOf(sent.getResponseHeaders().getLocation())).contains("fait=proposee");
		return form.action().substring("/espace/propositions/".length());
	}

	/** A file that a head brought. @return its id */
	private String imported() {
		Visit head = visit(Who.HEAD);
		byte[] form = """
				--limite\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%s\r
				--limite\r
				Content-Disposition: form-data; name="fichier"; filename="truc.csv"\r
				\r
				Machin;Truc
				A;B
				\r
				--limite--\r
				""".formatted(head.token()).getBytes(StandardCharsets.UTF_8);
		String address = String.valueOf(this.client.post()
			.uri("/espace/import")
			.header(HttpHeaders.COOKIE, "raccroche-espace=" + head.session())
			.contentType(MediaType.parseMediaType("multipart/form-data;boundary=limite"))
			.bodyValue(form)
			.exchange()
			.expectBody(String.class)
			.returnResult()
			.getResponseHeaders()
			.getLocation());
		assertThat(address).startsWith("/espace/import/i-");
		return address.substring("/espace/import/".length());
	}

	private static List<Row> rows() throws IOException {
		try (InputStream table = EveryDoorTests.class.getResourceAsStream("/every-door.txt")) {
			return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Row::of)
				.toList();
		}
	}

	/** As Spring has them: "GET /espace". */
	private Set<String> doors() {
		return this.addresses.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternsCondition()
				.getPatterns()
				.stream()
				.flatMap((pattern) -> mapping.getMethodsCondition()
					.getMethods()
					.stream()
					.map((method) -> method + " " + pattern.getPatternString())))
			.filter((door) -> door.contains(" /espace"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
