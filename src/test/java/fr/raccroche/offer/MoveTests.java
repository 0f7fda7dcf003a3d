package fr.raccroche.offer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.OfferForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An offer goes to another network when that network wants it, and not before.
 */
class MoveTests extends FormsOnRealEngine {

	@Autowired
	private Networks networks;

	@Autowired
	private PublicationSweep publications;

	/** Where it comes from, which HEAD heads too. */
	private FoqualeNetwork from;

	/** Where it may go, which OTHER_HEAD heads too. */
	private FoqualeNetwork to;

	private String offer;

	private String page;

	@BeforeEach
	void twoNetworks() throws IOException {
		this.from = network("poitiers");
		this.to = network("lille");
		speaksFor(Who.HEAD, Who.HEAD.mandate, Mandate.of(Role.HEAD, this.from.id()));
		speaksFor(Who.OTHER_HEAD, Who.OTHER_HEAD.mandate, Mandate.of(Role.HEAD, this.to.id()));
		this.offer = kept(
				offer(anId()).ofNetwork(this.from.name()).titled("À confier").in("79191").phone("+33536490012"));
		this.page = "/espace/offres/" + this.offer + "/confier";
	}

	@AfterEach
	void asBefore() throws IOException {
		speaksFor(Who.CONTRIBUTOR, Who.CONTRIBUTOR.mandate);
		speaksFor(Who.HEAD, Who.HEAD.mandate);
		speaksFor(Who.OTHER_HEAD, Who.OTHER_HEAD.mandate);
	}

