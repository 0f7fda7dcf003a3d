package fr.raccroche.offer;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainLanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ce dispositif t'aide.|« dispositif » : dites plutôt",
			"Vous venez le matin.|dites « tu »", "Tu touches 500 € par mois.|Un montant vieillit vite",
			"Appelle le 05 36 49 00 12.|on l'appelle en touchant un bouton",
			"INSCRIPTION OUVERTE maintenant|tout en majuscules", "La MLDS te reçoit.|« MLDS » : dites plutôt",
			"Pour les NEET.|« NEET » : dites plutôt", "Une remédiation.|« remédiation » : dites plutôt",
			"Tu viens et tu parles avec nous de ce que tu aimes et de ce que tu voudrais faire plus tard dans ta vie.|mots. Faites-en deux phrases" })
	void whatIsHardToReadIsTold(String text, String advice) {
		assertThat(PlainLanguage.advise(Map.of("resume", text)).get("resume"))
			.anyMatch((said) -> said.contains(advice));
	}

	/** Its field is another one than that of what one is paid. */
	@Test
	void aPriceIsOfAYear() {
		assertThat(PlainLanguage.advise(Map.of("cout", "45 euros, le premier mois")).get("cout")).containsExactly(
				"Un prix change vite : dites de quelle année il est, dans la phrase : « 45 euros en 2026 ».");
		assertThat(PlainLanguage.advise(Map.of("cout", "45 euros en septembre 2026"))).doesNotContainKey("cout");
		assertThat(PlainLanguage.advise(Map.of("transport", "Le bus coûte 2 €.")).get("transport"))
			.anyMatch((said) -> said.contains("« Ce que cela coûte »"));
	}

	@Test
	void whatIsPlainIsLeftAlone() {
		assertThat(PlainLanguage.advise(Map.of("resume", "Tu reprends les cours. On t'aide.", "description",
				"Le matin, tu as cours. | L'après-midi, tu choisis.", "etapes",
				"Tu appelles. | On te donne un rendez-vous.", "telephone", "05 36 49 00 12", "contact_role",
				"la coordonnatrice")))
			.isEmpty();
	}

	@Test
	void aPersonsNameIsNoRole() {
		assertThat(PlainLanguage.advise(Map.of("contact_role", "Mme Durand"))).containsKey("contact_role");
	}

}
