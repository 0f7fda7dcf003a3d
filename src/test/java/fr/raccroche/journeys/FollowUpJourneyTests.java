package fr.raccroche.journeys;

import java.time.Duration;
import java.util.regex.Pattern;

import fr.raccroche.contact.FollowUpOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody asked to be called, somebody else said that a page is wrong: both are answered
 * from the desk.
 */
@ExtendWith(Browser.class)
class FollowUpJourneyTests extends FollowUpOnRealEngine {

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void bothAreAnsweredFromTheDesk(Device device) throws Exception {
		String report = reported();
		asked();
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.seesTitle("Votre tableau de bord");
			head.sees("À rappeler");
			head.follows("Léa, Niort");
			head.seesTitle("Une demande de rappel");
			head.sees("Personne ne s'en occupe encore.");
			head.presses("Je m'en occupe");
			head.sees("C'est noté : vous vous en occupez.");
			head.mayLack(Pattern.compile("/suite"));
			head.presses("Noter et effacer les coordonnées");
			head.sees("Choisissez ce qui s'est passé.");
			head.ticks("Un rendez-vous est pris");
			head.presses("Noter et effacer les coordonnées");
			head.sees("Les coordonnées sont effacées du portail.");

			head.goesTo("Signalements");
			head.follows(TITLE);
			head.seesTitle("Un signalement");
			head.ticks("La page est corrigée");
			head.types("Ou la vôtre", "Le bon numéro est en ligne.");
			head.mayLack(Pattern.compile("/signalements/"));
			head.presses("Répondre");
			head.sees("Rien n'a changé sur cette page depuis le signalement");
			this.clock.pass(Duration.ofMinutes(1));
			head.follows(TITLE);
			head.presses("+ une place");
			head.goesTo("Signalements");
			head.follows(TITLE);
			head.ticks("La page est corrigée");
			head.types("Ou la vôtre", "Le bon numéro est en ligne.");
			head.presses("Répondre");
			head.sees("C'est noté : la personne lit votre réponse.");
			head.follows("Voir la page de la personne");
			head.sees("Le bon numéro est en ligne.");
			head.isAt(Pattern.compile("/signalements/" + report));
		}
	}

	@Test
	void theirPagesSuitEverybody() throws Exception {
		String callback = asked();
		String report = reported();
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			for (String path : new String[] { "/espace", "/espace/rappels", "/espace/rappels/" + callback,
					"/espace/signalements", "/espace/signalements/" + report }) {
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
