package fr.raccroche.insight.indicator;

import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.contact.FollowUpOnRealEngine;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.PartnerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Given a catalogue and its call-backs, what is counted of each network and each part of
 * France, month by month.
 */
class IndicatorTests extends FollowUpOnRealEngine {

	private static final String PAGE = "/espace/indicateurs";

	private static final String NETWORK = "Réseau FOQUALE de <Briançon>";

	private static final String ID = FoqualeNetwork.idOf(NETWORK);

	private static final String CODE = "reseau:" + ID;

	@Autowired
	private Networks networks;

	@Autowired
	private CountSweep sweep;

	@Autowired
	private Indicators indicators;

	@BeforeEach
	void aNetworkWithABassin() throws IOException {
		this.networks.keep(new FoqualeNetwork(ID, NETWORK, List.of("Réseau de Briançon"), "aix-marseille", false)
			.saying(NetworkSheet.EMPTY.with(new Bassin("haut", "Le haut", Set.of("05023")))
				.with(new NetworkPartner("mairie", "La mairie", PartnerKind.values()[0], null, null, null))));
	}

	@Test
	void eachPartCountsWhatItHolds() {
		MonthlyCount bassin = counted("bassin:" + ID + "/haut");
		MonthlyCount departement = counted("05");
		MonthlyCount france = counted("france");
		MonthlyCount network = counted(CODE);
		String today = Words.today(this.clock).toString();

		kept(offer(anId()).kind("mlds")
			.field(Field.INTERVENTION)
			.ofNetwork(NETWORK)
			.in("05023")
			.innovative()
			.places(4)
			.verifiedOn(today));
		kept(offer(anId()).kind("mlds")
			.field(Field.REMEDIATION)
			.ofNetwork("Réseau de Briançon")
			.in("05061")
			.places(2)
			.verifiedOn(today));
		kept(offer(anId()).kind("greta").ofNetwork(ARRAS).in("05023").places(null).verifiedOn("2020-01-01"));
		kept(offer(anId()).kind("greta").ofNetwork(NETWORK).in("05023").suspended());
		kept(offer(anId()).kind("greta").ofNetwork(NETWORK).in("05023").archived());

		assertThat(more(network, counted(CODE)))
			.isEqualTo("offers 2, late 0, innovative 1, places 6, silent 0, paused 1");
		assertThat(more(bassin, counted("bassin:" + ID + "/haut")))
			.isEqualTo("offers 2, late 1, innovative 1, places 4, silent 1, paused 1");
		assertThat(more(departement, counted("05")))
			.isEqualTo("offers 3, late 1, innovative 1, places 6, silent 1, paused 1");
		assertThat(more(france, counted("france")))
			.isEqualTo("offers 3, late 1, innovative 1, places 6, silent 1, paused 1");
		assertThat(counted(CODE).kinds().get("mlds") - network.kinds().getOrDefault("mlds", 0L)).isEqualTo(2);
		assertThat(counted(CODE).fields().get("intervention") - network.fields().getOrDefault("intervention", 0L))
			.isEqualTo(1);
		assertThat(counted(CODE).partners()).isEqualTo(1);
		assertThat(counted("aix-marseille").networks()).isEqualTo(1);
		assertThat(counted("05").partners()).as("partners are of networks").isNull();
	}

	private static String more(MonthlyCount before, MonthlyCount after) {
		return "offers %d, late %d, innovative %d, places %d, silent %d, paused %d".formatted(
				after.offers() - before.offers(), after.toConfirm() - before.toConfirm(),
				after.innovative() - before.innovative(), after.places() - before.places(),
				after.withoutPlaces() - before.withoutPlaces(), after.paused() - before.paused());
	}

	@Test
	void withoutASiteWhatServesAPartCountsThere() {
		long departement = counted("05").offers();
		long academie = counted("aix-marseille").offers();

		kept(offer(anId()).ofNetwork(ARRAS).remote().servingCommunes("05061"));
		kept(offer(anId()).ofNetwork(ARRAS).remote().servingAcademies("aix-marseille"));
		kept(offer(anId()).ofNetwork(ARRAS).remote().servingFrance());

		assertThat(counted("05").offers() - departement).isEqualTo(2);
		assertThat(counted("aix-marseille").offers() - academie).isEqualTo(2);
	}

	@Test
	void severalSitesInOnePartCountOnce() {
		MonthlyCount before = counted("bassin:" + ID + "/haut");
		kept(offer(anId()).ofNetwork(ARRAS)
			.in("05023")
			.at("Briançon", "05023", this.gazetteer.findByCode("05023").orElseThrow().position()));

		assertThat(counted("bassin:" + ID + "/haut").offers() - before.offers()).isEqualTo(1);
	}

