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
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.StructuresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
			assertThat(several.getResponseBody()).contains("name=\"structure_choix\" value=\"0790098B\"");
			assertThat(post(this.head, join, Map.of("structure_nom", "lycee des e")).getResponseBody())
				.contains("name=\"structure_choix\" value=\"0790099A\"");
			post(this.head, join, Map.of("structure_nom", "Lycée des Essarts", "structure_choix", "0790098B"));

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
		Map<String, String> typed = Map.of("nom", "Mission locale du Bocage", "genre", "mission-locale", "telephone",
				"05 36 49 00 01", "structure_id", "zzz");
		EntityExchangeResult<String> unknown = post(this.head, this.page + "/partenaires/nouveau", typed);
		assertThat(unknown.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unknown.getResponseBody()).contains("id=\"structure_id-erreur\"", "value=\"zzz\"",
				"ne connaissent cette structure");
		Map<String, String> linked = new HashMap<>(typed);
		linked.put("structure_id", structure);
		post(this.head, this.page + "/partenaires/nouveau", linked);
		assertThat(post(this.head, this.page + "/contacts/nouveau", Map.of("nom", "Accueil", "communes", ""))
			.getResponseBody()).contains("comment le joindre");
		post(this.head, this.page + "/contacts/nouveau",
				Map.of("nom", "Accueil du Bocage", "telephone", "05 36 49 00 02", "bassins", "bocage", "communes", ""));

		assertThat(sheet().members()).extracting((member) -> member.structure()).containsExactly(structure);
		assertThat(sheet().partners()).extracting((partner) -> partner.phone()).containsExactly("+33536490001");
		assertThat(sheet().partners()).extracting((known) -> known.structure()).containsExactly(structure);
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
				Map.of("nom", "C", "courriel", "c@c.example", "communes", ""));
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
		assertThat(post(this.head, this.page + "/contacts/nulle-part", Map.of("nom", "A", "communes", "")).getStatus())
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

	@Test
	void communesOfAnotherAcademieAreRefusedByTheirNames() {
		EntityExchangeResult<String> contact = post(this.head, this.page + "/contacts/nouveau",
				contact("SOS", "33063\n13055"));
		assertThat(contact.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(contact.getResponseBody()).contains("id=\"communes-erreur\"",
				"Hors de l'académie de Poitiers : Bordeaux, Marseille.", "05 36 49 00 09", "33063\n13055");
		EntityExchangeResult<String> bassin = post(this.head, this.page + "/bassins/nouveau",
				bassin("Loin", "Bressuire\n75056"));
		assertThat(bassin.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(bassin.getResponseBody()).contains("Hors de l'académie de Poitiers : Paris.");
		assertThat(sheet()).isEqualTo(NetworkSheet.EMPTY);

		Map<String, String> near = bassin("Marge", "79049");
		near.put("autour", "Mauléon");
		near.put("km", "12");
		post(this.head, this.page + "/bassins/nouveau", near);
		assertThat(sheet().communes()).contains("79079").allMatch((code) -> code.startsWith("79"));
	}

	@Test
	void aContactAnswersWhereItsNetworkIsOnly() throws IOException {
		FoqualeNetwork other = aNetwork("poitiers");
		this.networks.keep(other.saying(NetworkSheet.EMPTY.with(new Bassin("thouet", "Thouet", Set.of("79329")))));
		try {
			assertThat(post(this.head, this.page + "/contacts/nouveau", contact("SOS", "Thouars")).getResponseBody())
				.contains("Dans le territoire d'un autre réseau : Thouars.");
			assertThat(post(this.head, this.page + "/contacts/nouveau", contact("SOS", "Bressuire")).getStatus())
				.isEqualTo(HttpStatus.SEE_OTHER);
			post(this.head, this.page + "/bassins/nouveau", bassin("Gâtine", "79202"));
			assertThat(post(this.head, this.page + "/contacts/nouveau", contact("Deux", "Bressuire")).getResponseBody())
				.contains("Dans aucun de vos bassins : Bressuire.");
			assertThat(inCharge("79049")).doesNotContain("SOS");
		}
		finally {
			this.networks.keep(other);
		}
	}

	@Test
	void theCoordinationLetsANetworkServeTwoAcademies() {
		assertThat(post(signedIn(Who.COORDINATOR), this.page + "/bassins/nouveau", bassin("Marais", "79049\n85001"))
			.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(sheet().beyond()).containsExactly("85001");

		assertThat(post(this.head, this.page + "/bassins/marais", bassin("Le marais", "79049\n85001")).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		post(this.head, this.page + "/contacts/nouveau", contact("Accueil du marais", "85001"));
		assertThat(inCharge("85001")).contains("Accueil du marais");
		post(this.head, this.page + "/bassins/marais", bassin("Le marais", "79049"));
		post(this.head, this.page + "/contacts/accueil-du-marais", Map.of("retirer", "oui"));
		assertThat(post(this.head, this.page + "/bassins/marais", bassin("Le marais", "79049\n85001")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Kept when nothing refused it: neither shown, nor in the way of the rightful one.
	 */
	@Test
	void whatWasKeptBeforeOutsideItsTerritoryCountsForNothing() throws IOException {
		FoqualeNetwork squatter = aNetwork("lille");
		this.networks.keep(squatter.saying(NetworkSheet.EMPTY.with(new Bassin("b", "B", Set.of("79049", "62041")))
			.with(new NetworkContact("sos", "SOS", "+33536490009", null, null, Set.of(), Set.of("79049", "33063")))));
		try {
			assertThat(inCharge("79049")).doesNotContain("SOS");
			assertThat(inCharge("33063")).doesNotContain("SOS");
			assertThat(post(this.head, this.page + "/bassins/nouveau", bassin("Bocage", "Bressuire")).getStatus())
				.isEqualTo(HttpStatus.SEE_OTHER);
		}
		finally {
			this.networks.keep(squatter);
		}
	}

	@Test
	void everyChangeIsInItsHistoryAndInTheJournal() {
		post(this.head, this.page + "/presentation", Map.of("presentation", "On vous reçoit."));
		post(this.head, this.page + "/bassins/nouveau", bassin("Bocage", "Bressuire\nCerizay"));
		post(signedIn(Who.COORDINATOR), this.page + "/bassins/bocage", bassin("Le Bocage", "Bressuire"));

		String history = get(this.head, this.page + "/historique").getResponseBody();
		assertThat(history).contains("par " + Role.HEAD.label(), "par " + Role.COORDINATOR.label(), "On vous reçoit.",
				"Bocage, 2\u00A0communes, dont Cerizay", "Le Bocage, 1\u00A0commune", "Avant le premier changement");
		assertThat(get(this.head, this.page).getResponseBody()).contains(this.page + "/historique");
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/journal").getResponseBody()).contains("a changé un réseau",
				this.network.name() + " : bassin « Le Bocage » : changement");
		assertThat(get(signedIn(Who.OTHER_HEAD), this.page + "/historique").getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aFormerStateComesBackAsOneMoreChange() throws IOException {
		post(this.head, this.page + "/presentation", Map.of("presentation", "Avant."));
		post(this.head, this.page + "/bassins/nouveau", bassin("Bocage", "Bressuire"));
		post(this.head, this.page + "/presentation", Map.of("presentation", "Après."));
		post(this.head, this.page + "/bassins/bocage", Map.of("retirer", "oui"));
		String number = String.valueOf(kept().number() - 2);
		String stale = this.networks.find(this.network.id()).blockOptional().orElseThrow().version();
		post(this.head, this.page + "/historique", Map.of("numero", number));
		assertThat(sheet().presentation()).isEqualTo("Avant.");
		assertThat(sheet().communes()).containsExactly("79049");
		assertThat(get(this.head, this.page + "/historique").getResponseBody()).contains("Après.");
		assertThat(post(this.head, this.page + "/historique", Map.of("numero", number, "version", stale)).getStatus())
			.isEqualTo(HttpStatus.CONFLICT);
		assertThat(post(this.head, this.page + "/historique", Map.of("numero", "99")).getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);

		post(this.head, this.page + "/bassins/bocage", Map.of("retirer", "oui"));
		FoqualeNetwork other = aNetwork("poitiers");
		this.networks.keep(other.saying(NetworkSheet.EMPTY.with(new Bassin("b", "B", Set.of("79049")))));
		assertThat(post(this.head, this.page + "/historique", Map.of("numero", number)).getResponseBody())
			.contains("à un autre réseau depuis : Bressuire");
		this.networks.keep(other);
	}

	/** As after a process that died between the revision and the state. */
	@Test
	void aRevisionWithoutItsStateIsShownByWhoComesNext() throws IOException {
		post(this.head, this.page + "/presentation", Map.of("presentation", "Une."));
		FoqualeNetwork one = kept();
		post(this.head, this.page + "/presentation", Map.of("presentation", "Deux."));
		this.engine.index(
				(write) -> write.index(this.indices.name("networks")).id(one.id()).refresh(Refresh.True).document(one));
		assertThat(sheet().presentation()).isEqualTo("Une.");

		EntityExchangeResult<String> late = post(this.head, this.page + "/presentation",
				Map.of("presentation", "Trois."));
		assertThat(late.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(late.getResponseBody()).contains("Trois.");
		assertThat(sheet().presentation()).isEqualTo("Deux.");
		post(this.head, this.page + "/presentation", Map.of("presentation", "Trois."));
		assertThat(sheet().presentation()).isEqualTo("Trois.");
	}

	@Test
	void theCoordinationFoundsANetworkAndGivesItAnotherName() {
		String name = "Réseau FOQUALE neuf " + UUID.randomUUID().toString().substring(0, 8);
		String session = signedIn(Who.COORDINATOR);
		assertThat(get(this.head, "/espace/reseaux/nouveau").getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(post(session, "/espace/reseaux/nouveau", Map.of("nom", this.network.name().toUpperCase()))
			.getResponseBody()).contains("Un réseau porte déjà ce nom");
		EntityExchangeResult<String> founded = post(session, "/espace/reseaux/nouveau", Map.of("nom", name));
		assertThat(founded.getStatus()).as(founded.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		String id = FoqualeNetwork.idOf(name);
		assertThat(this.networks.find(id).blockOptional().orElseThrow().network().academie()).isEqualTo("poitiers");
		assertThat(get(session, "/espace/equipe/inviter").getResponseBody()).contains("responsable:" + id);
		assertThat(post(signedIn(Who.ADMINISTRATOR), "/espace/reseaux/nouveau", Map.of("nom", name + " b"))
			.getResponseBody()).contains("Choisissez son académie");

		String offer = super.kept(offer(anId()).ofNetwork(this.network.name()));
		assertThat(post(this.head, this.page + "/nom", Map.of("nom", "Autre")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(post(session, this.page + "/nom", Map.of("nom", name)).getResponseBody())
			.contains("Un réseau porte déjà ce nom");
		post(session, this.page + "/nom", Map.of("nom", name + " autrement"));
		assertThat(kept().formerNames()).containsExactly(this.network.name());
		assertThat(get(this.head, "/espace/offres/" + offer).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(this.head, this.page + "/historique").getResponseBody()).contains(name + " autrement");
	}

	@Test
	void aNetworkMadeByMistakeIsRemovedOnceNothingIsLeftOfIt() throws IOException {
		String session = signedIn(Who.COORDINATOR);
		String removal = this.page + "/suppression";
		speaksFor(Who.HEAD, Who.HEAD.mandate);
		awaitedAs(Mandate.of(Role.HEAD, this.network.id()));
		post(session, this.page + "/bassins/nouveau", bassin("Bocage", "Bressuire"));
		assertThat(get(session, this.page).getResponseBody()).contains("href=\"" + removal + "\"");
		assertThat(get(session, removal).getResponseBody())
			.contains("Ce réseau sert encore", "1\u00a0bassin", "Personne Invitée : Responsable de réseau")
			.doesNotContain("Supprimer ce réseau</button>");
		assertThat(post(session, removal, Map.of()).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);

		post(session, this.page + "/bassins/bocage", Map.of("retirer", "bocage"));
		Matcher person = Pattern.compile("href=\"(/espace/equipe/c-[^\"]+)\"")
			.matcher(String.valueOf(get(session, removal).getResponseBody()));
		assertThat(person.find()).isTrue();
		String member = person.group(1);
		assertThat(post(session, member + "/fin", Map.of("quand", "maintenant")).getStatus())
			.as("the last head of a network without offers")
			.isEqualTo(HttpStatus.SEE_OTHER);
		String asked = String.valueOf(get(session, removal).getResponseBody());
		assertThat(asked).contains("Supprimer ce réseau ?", "Supprimer ce réseau</button>");
		assertThat(get("", "/reseaux/" + this.network.id()).getStatus()).as("asking removes nothing")
			.isEqualTo(HttpStatus.OK);
		assertThat(post(session, removal, Map.of("version", "1")).getStatus()).as("changed since")
			.isEqualTo(HttpStatus.CONFLICT);

		EntityExchangeResult<String> gone = post(session, removal, Map.of());
		assertThat(gone.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(session, String.valueOf(gone.getResponseHeaders().getLocation())).getResponseBody())
			.contains("Le réseau est supprimé")
			.doesNotContain(this.network.name());
		assertThat(get("", "/reseaux/" + this.network.id()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/journal").getResponseBody())
			.contains(this.network.name() + " : suppression");
		// of the same name, with a history of its own
		super.post(session, "/espace/reseaux/nouveau", Map.of("nom", this.network.name()));
		assertThat(get(session, this.page + "/historique").getResponseBody()).doesNotContain("Bocage");
		post(session, this.page + "/presentation", Map.of("presentation", "Bonjour."));
		assertThat(sheet().presentation()).isEqualTo("Bonjour.");
	}

	@Test
	void aNetworkWithOffersIsNotRemovedAndKeepsItsLastHead() throws IOException {
		super.kept(offer(anId()).ofNetwork(this.network.name()));
		String session = signedIn(Who.COORDINATOR);
		String removal = this.page + "/suppression";
		String member = "/espace/equipe/" + account(Who.HEAD) + "/" + Mandate.of(Role.HEAD, this.network.id()).key();

		assertThat(get(session, removal).getResponseBody()).contains("1\u00a0offre porte son nom", "À confier");
		assertThat(post(session, removal, Map.of()).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(session, member + "/fin", Map.of("quand", "maintenant")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(kept().name()).isEqualTo(this.network.name());
	}

	/** A name alone is nobody's: the public hears of it once somebody is there. */
	@Test
	void thePublicListHasNoNetworkThatIsANameAlone() throws IOException {
		FoqualeNetwork bare = aNetwork("poitiers");
		FoqualeNetwork offering = aNetwork("poitiers");
		super.kept(offer(anId()).ofNetwork(offering.name()));
		assertThat(get("", "/reseaux").getResponseBody()).contains(this.network.name(), offering.name())
			.doesNotContain(bare.name());

		this.networks.keep(bare.saying(NetworkSheet.EMPTY.with(new Bassin("b", "B", Set.of("86001")))));
		assertThat(get("", "/reseaux").getResponseBody()).contains(bare.name());
		this.networks.keep(bare);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc", "///", "12 34", "- Niort", "<b>Niort</b>", "…", "C:\\\\Niort" })
	void whatIsNoNameIsRefused(String name) {
		EntityExchangeResult<String> refused = post(signedIn(Who.COORDINATOR), "/espace/reseaux/nouveau",
				Map.of("nom", name));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.networks.list().blockOptional().orElseThrow()).noneMatch((one) -> one.name().equals(name));
	}

	@Test
	void whatAccountsSpeakForIsSaidByItsName() {
		assertThat(get(this.head, "/espace/compte").getResponseBody())
			.contains("Responsable de réseau : " + this.network.name());
		String structure = "atelier-" + UUID.randomUUID().toString().substring(0, 8);
		super.kept(offer(anId()).by(structure, "Atelier " + structure).ofNetwork(this.network.name()));
		super.post(this.head, "/espace/equipe/inviter", Map.of("courriel", UUID.randomUUID() + "@staff.test", "nom",
				"Camille Durand", "comme", "contributeur", "structure", structure));
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/journal").getResponseBody())
			.contains("Contribution : Atelier " + structure);
		assertThat(get(signedIn(Who.COORDINATOR), "/espace/compte").getResponseBody())
			.contains("Coordination académique : Académie de Poitiers");
	}

	private FoqualeNetwork kept() {
		return this.networks.find(this.network.id()).blockOptional().orElseThrow().network();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/presentation", "/membres", "/bassins/nouveau", "/contacts/nouveau", "/partenaires/nouveau" })
	void anEmptyFormErasesNothing(String part) {
		post(this.head, this.page + "/presentation", Map.of("presentation", "Bonjour."));

		assertThat(super.post(this.head, this.page + part, Map.of()).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(post(this.head, this.page + part, Map.of("autre", "champ")).getResponseBody())
			.contains("rien n'a changé");
		assertThat(sheet().presentation()).isEqualTo("Bonjour.");
	}

	private static Map<String, String> contact(String name, String communes) {
		return new HashMap<>(Map.of("nom", name, "telephone", "05 36 49 00 09", "communes", communes));
	}

	/** The page that says whom to talk to there. */
	private String inCharge(String commune) {
		return String.valueOf(get("", "/a-qui-parler?commune=" + commune).getResponseBody());
	}

	/** As from the page shown now, unless the test says which version. */
	@Override
	protected EntityExchangeResult<String> post(String session, String path, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		if (path.startsWith("/espace/reseaux/")) {
			this.networks.find(this.network.id())
				.blockOptional()
				.ifPresent((kept) -> all.putIfAbsent("version", kept.version()));
		}
		return super.post(session, path, all);
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
