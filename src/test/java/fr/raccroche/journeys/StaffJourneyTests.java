package fr.raccroche.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of network with ten minutes.
 */
@ExtendWith(Browser.class)
class StaffJourneyTests extends StaffOnRealEngine {

	private String id;

	/** In the title of that one alone. */
	private String words;

	@BeforeEach
	void anOffer() {
		this.words = UUID.randomUUID().toString().substring(0, 8);
		this.id = kept(offer(anId()).titled("Atelier de la Sèvre " + this.words)
			.ofNetwork(NIORT)
			.verifiedOn("2026-01-10")
			.places(3));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void onePressKeepsAnOfferTrue(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.opens("/espace/offres/" + this.id);
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.seesTitle("Votre tableau de bord");
			head.opens("/espace/offres/" + this.id);
			head.presses("Toujours vrai");
			head.sees("C'est confirmé");
			head.presses("+ une place");
			assertThat(head.field("Places")).hasValue("4");
			head.types("Places", "11");
			head.presses("Enregistrer");
			assertThat(head.field("Places")).hasValue("11");
			head.follows("Voir la page comme le public");
			head.sees("11 places");
			head.opens("/espace/offres?etat=publiees&q=" + this.words);
			head.presses("+ une place");
			head.sees("12 places");
			head.types("Places", "14");
			head.presses("Enregistrer");
			head.sees("14 places");
			head.opens("/espace");
			head.presses("Se déconnecter");
			head.sees("La déconnexion est faite");
		}
	}

	/** What was typed and is not saved keeps its button, where it moves nothing. */
	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void aTypedNumberIsNotLost(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres?etat=publiees&q=" + this.words);
			double before = head.all(".keep-true").first().boundingBox().y;
			head.types("Places", "12");
			head.all("h1").click();
			assertThat(head.all(".places-save").first().boundingBox().width).isGreaterThan(80);
			assertThat(head.all(".keep-true").first().boundingBox().y).isEqualTo(before);
			head.presses("Toujours vrai");
			head.sees("C'est confirmé, et les places sont à jour");
			assertThat(head.field("Places")).hasValue("12");
			assertThat(head.all(".offer-row-just")).hasCount(1);
			assertThat(head.all(".offer-row-just")).isInViewport();
			assertThat(head.all(".places-save").first().boundingBox().width).isLessThan(10);
		}
	}

	@Test
	void aRefusedNumberSuitsEverybody() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.mayLack(Pattern.compile("/espace/offres/.*/places"));
			head.opens("/espace/offres?etat=publiees&q=" + this.words);
			head.types("Places", "-3");
			head.presses("Enregistrer");
			head.sees("il faut un nombre entier");
			assertThat(head.field("Places")).hasValue("-3");
			assertThat(head.field("Places")).isInViewport();
			head.scrollsOnlyDownwards();
			head.isServedAccessibly();
			head.types("Places", "5");
			head.presses("Enregistrer");
			head.sees("Les places sont à jour");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void theMenuNamesThePageAndUnfoldsOnAPhone(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.goesTo("Couverture");
			head.sees("Menu : Couverture");
			assertThat(head.all(".desk-nav")).isHidden();
			head.all(".desk-fold > summary").focus();
			head.hits("Enter");
			assertThat(head.all(".desk-nav a")).hasCount(9);
			assertThat(head.all(".desk-nav a").last()).isInViewport();
			assertThat(head.all(".desk-nav [aria-current]")).hasText("Couverture");
			head.scrollsOnlyDownwards();
			if (device.scripts()) {
				head.isServedAccessibly();
			}
			head.getsAsWideAs(1280);
			assertThat(head.all(".desk-fold")).isHidden();
			assertThat(head.all(".desk-nav a").last()).isVisible();
		}
	}

	@Test
	void theWrongPasswordIsSaid() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.mayLack(Pattern.compile("/espace/connexion"));
			head.signsIn(Who.COORDINATOR.mail(), "une autre phrase");
			head.sees("L'adresse ou le mot de passe ne va pas");
			assertThat(head.field("Adresse de courriel")).hasValue(Who.COORDINATOR.mail());
		}
	}

	@Test
	void pagesOfStaffSuitEverybody() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			for (String path : new String[] { "/espace", "/espace/offres?etat=toutes", "/espace/offres/" + this.id,
					"/espace/offres/" + this.id + "/fin", "/espace/compte", "/espace/connexion",
					"/espace/mot-de-passe" }) {
				assertThat(head.opens(path)).isEqualTo(200);
				head.scrollsOnlyDownwards();
				head.isServedAccessibly();
				head.isServedAsValidHtml();
				head.getsAsWideAs(1280);
				head.readsEverythingInTheDark();
				head.getsAsWideAs(320);
				head.scrollsOnlyDownwards();
				head.getsAsWideAs(360);
				head.doublesTheText();
				head.scrollsOnlyDownwards();
			}
		}
	}

}
