package fr.raccroche.offer;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.support.OfferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is ready before its day publishes itself on it, in the name of who said so, and
 * never otherwise than it was accepted.
 */
class SchedulingTests extends FormsOnRealEngine {

	@Autowired
	private PublicationSweep publications;

	@Autowired
	private ProposalSweep drafts;

	@Test
	void aChangePublishesItselfOnItsDay() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("titre", "Après");
		assertThat(press(session, form.with("publier_le", in(3)).with("verifie", "oui"), "prevoir").getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		LocalDate checked = Words.today(this.clock);

		this.clock.pass(Duration.ofDays(2));
		assertThat(this.publications.pass().block()).isZero();
		assertThat(now(id).title()).isEqualTo("Avant");
		session = signedIn(Who.HEAD);
		assertThat(get(session, "/espace").getResponseBody())
			.containsPattern("Publications (prévues|et retraits prévus)[\\s\\S]*Après");
		assertThat(get(session, form.action()).getResponseBody()).contains("Elle sera publiée");
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("Un changement est prévu pour le");
		assertThat(get(signedIn(Who.COORDINATOR), "/espace/offres/" + id).getResponseBody())
			.contains("Un changement est prévu pour le");

		this.clock.pass(Duration.ofDays(1));
		assertThat(this.publications.pass().block()).isEqualTo(1);
		assertThat(this.publications.pass().block()).as("once").isZero();
		assertThat(now(id).title()).isEqualTo("Après");
		assertThat(now(id).verification().on()).as("said on that day").isEqualTo(checked);
		session = signedIn(Who.HEAD);
		assertThat(get(session, form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("Responsable de réseau",
				"<del>Avant</del>");
	}

	@Test
	void aNewOfferIsNotThereBeforeItsDay() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Pour la rentrée")
			.with("publier_le", in(1));
		press(session, form, "prevoir");
		assertThat(get("", "/solutions.json?q=Pour la rentrée").getResponseBody()).doesNotContain("Pour la rentrée");

		this.clock.pass(Duration.ofDays(1));
		this.publications.pass().block();

		assertThat(get("", "/solutions.json?q=Pour la rentrée").getResponseBody()).contains("Pour la rentrée");
	}

	/**
	 * For the rentrée after the next: kept until then, though no draft is kept so long.
	 */
	@Test
	void anOfferIsPlannedUpToAYearAhead() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Dans presque un an")
			.with("publier_le", in(360));
		press(session, form, "prevoir");

		this.clock.pass(Proposal.KEPT.plusDays(100));
		this.drafts.run();
		assertThat(get(signedIn(Who.HEAD), form.action()).getResponseBody()).contains("Elle sera publiée");
		this.clock.pass(Duration.ofDays(80));
		this.drafts.run();
		this.publications.pass().block();

		assertThat(get("", "/solutions.json?q=Dans presque un an").getResponseBody()).contains("Dans presque un an");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "\"\"|donnez un jour à venir", "hier|« hier » n'est pas une date", "2020-01-01|est passé",
					"2999-01-01|est trop loin : c'est au plus tard le" })
	void aDayThatIsNoneIsSaidBesideItsField(String day, String why) {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE).with("publier_le", day);

		var refused = press(session, form, "prevoir");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody())
			.contains("publier_le-erreur", "Le public la voit à partir du : ", why, "Reprendre en douceur")
			.doesNotContain(">publier_le");
	}

	/**
	 * Other words that go along with a day that is none are shown again, and are not
	 * accepted.
	 */
	@Test
	void aRefusedDayLeavesTheOneThatWasAccepted() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Toujours prévue")
			.with("publier_le", in(5));
		press(session, form, "prevoir");
		OfferForm known = open(session, form.action());

		post(session, form.action() + "/auto", known.with("publier_le", in(400)).fields());
		var refused = press(session, open(session, form.action()).with("publier_le", in(400)).with("titre", "Autre"),
				"prevoir");
		var unfinished = press(session, open(session, form.action()).with("publier_le", in(6)).with("resume", ""),
				"prevoir");

		assertThat(refused.getResponseBody()).contains("Rien n'a changé : elle se publie toujours le",
				"value=\"Autre\"");
		assertThat(unfinished.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get(session, form.action()).getResponseBody()).contains("Elle sera publiée", "Toujours prévue");
		this.clock.pass(Duration.ofDays(5));
		this.publications.pass().block();
		assertThat(get("", "/solutions.json?q=Toujours prévue").getResponseBody()).contains("Toujours prévue");
	}

	/** Only a button changes what was accepted. */
	@Test
	void typingAloneLeavesWhatIsPlanned() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Prévue et relue")
			.with("publier_le", in(5));
		press(session, form, "prevoir");
		OfferForm known = open(session, form.action());
		assertThat(known.page()).contains("data-held=", "value=\"" + in(5) + "\"");

		var typed = post(session, form.action() + "/auto", known.with("titre", "Prévue et reluee").fields());

		assertThat(typed.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(typed.getResponseBody()).contains("quand vous pressez un bouton");
		assertThat(get(session, form.action()).getResponseBody()).contains("Elle sera publiée",
				"value=\"Prévue et relue\"");
		press(session, known.with("titre", "Prévue et corrigée").with("publier_le", in(5)), "prevoir");
		this.clock.pass(Duration.ofDays(5));
		this.publications.pass().block();
		assertThat(get("", "/solutions.json?q=Prévue et corrigée").getResponseBody()).contains("Prévue et corrigée");
	}

	@Test
	void whatIsNotReadyIsNotPutOff() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with("publier_le", in(3));

		assertThat(press(session, form, "prevoir").getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void otherWordsThanThoseAcceptedWaitAgain() {
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(writer, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Acceptée")
			.with("reseau", NIORT);
		press(writer, form, "proposer");
		String head = signedIn(Who.HEAD);
		press(head, open(head, form.action()).with("publier_le", in(2)), "prevoir");
		assertThat(get(head, form.action()).getStatus()).isEqualTo(HttpStatus.OK);

		press(writer, open(writer, form.action()).with("titre", "Changée après coup"), "enregistrer");

		this.clock.pass(Duration.ofDays(2));
		this.publications.pass().block();
		assertThat(get("", "/solutions.json?q=Changée après coup").getResponseBody()).doesNotContain("Changée");
		assertThat(get(signedIn(Who.CONTRIBUTOR), form.action()).getResponseBody()).contains("Changée après coup")
			.doesNotContain("Elle sera publiée");
	}

	@Test
	void aContributorPutsNothingOff() {
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(writer, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE).with("reseau", NIORT);
		assertThat(form.page()).doesNotContain("publier_le");

		assertThat(press(writer, form.with("publier_le", in(2)), "prevoir").getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void whoMayPublishNoMoreOnThatDayDoesNot() throws IOException {
		String session = signedIn(Who.OTHER_HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "D'un ancien responsable")
			.with("structure_nom", "Atelier de la Plaine")
			.with("reseau", ARRAS)
			.with("publier_le", in(2));
		assertThat(press(session, form, "prevoir").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);

		speaksFor(Who.OTHER_HEAD, Mandate.of(Role.CONTRIBUTOR, STRUCTURE));
		this.clock.pass(Duration.ofDays(2));
		this.publications.pass().block();
		speaksFor(Who.OTHER_HEAD, Mandate.of(Role.HEAD, FoqualeNetwork.idOf(ARRAS)));

		assertThat(get("", "/solutions.json?q=D'un ancien responsable").getResponseBody())
			.doesNotContain("D'un ancien responsable");
		assertThat(get(signedIn(Who.OTHER_HEAD), form.action()).getResponseBody()).contains("On vous l'a renvoyée");
	}

	/** What was accepted is the network's, whoever began it. */
	@Test
	void aHeadWhoHasHandedOverTouchesNoPlannedPublicationOfTheNetwork() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant le relais").in("79191").phone("+33536490012"));
		speaksFor(Who.DEPUTY, Who.DEPUTY.mandate);
		String before = signedIn(Who.HEAD);
		OfferForm form = open(before, "/espace/offres/" + id + "/modifier").with("titre", "Prévue avant le relais");
		press(before, form.with("publier_le", in(2)), "prevoir");
		OfferForm seen = open(before, form.action());
		speaksFor(Who.HEAD);
		try {
			for (String button : List.of("enregistrer", "abandonner", "publier", "prevoir", "renvoyer")) {
				assertThat(press(before, seen.with("mot", "Non."), button).getStatus()).as(button)
					.isEqualTo(HttpStatus.NOT_FOUND);
			}
			assertThat(post(before, form.action() + "/auto", seen.fields()).getStatus())
				.isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(get(before, form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(get(before, "/espace/propositions").getResponseBody()).doesNotContain("Prévue avant le relais");
			String successor = signedIn(Who.DEPUTY);
			assertThat(get(successor, "/espace/propositions").getResponseBody()).contains("Publications prévues",
					"Prévue avant le relais");
			OfferForm planned = open(successor, form.action());
			assertThat(planned.page()).contains("prévoyez-le de nouveau, sinon elle ne se publiera pas");
			press(successor, planned.with("publier_le", in(1)), "prevoir");
			assertThat(open(successor, form.action()).page()).contains("Elle sera publiée")
				.doesNotContain("prévoyez-le de nouveau, sinon");
			this.clock.pass(Duration.ofDays(1));
			this.publications.pass().block();
		}
		finally {
			speaksFor(Who.HEAD, Who.HEAD.mandate);
			speaksFor(Who.DEPUTY);
		}
		assertThat(now(id).title()).isEqualTo("Prévue avant le relais");
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("titre", "Prévue");
		press(session, form.with("publier_le", in(2)), "prevoir");
		this.solutions
			.save(new Edit(offer(id).ofNetwork(NIORT).titled("Changée par un autre").published(), 1,
					Author.person("c-autre")))
			.block();

		this.clock.pass(Duration.ofDays(2));
		this.publications.pass().block();

		assertThat(now(id).title()).isEqualTo("Changée par un autre");
		assertThat(get(signedIn(Who.HEAD), form.action()).getResponseBody()).contains("a changé entre-temps", "Prévue");
	}

	private String in(int days) {
		return Words.today(this.clock).plusDays(days).toString();
	}

}
