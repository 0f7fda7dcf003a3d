package fr.raccroche.offer.network;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.StructuresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A network says of itself what the public, « À qui parler » and the coverage read.
 */
class NetworkPagesTests extends StaffOnRealEngine {

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

	@Autowired
	private Networks networks;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private ApplicationContext context;

	/** A network nobody else's tests know, which HEAD heads too. */
	private FoqualeNetwork network;

	private String head;

	private String page;

	@BeforeEach
	void aNetwork() throws IOException {
		this.network = aNetwork("poitiers");
		speaksFor(Who.HEAD, Who.HEAD.mandate, Mandate.of(Role.HEAD, this.network.id()));
		this.head = signedIn(Who.HEAD);
		this.page = "/espace/reseaux/" + this.network.id();
	}

	/** What others test needs communes that nobody holds. */
	@AfterEach
	void itsTerritoryIsFreeAgain() throws IOException {
		this.networks.keep(this.network);
		speaksFor(Who.HEAD, Who.HEAD.mandate);
	}

	@Test
	void aBassinIsDrawnFromNamesCodesAndWhatIsNear() {
		EntityExchangeResult<String> added = post(this.head, this.page + "/bassins/nouveau",
				bassin("Bocage", "79300 Bressuire\r\n79202, 79049\nArgenton-les-Vallées;Cerizay"));
		assertThat(added.getStatus()).as(added.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(sheet().bassins()).singleElement().satisfies((bassin) -> {
			assertThat(bassin.slug()).isEqualTo("bocage");
			assertThat(bassin.communes()).contains("79049", "79202", "79062", "79013").hasSize(4);
		});

		Map<String, String> wider = bassin("Bocage", "Bressuire");
		wider.put("autour", "Parthenay");
		wider.put("km", "6");
		wider.put("version", version(this.page + "/bassins/bocage"));
		assertThat(post(this.head, this.page + "/bassins/bocage", wider).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(sheet().bassins().getFirst().communes()).contains("79049", "79202").doesNotContain("79062");
		assertThat(sheet().updatedBy()).isEqualTo(account(Who.HEAD));
		String shown = get(this.head, this.page).getResponseBody();
		assertThat(shown).contains("class=\"sketch-part sketch-part-0\" d=\"M", "Dernier changement",
				Role.HEAD.label());
	}

	@Test
	void aPostalCodeMeansAllItsCommunesWhenOneSaysSo() {
		Map<String, String> fields = bassin("Gâtine", "79200");
		fields.put("codes", "postaux");
		post(this.head, this.page + "/bassins/nouveau", fields);

		assertThat(sheet().bassins().getFirst().communes()).contains("79202").doesNotContain("79200");
	}

	@Test
	void whatIsRefusedIsSaidBesideItsFieldAndKept() {
		EntityExchangeResult<String> refused = post(this.head, this.page + "/bassins/nouveau",
				bassin("", "Xyzzyx\nBeaulieu\nThouars"));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("Écrivez un nom", "« Xyzzyx », « Beaulieu »",
				"Xyzzyx\nBeaulieu\nThouars");
		assertThat(sheet()).isEqualTo(NetworkSheet.EMPTY);
	}

	@Test
	void aCommuneIsInOneBassinOfOneNetwork() throws IOException {
		FoqualeNetwork other = aNetwork("poitiers");
		this.networks.keep(other.saying(NetworkSheet.EMPTY.with(new Bassin("thouet", "Thouet", Set.of("79329")))));
		try {
			EntityExchangeResult<String> refused = post(this.head, this.page + "/bassins/nouveau",
					bassin("Nord", "Thouars\nBressuire"));
			assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(refused.getResponseBody()).contains("Thouars est déjà dans : " + other.name());

			post(this.head, this.page + "/bassins/nouveau", bassin("Bocage", "Bressuire"));
			assertThat(post(this.head, this.page + "/bassins/nouveau", bassin("Deux", "Bressuire")).getResponseBody())
				.contains("Bressuire est déjà dans : votre bassin « Bocage »");
			Map<String, String> near = bassin("Plaine", "");
			near.put("autour", "Thouars");
			near.put("km", "10");
			post(this.head, this.page + "/bassins/nouveau", near);
			assertThat(sheet().bassin("plaine").orElseThrow().communes()).doesNotContain("79329", "79049").isNotEmpty();
		}
		finally {
			this.networks.keep(other);
		}
	}

	@Test
	void theSecondOfTwoEditorsLosesNothing() {
		String shown = version(this.page);
		post(signedIn(Who.ADMINISTRATOR), this.page + "/presentation",
				Map.of("presentation", "La version de l'administration.", "version", shown));

		EntityExchangeResult<String> second = post(this.head, this.page + "/presentation",
				Map.of("presentation", "La mienne.", "version", shown));
		assertThat(second.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(second.getResponseBody()).contains("La mienne.", Role.ADMINISTRATOR.label() + " a changé ce réseau");
		assertThat(sheet().presentation()).isEqualTo("La version de l'administration.");

		Matcher now = VERSION.matcher(String.valueOf(second.getResponseBody()));
		assertThat(now.find()).isTrue();
		post(this.head, this.page + "/presentation", Map.of("presentation", "La mienne.", "version", now.group(1)));
		assertThat(sheet().presentation()).isEqualTo("La mienne.");
	}

	@Test
	void nobodyWritesOverWhatTheyHaveNotRead() {
		Networks.Kept before = this.networks.find(this.network.id()).blockOptional().orElseThrow();

		assertThat(this.networks.change(before, before.network().sheet().presenting("Un."), "a").block()).isTrue();
		assertThat(this.networks.change(before, before.network().sheet().presenting("Deux."), "b").block()).isFalse();
		assertThat(sheet().presentation()).isEqualTo("Un.");
	}

	@Test
	void whatIsTypedIsNeverMarkup() {
		post(this.head, this.page + "/presentation", Map.of("presentation", "</textarea><b>Gras</b>"));

		assertThat(get(this.head, this.page).getResponseBody()).contains("Gras").doesNotContain("<b>Gras");
		assertThat(get("", "/reseaux/" + this.network.id()).getResponseBody()).contains("Gras")
			.doesNotContain("<b>Gras", Role.HEAD.label());
	}

	@Test
	void anEstablishmentIsFoundByItsUaiOrByANameThatOneAloneHas() throws IOException {
		StructuresForTests directory = StructuresForTests.in(this.context)
			.at("0790099A", "Lycée des Essarts", "79191", Nature.LYCEE)
			.at("0790098B", "Lycée des Essarts", "79202", Nature.LYCEE)
			.at("0790097C", "Collège Xylophone", "79049", Nature.COLLEGE);
		directory.save();
		try {
			String join = this.page + "/membres";
			post(this.head, join, Map.of("structure_nom", "0790099a"));
			post(this.head, join, Map.of("structure_nom", "collège xylophone", "role", "relais"));
			EntityExchangeResult<String> several = post(this.head, join, Map.of("structure_nom", "Lycée des Essarts"));
			assertThat(several.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(several.getResponseBody()).contains("Niort (0790099A)", "Parthenay (0790098B)");
			post(this.head, join, Map.of("structure_nom", "Lycée des Essarts", "structure_id", "0790098B"));

			assertThat(sheet().members()).extracting((member) -> member.structure())
				.containsExactly("0790099A", "0790097C", "0790098B");
			assertThat(get("", "/reseaux/" + this.network.id()).getResponseBody()).contains("Collège Xylophone",
					"relais", "1 rue des Essais, Bressuire");
		}
		finally {
			directory.forget();
		}
	}

	@Test
	void establishmentsPartnersAndContactsComeAndGo() {
		String structure = "atelier-" + UUID.randomUUID().toString().substring(0, 8);
		kept(offer(anId()).by(structure, "Atelier " + structure).ofNetwork(this.network.name()));
		post(this.head, this.page + "/membres", Map.of("structure_nom", "atelier " + structure, "role", "support"));
		assertThat(post(this.head, this.page + "/membres", Map.of("structure_nom", "0999999Z")).getResponseBody())
			.contains("vérifiez son UAI", "value=\"0999999Z\"");
		post(this.head, this.page + "/bassins/nouveau", bassin("Bocage", "Bressuire"));
		assertThat(post(this.head, this.page + "/partenaires/nouveau",
				Map.of("nom", "Mission locale du Bocage", "genre", "nulle", "telephone", "12", "site_web", "bocage"))
			.getResponseBody()).contains("Choisissez ce que c'est", "dix chiffres", "commence par https");
		post(this.head, this.page + "/partenaires/nouveau",
				Map.of("nom", "Mission locale du Bocage", "genre", "mission-locale", "telephone", "05 36 49 00 01"));
		assertThat(post(this.head, this.page + "/contacts/nouveau", Map.of("nom", "Accueil")).getResponseBody())
			.contains("comment le joindre");
		post(this.head, this.page + "/contacts/nouveau",
				Map.of("nom", "Accueil du Bocage", "telephone", "05 36 49 00 02", "bassins", "bocage"));

		assertThat(sheet().members()).extracting((member) -> member.structure()).containsExactly(structure);
		assertThat(sheet().partners()).extracting((partner) -> partner.phone()).containsExactly("+33536490001");
		assertThat(sheet().answering(List.of("79049"))).extracting((contact) -> contact.name())
			.containsExactly("Accueil du Bocage");
		assertThat(sheet().answering(List.of("79191"))).isEmpty();

		post(this.head, this.page + "/bassins/bocage", Map.of("retirer", "oui"));
		assertThat(sheet().bassins()).isEmpty();
		assertThat(sheet().contacts().getFirst().communes()).containsExactly("79049");
		post(this.head, this.page + "/contacts/accueil-du-bocage", Map.of("retirer", "oui"));
		post(this.head, this.page + "/partenaires/mission-locale-du-bocage", Map.of("retirer", "oui"));
		post(this.head, this.page + "/membres", Map.of("retirer", structure));
		assertThat(sheet().contacts()).isEmpty();
		assertThat(sheet().partners()).isEmpty();
		assertThat(sheet().members()).isEmpty();
	}

	/** Who × every address × what is done there. */
	@ParameterizedTest
	@CsvSource({ "HEAD,200,303", "OTHER_HEAD,404,404", "CONTRIBUTOR,403,403", "COORDINATOR,200,303",
			"OTHER_COORDINATOR,404,404", "ADMINISTRATOR,200,303" })
	void onlyThoseOfTheNetworkSeeAndChangeIt(Who who, int seen, int changed) {
		String session = signedIn(who);
		assertThat(get(session, "/espace/reseaux").getStatus().value()).isEqualTo(who == Who.CONTRIBUTOR ? 403 : 200);
		for (String part : List.of("", "/bassins/nouveau", "/partenaires/nouveau", "/contacts/nouveau")) {
			assertThat(get(session, this.page + part).getStatus().value()).as(part).isEqualTo(seen);
		}
		Map<String, Map<String, String>> acts = Map.of("/presentation", Map.of("presentation", "Bonjour."), "/membres",
				Map.of("retirer", "personne"), "/bassins/nouveau", bassin("B", "Bressuire"), "/partenaires/nouveau",
				Map.of("nom", "P", "genre", "autre"), "/contacts/nouveau",
				Map.of("nom", "C", "courriel", "c@c.example"));
		acts.forEach((part, fields) -> {
			assertThat(postWith(session, "faux", this.page + part, fields).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(post(session, this.page + part, fields).getStatus().value()).as(part).isEqualTo(changed);
		});
		assertThat(sheet().equals(NetworkSheet.EMPTY)).isEqualTo(changed != 303);
		assertThat(get("", this.page).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void aDeputyChangesTheNetworkAndAnUnknownOneDoesNotExist() throws IOException {
		speaksFor(Who.HEAD, Mandate.of(Role.DEPUTY, this.network.id()));
		assertThat(post(this.head, this.page + "/presentation", Map.of("presentation", "Adjointe.")).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(this.head, "/espace/reseaux/nulle-part").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(this.head, this.page + "/bassins/nulle-part").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(post(this.head, this.page + "/contacts/nulle-part", Map.of("nom", "A")).getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	/** As it was written before networks said anything of themselves. */
	@Test
	void anOlderDocumentIsReadAndChanged() throws IOException {
		Map<String, Object> older = new HashMap<>(Map.of("id", this.network.id(), "name", this.network.name(),
				"formerNames", List.of(), "academie", "poitiers", "demonstration", false));
		this.engine.index((write) -> write.index(this.indices.name("networks"))
			.id(this.network.id())
			.refresh(Refresh.True)
			.document(older));

		assertThat(sheet()).isEqualTo(NetworkSheet.EMPTY);
		post(this.head, this.page + "/presentation", Map.of("presentation", "Enfin."));
		assertThat(sheet().presentation()).isEqualTo("Enfin.");
	}

	private FoqualeNetwork aNetwork(String academie) throws IOException {
		String name = "Réseau FOQUALE " + UUID.randomUUID().toString().substring(0, 8);
		FoqualeNetwork one = new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of(), academie, false);
		this.networks.keep(one);
		return one;
	}

	private static Map<String, String> bassin(String name, String communes) {
		return new HashMap<>(Map.of("nom", name, "communes", communes));
	}

	private NetworkSheet sheet() {
		return this.networks.find(this.network.id()).blockOptional().orElseThrow().network().sheet();
	}

	/** Which version a page shown now is of. */
	private String version(String path) {
		Matcher version = VERSION.matcher(String.valueOf(get(this.head, path).getResponseBody()));
		assertThat(version.find()).isTrue();
		return version.group(1);
	}

}
