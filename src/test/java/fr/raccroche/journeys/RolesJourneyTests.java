package fr.raccroche.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people of several roles do with one offer, each in front of their own browser.
 */
@ExtendWith(Browser.class)
class RolesJourneyTests extends StaffOnRealEngine {

	private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "a");

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void aContributorProposesAndTheHeadAnswers(Device device) {
		String id = anOffer("Atelier " + this.mark);
		try (Visitor contributor = visitor(device, Who.CONTRIBUTOR); Visitor head = visitor(device, Who.HEAD)) {
			contributor.opens("/espace/offres/" + id);
			contributor.follows("Modifier");
			contributor.types("Titre", "Atelier ouvert " + this.mark);
			contributor.presses("Proposer au réseau");

			head.opens("/espace");
			head.follows("Atelier ouvert " + this.mark);
			head.types("Un mot pour son auteur", "Dites aussi pour qui.");
			head.presses("Renvoyer avec un mot");

			contributor.opens("/espace");
			contributor.follows("Atelier ouvert " + this.mark);
			contributor.sees("Dites aussi pour qui.");
			contributor.types("Titre", "Atelier pour tous " + this.mark);
			contributor.presses("Proposer au réseau");
			assertThat(now(id).title()).isEqualTo("Atelier " + this.mark);

			head.opens("/espace");
			head.follows("Atelier pour tous " + this.mark);
			head.presses("Accepter et publier");
			head.sees("C'est publié");
			contributor.opens("/solutions/" + id);
			contributor.seesTitle("Atelier pour tous " + this.mark);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void ofTwoBrowsersThatEditOneOfferTheSecondSeesBoth(Device device) {
		String id = anOffer("Avant " + this.mark);
		try (Visitor head = visitor(Device.COMPUTER, Who.HEAD);
				Visitor coordinator = visitor(device, Who.COORDINATOR)) {
			coordinator.mayLack(Pattern.compile("/espace/propositions/.*"));
			for (Visitor editor : new Visitor[] { head, coordinator }) {
				editor.opens("/espace/offres/" + id + "/modifier");
			}
			head.types("Titre", "Au réseau " + this.mark);
			coordinator.types("Titre", "À l'académie " + this.mark);
			coordinator.types("En une phrase", "On t'attend.");
			head.presses("Publier");
			head.sees("C'est publié");

			coordinator.presses("Publier");
			assertThat(coordinator.all(".field-theirs ins")).hasText("Au réseau " + this.mark);
			assertThat(coordinator.field("Titre")).hasValue("À l'académie " + this.mark);
			assertThat(now(id).title()).isEqualTo("Au réseau " + this.mark);

			coordinator.presses("Prendre cette version : Titre");
			assertThat(coordinator.field("Titre")).hasValue("Au réseau " + this.mark);
			assertThat(coordinator.field("En une phrase")).hasValue("On t'attend.");
			coordinator.presses("Publier");
			coordinator.sees("C'est publié");
			assertThat(now(id).title()).isEqualTo("Au réseau " + this.mark);
			assertThat(now(id).summary()).isEqualTo("On t'attend.");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void theCoordinationTakesAnOfferOutOfSightAndSeesHowFarOthersAre(Device device) {
		String id = anOffer("Trompeuse " + this.mark);
		try (Visitor coordinator = visitor(device, Who.COORDINATOR)) {
			coordinator.mayLack(Pattern.compile("/solutions/"));
			coordinator.opens("/espace/offres/" + id);
			coordinator.presses("Mettre en pause");
			coordinator.opens("/solutions/" + id);
			coordinator.seesTitle("Cette solution est en pause");
			coordinator.opens("/espace/couverture?territoire=poitiers");
			Locator rows = coordinator.all("main table tbody tr");
			assertThat(rows.filter(new Locator.FilterOptions().setHasText("Micro-lycée")).first()).isVisible();
			assertThat(coordinator.all("a[download]").first()).isVisible();
			coordinator.opens("/espace");
			coordinator.goesTo("Indicateurs");
			coordinator.seesTitle("Indicateurs");
		}
	}

	@Test
	void theAdministrationReadsWhatHappenedAndWhatWaits() {
		try (Visitor administrator = visitor(Device.PHONE, Who.ADMINISTRATOR)) {
			administrator.opens("/espace");
			administrator.goesTo("Journal");
			administrator.seesTitle("Journal");
			assertThat(administrator.all(".journal li").first()).isVisible();
			administrator.goesTo("Courriels");
			administrator.seesTitle("Les courriels du portail");
		}
	}

	private String anOffer(String title) {
		return kept(offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin")
			.ofNetwork(NIORT)
			.in("79191")
			.phone("+33536490012")
			.titled(title));
	}

	private Visitor visitor(Device device, Who who) {
		Visitor visitor = Visitor.with(device, this.port);
		visitor.signsIn(who.mail(), PASSWORD);
		return visitor;
	}

}