	@Test
	void itStaysWhereItIsUntilTheOtherNetworkAccepts() {
		String giver = signedIn(Who.HEAD);
		String taker = signedIn(Who.OTHER_HEAD);
		assertThat(get(giver, "/espace/offres/" + this.offer).getResponseBody()).contains("Confier à un autre réseau");
		assertThat(get(taker, this.page).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		asked();
		assertThat(network()).isEqualTo(this.from.name());
		assertThat(get(taker, "/espace").getResponseBody()).contains("qu'on vous confie", this.page);
		assertThat(get(taker, "/espace/offres/" + this.offer).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(taker, this.page).getResponseBody()).contains("On vous confie une offre", "À confier",
				"Elle est chez vous.", Role.HEAD.label());

		post(taker, this.page, Map.of("faire", "accepter"));
		assertThat(network()).isEqualTo(this.to.name());
		assertThat(get(taker, "/espace/offres/" + this.offer).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(giver, "/espace/offres/" + this.offer).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(taker, "/espace").getResponseBody()).doesNotContain(this.page);
	}

	@Test
	void whoRefusesSaysWhyAndWhoGivesReadsIt() {
		asked();
		String taker = signedIn(Who.OTHER_HEAD);
		assertThat(post(taker, this.page, Map.of("faire", "refuser")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		post(taker, this.page, Map.of("faire", "refuser", "mot", "Elle est trop loin."));

		assertThat(network()).isEqualTo(this.from.name());
		assertThat(get(signedIn(Who.HEAD), this.page).getResponseBody()).contains("ne la prend pas",
				"Elle est trop loin.");
		assertThat(post(taker, this.page, Map.of("faire", "accepter")).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	/** On the page of the offer and on the desk, until it is old. */
	@Test
	void whoGivesItReadsHowFarItIs() {
		String giver = signedIn(Who.HEAD);
		String taker = signedIn(Who.OTHER_HEAD);
		asked();
		assertThat(get(giver, "/espace/offres/" + this.offer).getResponseBody()).contains("Proposée le ",
				"« " + this.to.name() + " », qui n'a pas encore répondu.");
		assertThat(get(giver, "/espace").getResponseBody()).contains("Offres que vous confiez", this.page,
				"qui n'a pas encore répondu.");
		post(taker, this.page, Map.of("faire", "refuser", "mot", "Elle est trop loin."));
		assertThat(get(giver, "/espace/offres/" + this.offer).getResponseBody())
			.contains("« " + this.to.name() + " » l'a refusée le ", "Elle est trop loin.");
		assertThat(get(giver, "/espace").getResponseBody()).contains("l'a refusée le ", "Elle est trop loin.");

		asked();
		post(taker, this.page, Map.of("faire", "accepter"));
		assertThat(get(giver, "/espace").getResponseBody()).contains("l'a acceptée le ",
				"ce réseau la publie désormais", "/solutions/" + this.offer);
		this.clock.pass(Duration.ofDays(15));
		assertThat(get(signedIn(Who.HEAD), "/espace").getResponseBody()).doesNotContain(this.offer);
	}

	@Test
	void whoGivesToANetworkWithoutAnybodyIsToldSo() throws IOException {
		speaksFor(Who.OTHER_HEAD, Who.OTHER_HEAD.mandate);
		asked();
		assertThat(get(signedIn(Who.HEAD), this.page).getResponseBody()).contains("Personne ne parle encore",
				"La coordination de son académie est prévenue");
	}

	/** Nothing of the network before is published, and who has it now decides. */
	@Test
	void whatWasPlannedGoesWithItAndWaitsForItsNewNetwork() {
		String giver = signedIn(Who.HEAD);
		OfferForm planned = open(giver, "/espace/offres/" + this.offer + "/modifier")
			.with("titre", "Prévue par l'autre")
			.with("publier_le", Words.today(this.clock).plusDays(2).toString());
		press(giver, planned, "prevoir");
		assertThat(get(giver, planned.action()).getResponseBody()).contains("Elle sera publiée");
		asked();
		String taker = signedIn(Who.OTHER_HEAD);
		post(taker, this.page, Map.of("faire", "accepter"));

		assertThat(get(giver, planned.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(giver, "/espace/propositions").getResponseBody()).doesNotContain("Prévue par l'autre");
		this.clock.pass(Duration.ofDays(2));
		this.publications.pass().block();
		assertThat(now(this.offer).title()).isEqualTo("À confier");
		taker = signedIn(Who.OTHER_HEAD);
		assertThat(get(taker, "/espace/propositions").getResponseBody()).contains("À valider", "Prévue par l'autre");
		OfferForm waiting = open(taker, planned.action());
		assertThat(waiting.page()).contains("Prévue par l'autre").doesNotContain(this.from.name(), "sera publiée");
		published(press(taker, waiting, "publier"));
		assertThat(now(this.offer).title()).isEqualTo("Prévue par l'autre");
		assertThat(network()).isEqualTo(this.to.name());
	}

	/** Whoever of the structure wrote it goes on with it. */
	@Test
	void aProposalThatWaitsWaitsForTheNewNetwork() throws IOException {
		// forms of others begin as the offers of their structure say
		String structure = "lycee-" + UUID.randomUUID();
		speaksFor(Who.CONTRIBUTOR, Mandate.of(Role.CONTRIBUTOR, structure));
		this.offer = kept(offer(anId()).by(structure, "Lycée")
			.ofNetwork(this.from.name())
			.titled("À confier")
			.in("79191")
			.verifiedOn("2026-06-01")
			.phone("+33536490012"));
		this.page = "/espace/offres/" + this.offer + "/confier";
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(writer, "/espace/offres/" + this.offer + "/modifier").with("titre", "Proposée avant");
		press(writer, form, "proposer");
		asked();
		String taker = signedIn(Who.OTHER_HEAD);
		post(taker, this.page, Map.of("faire", "accepter"));

		assertThat(get(signedIn(Who.HEAD), form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(writer, form.action()).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(taker, "/espace/propositions").getResponseBody()).contains("Proposée avant");
		published(press(taker, open(taker, form.action()), "publier"));
		assertThat(network()).isEqualTo(this.to.name());
	}

	/** What was said of it under the network before comes back, that network does not. */
	@Test
	void anOlderVersionComesBackForTheNetworkOfToday() {
		asked();
		String taker = signedIn(Who.OTHER_HEAD);
		post(taker, this.page, Map.of("faire", "accepter"));
		published(press(taker, open(taker, "/espace/offres/" + this.offer + "/modifier").with("titre", "Une erreur"),
				"publier"));

		OfferForm older = open(taker, "/espace/offres/" + this.offer + "/modifier?revision=1");
		assertThat(older.fields()).containsEntry("reseau", this.to.name());
		published(press(taker, older, "publier"));
		assertThat(now(this.offer).title()).isEqualTo("À confier");
		assertThat(network()).isEqualTo(this.to.name());
	}

	@Test
	void whoGivesTakesItBack() {
		asked();
		post(signedIn(Who.HEAD), this.page, Map.of("faire", "reprendre"));

		assertThat(post(signedIn(Who.OTHER_HEAD), this.page, Map.of("faire", "accepter")).getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(network()).isEqualTo(this.from.name());
	}

	@Test
	void anUnknownNetworkIsRefusedBesideTheFieldWithTheNearestNames() {
		EntityExchangeResult<String> refused = post(signedIn(Who.HEAD), this.page,
				Map.of("faire", "confier", "reseau", this.to.name() + "x"));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("id=\"reseau-erreur\"",
				"Vouliez-vous dire : " + this.to.name() + " ?", "<option value=\"" + this.to.name() + "\"");
	}

	/** Who × before and after it is asked. */
	@ParameterizedTest
	@CsvSource({ "HEAD,200,403", "COORDINATOR,200,403", "OTHER_HEAD,200,303", "OTHER_COORDINATOR,200,303",
			"CONTRIBUTOR,404,404", "ADMINISTRATOR,200,303" })
	void onlyTheNetworkThatIsAskedAnswers(Who who, int seen, int answered) {
		asked();

		assertThat(get(signedIn(who), this.page).getStatus().value()).isEqualTo(seen);
		assertThat(post(signedIn(who), this.page, Map.of("faire", "accepter")).getStatus().value()).isEqualTo(answered);
		assertThat(network()).isEqualTo((answered == 303) ? this.to.name() : this.from.name());
	}

	private void asked() {
		EntityExchangeResult<String> done = post(signedIn(Who.HEAD), this.page,
				Map.of("faire", "confier", "reseau", this.to.name(), "mot", "Elle est chez vous."));
		assertThat(done.getStatus()).as(done.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	private String network() {
		return String.valueOf(now(this.offer).provider().network());
	}

	private FoqualeNetwork network(String academie) throws IOException {
		String name = "Réseau FOQUALE " + UUID.randomUUID().toString().substring(0, 8);
		FoqualeNetwork one = new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of(), academie, false);
		this.networks.keep(one);
		return one;
	}

}
