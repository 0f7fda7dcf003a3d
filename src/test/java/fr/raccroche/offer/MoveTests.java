package fr.raccroche.offer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
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
class MoveTests extends StaffOnRealEngine {

	@Autowired
	private Networks networks;

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
		this.offer = kept(offer(anId()).ofNetwork(this.from.name()).titled("À confier").in("79191"));
		this.page = "/espace/offres/" + this.offer + "/confier";
	}

	@AfterEach
	void asBefore() throws IOException {
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
				"Vouliez-vous dire : " + this.to.name() + " ?", "value=\"" + this.to.name() + "x\"");
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