	@Test
	void aMonthThatIsOverStaysAsItWas() {
		kept(offer(anId()).ofNetwork(NETWORK).in("05023").places(3));
		long then = counted(CODE).offers();

		ZonedDateTime now = this.clock.instant().atZone(Words.PARIS);
		this.clock.pass(Duration.between(now, now.plusMonths(1).withDayOfMonth(2)));
		kept(offer(anId()).ofNetwork(NETWORK).in("05023"));
		long since = counted(CODE).offers();

		assertThat(since).isEqualTo(then + 1);
		Report report = report(CODE);
		assertThat(Objects.requireNonNull(report.before()).offers()).isEqualTo(then);
		assertThat(Objects.requireNonNull(report.now()).offers()).isEqualTo(since);
		assertThat(get(signedIn(Who.ADMINISTRATOR), PAGE + "?territoire=" + CODE).getResponseBody())
			.contains("+1 depuis");
	}

	@Test
	void whoIsCalledBackInTimeCountsInTheMonthTheyAsked() throws IOException {
		String early = asked();
		String silent = asked();
		String late = asked();
		asked();
		answered(early, "joint");
		answered(silent, "injoignable");
		this.clock.pass(Duration.ofDays(16));
		answered(late, "joint");
		asked();

		Calls calls = calls("reseau:" + FoqualeNetwork.idOf(NIORT), 2);
		assertThat(calls).isEqualTo(new Calls(5, 1, 1, 2));
		assertThat(calls.waiting()).isEqualTo(1);
		assertThat(report("79").calls().asked()).isGreaterThanOrEqualTo(5);
		assertThat(calls("62", 2)).isEqualTo(Calls.NONE);
	}

	/** One of three was called back: it is not all of them, nor a share of anything. */
	@Test
	void aHandfulOfCallBacksIsNoShare() throws IOException {
		this.clock.pass(Duration.ofDays(400));
		String early = asked();
		asked();
		asked();
		answered(early, "joint");

		String page = String.valueOf(get(signedIn(Who.HEAD), PAGE).getResponseBody()).replace('\u00A0', ' ');
		assertThat(page).contains("1 sur 1</strong>", "1 rappelé sur 1 arrivé à terme · 2 en attente, depuis un an");
		assertThat(get(signedIn(Who.HEAD), PAGE + ".csv").getResponseBody()).contains(";rappels_demandes;;3\r\n",
				";rappels_15_jours;;1\r\n", ";rappels_sans_reponse;;0\r\n", ";rappels_en_attente;;2\r\n");
	}

	private Calls calls(String code, int months) {
		return report(code).last(months).stream().map(Report.Month::calls).reduce(Calls.NONE, Calls::plus);
	}

