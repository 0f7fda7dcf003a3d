package fr.raccroche.journeys;

import java.util.regex.Pattern;

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
 * An administrator finds a sentence, says it better, and takes it back.
 */
@ExtendWith(Browser.class)
class TextsJourneyTests extends StaffOnRealEngine {

	private static final String TEXT = "Ce que le site dit";

	private static final Pattern REFUSED = Pattern.compile("/espace/textes/.*");

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void aSentenceIsFoundChangedAndBroughtBack(Device device) {
		try (Visitor administrator = Visitor.with(device, this.port)) {
			administrator.mayLack(REFUSED);
			administrator.signsIn(Who.ADMINISTRATOR.mail(), PASSWORD);
			administrator.opens("/espace");
			administrator.goesTo("Textes");
			administrator.types("Chercher une phrase", "sans te juger");
			administrator.presses("Chercher");
			administrator.follows("Modifier");
			administrator.types(TEXT, "Appelle {");
			administrator.presses("Enregistrer");
			administrator.sees("ne se lit pas");
			assertThat(administrator.field(TEXT)).hasValue("Appelle {");
			administrator.types(TEXT, "Appelle maintenant, on t'écoute.");
			administrator.presses("Enregistrer");
			administrator.sees("C'est enregistré");
			administrator.opens("/aide");
			administrator.sees("Appelle maintenant, on t'écoute.");
			administrator.opens("/espace/textes/help/lead");
			administrator.presses("Revenir au texte d'origine");
			administrator.sees("Le texte d'origine est de retour");
			administrator.opens("/aide");
			administrator.sees("on t'écoute sans te juger");
			administrator.opens("/espace/textes/help/lead");
			administrator.presses("Reprendre ce texte");
			administrator.sees("C'est enregistré");
			administrator.opens("/espace/textes/help/lead");
			administrator.presses("Revenir au texte d'origine");
		}
	}

	@Test
	void pagesOfTextsSuitEverybody() {
		try (Visitor administrator = Visitor.with(Device.PHONE, this.port)) {
			administrator.signsIn(Who.ADMINISTRATOR.mail(), PASSWORD);
			changes(administrator, "De retour bientôt");
			for (String path : new String[] { "/espace/textes", "/espace/textes?q=solution&langue=fr",
					"/espace/textes?q=zzzz", "/espace/textes/home", "/espace/textes/results?langue=ar",
					"/espace/textes/home/title", "/espace/textes/results/count",
					"/espace/textes/results/count?langue=ar" }) {
				assertThat(administrator.opens(path)).isEqualTo(200);
				administrator.scrollsOnlyDownwards();
				administrator.isServedAccessibly();
				administrator.isServedAsValidHtml();
				administrator.getsAsWideAs(1280);
				administrator.readsEverythingInTheDark();
				administrator.getsAsWideAs(320);
				administrator.scrollsOnlyDownwards();
				administrator.getsAsWideAs(360);
				administrator.doublesTheText();
				administrator.scrollsOnlyDownwards();
			}
			administrator.opens("/espace/textes/home/title");
			administrator.presses("Revenir au texte d'origine");
		}
	}

	private static void changes(Visitor administrator, String text) {
		administrator.opens("/espace/textes/home/title");
		administrator.types(TEXT, text);
		administrator.presses("Enregistrer");
		administrator.sees("C'est enregistré");
	}

}