	private void answered(String id, String outcome) {
		String session = signedIn(Who.HEAD);
		assertThat(post(session, "/espace/rappels/" + id + "/suite", Map.of("suite", outcome)).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
	}

	/** role × whose numbers one sees. */
	@ParameterizedTest
	@CsvSource({ "HEAD,true,false", "OTHER_HEAD,false,false", "CONTRIBUTOR,false,false", "COORDINATOR,true,false",
			"OTHER_COORDINATOR,false,false", "ADMINISTRATOR,true,true" })
	void numbersOfANetworkAreForThoseWhoLeadOrCoordinateIt(Who who, boolean niort, boolean briancon)
			throws IOException {
		String id = FoqualeNetwork.idOf(NIORT);
		FoqualeNetwork bare = new FoqualeNetwork(id, NIORT, List.of(), null, false);
		this.networks.keep(bare.in("poitiers"));
		try {
			String session = signedIn(who);
			for (String file : List.of("", ".csv")) {
				assertThat(get(session, PAGE + file + "?territoire=reseau:" + id).getStatus())
					.isEqualTo(niort ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
				assertThat(get(session, PAGE + file + "?territoire=bassin:" + ID + "/haut").getStatus())
					.isEqualTo(briancon ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
			}
			boolean compares = get(session, PAGE + "?territoire=poitiers").getResponseBody()
				.contains("Réseau par réseau");
			assertThat(compares).isEqualTo(who == Who.COORDINATOR || who == Who.ADMINISTRATOR);
			assertThat(get(session, PAGE + "/comparaison.csv?territoire=poitiers").getResponseBody().contains(NIORT))
				.isEqualTo(compares);
		}
		finally {
			this.networks.keep(bare);
		}
	}

	@Test
	void thePageAndTheFileSayTheSame() {
		kept(offer(anId()).kind("mlds").ofNetwork(NETWORK).in("05023").places(7));
		MonthlyCount count = counted(CODE);
		String session = signedIn(Who.ADMINISTRATOR);

		String page = String.valueOf(get(session, PAGE + "?territoire=" + CODE).getResponseBody());
		assertThat(page)
			.contains("Offres publiées", "Innovantes", "Partenaires", "Rappelés dans les 15 jours", "<svg viewBox=",
					"aria-label=\"Offres publiées : " + count.offers() + " ce mois-ci", "Les chiffres de ces mois",
					"&lt;Briançon&gt;", Kind.MLDS.label())
			.doesNotContain("<Briançon>");
		EntityExchangeResult<String> file = get(session, PAGE + ".csv?territoire=" + CODE);
		assertThat(file.getResponseHeaders().getContentDisposition().getFilename())
			.isEqualTo("indicateurs-reseau-" + ID + ".csv");
		assertThat(file.getResponseBody()).startsWith("\uFEFFmois;indicateur;detail;valeur\r\n")
			.contains("%s;offres;;%d\r\n".formatted(count.month(), count.offers()),
					"%s;genre;mlds;%d\r\n".formatted(count.month(), count.kinds().get("mlds")),
					"%s;rappels_demandes;;0\r\n".formatted(count.month()));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "atlantide", "reseau:", "reseau:nulle-part", "bassin:x", "bassin:/", "reseau:../accounts" })
	void whatIsNowhereIsSaid(String code) {
		assertThat(get(signedIn(Who.ADMINISTRATOR), PAGE + "?territoire=" + code).getStatus())
			.isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void eachBeginsWhereTheyWork() {
		assertThat(title(Who.HEAD)).contains("Indicateurs : " + NIORT);
		assertThat(title(Who.COORDINATOR)).contains("Indicateurs : Académie de Poitiers");
		assertThat(title(Who.ADMINISTRATOR)).contains("Indicateurs : Toute la France");
		assertThat(get(signedIn(Who.CONTRIBUTOR), PAGE).getStatus()).isEqualTo(HttpStatus.OK);
	}

	/** What no network offers has its line, and all of it too. */
	@Test
	void whatIsInNoNetworkHasALine() throws IOException {
		String id = FoqualeNetwork.idOf(NIORT);
		FoqualeNetwork bare = new FoqualeNetwork(id, NIORT, List.of(), null, false);
		this.networks.keep(bare.in("poitiers")
			.saying(NetworkSheet.EMPTY.with(new Bassin("niort", "Niort", Set.of("79191")))
				.with(new Bassin("val", "Haut Val de Sèvre", Set.of("79270")))));
		try {
			long alone = counted("sans-reseau:poitiers").offers();
			long bassin = counted("bassin:" + id + "/niort").offers();
			kept(offer(anId()).ofNetwork(null).in("79191"));
			kept(offer(anId()).ofNetwork("Un réseau que personne ne connaît").in("79191"));
			assertThat(counted("sans-reseau:poitiers").offers()).isEqualTo(alone + 2);
			assertThat(counted("bassin:" + id + "/niort").offers()).isEqualTo(bassin + 2);

			String session = signedIn(Who.COORDINATOR);
			long total = counted("poitiers").offers();
			assertThat(get(session, PAGE + "?territoire=poitiers").getResponseBody()).contains("Réseau par réseau",
					"Bassin par bassin", "Département par département", "Sans réseau", "Bassin de Niort",
					"Haut Val de Sèvre");
			assertThat(get(session, PAGE + "/comparaison.csv?territoire=poitiers").getResponseBody()).contains(
					"\r\nsans-reseau:poitiers;Sans réseau;;" + (alone + 2) + ";", "\r\npoitiers;Total;;" + total + ";");
			assertThat(get(session, PAGE + "/comparaison.csv?par=bassins&territoire=poitiers").getResponseBody())
				.contains("/val;Haut Val de Sèvre;" + NIORT + ";");
			assertThat(get(session, PAGE + "/comparaison.csv?par=communes").getStatus())
				.isEqualTo(HttpStatus.BAD_REQUEST);
			assertThat(get(signedIn(Who.ADMINISTRATOR), PAGE).getResponseBody()).contains("Académie par académie");
		}
		finally {
			this.networks.keep(bare);
		}
	}

	/**
	 * The desk asks for the places left now: who tells of a day to come is not silent.
	 */
	@Test
	void placesOfADayToComeAreSaidApart() {
		MonthlyCount before = counted(CODE);
		String soon = Words.today(this.clock).plusDays(20).toString();
		kept(offer(anId()).kind("greta").ofNetwork(NETWORK).in("05023").places(null));
		kept(offer(anId()).kind("greta").ofNetwork(NETWORK).in("05023").places(null).session(soon, 6));
		kept(offer(anId()).kind("greta").ofNetwork(NETWORK).in("05023").places(null).session(soon, 0));

		MonthlyCount after = counted(CODE);
		assertThat(after.withoutPlaces() - before.withoutPlaces()).isEqualTo(1);
		assertThat(after.placesToSay() - before.placesToSay()).isEqualTo(3);
		assertThat(after.places() - before.places()).isEqualTo(6);
		assertThat(String.valueOf(get(signedIn(Who.ADMINISTRATOR), PAGE + "?territoire=" + CODE).getResponseBody()))
			.contains("Places à indiquer : " + after.placesToSay());
	}

	private String title(Who who) {
		return String.valueOf(get(signedIn(who), PAGE).getResponseBody()).replaceAll("(?s).*<title>|</title>.*", "");
	}

	/** Counted this moment. */
	private MonthlyCount counted(String code) {
		List<MonthlyCount> all = this.sweep.pass().blockOptional().orElseThrow();
		return all.stream().filter((count) -> count.scope().equals(code)).findFirst().orElseThrow();
	}

	private Report report(String code) {
		Scope scope = code.startsWith("reseau:")
				? Scope
					.of(this.networks.find(code.substring("reseau:".length())).blockOptional().orElseThrow().network())
				: Scope.of(this.gazetteer.getDepartement(code));
		return this.indicators.of(scope).blockOptional().orElseThrow();
	}

}
