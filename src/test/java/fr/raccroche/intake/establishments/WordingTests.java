package fr.raccroche.intake.establishments;

import fr.raccroche.structure.Life;
import fr.raccroche.structure.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Micro-lycée du Haut Val de Sèvre;AUTRE", "Microlycée numérique;AUTRE",
					"Lycée de la nouvelle chance;AUTRE", "Lycée polyvalent Désiré Nisard;LYCEE",
					"Lycée professionnel privé du Zéro;LYCEE_PROFESSIONNEL",
					"Lycée des métiers du bâtiment;LYCEE_PROFESSIONNEL", "Maison familiale rurale - IREO;MFR",
					"MFR d'Annecy;MFR", "Établissement régional d'enseignement adapté Toulouse-Lautrec;EREA",
					"Cité scolaire Bellevue;LYCEE", "École de la 2e chance;E2C",
					"Centre expérimental pédagogique maritime en Oléron;AUTRE" })
	void aNameSaysWhatItIs(String name, Nature nature) {
		assertThat(Wording.natureOfName(name)).isEqualTo(nature);
	}

	@Test
	void theMinistrysStatesAreOpenClosingOrClosed() {
		assertThat(Wording.life("OUVERT")).isEqualTo(Life.OPEN);
		assertThat(Wording.life("A FERMER")).isEqualTo(Life.CLOSING);
		assertThat(Wording.life("FERME")).isEqualTo(Life.CLOSED);
		assertThat(Wording.life("FERMÉ")).isEqualTo(Life.CLOSED);
		assertThat(Wording.life(null)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "300,LYCEE", "302,LYCEE", "306,LYCEE", "320,LYCEE_PROFESSIONNEL", "334,LYCEE_PROFESSIONNEL",
			"340,COLLEGE", "350,COLLEGE", "352,COLLEGE", "370,EREA", "380,MFR", "841,CIO", "101,ECOLE", "170,ECOLE",
			"999,AUTRE" })
	void theMinistrysCodesAreNatures(String code, Nature nature) {
		assertThat(Nature.ofMinistryCode(code)).isEqualTo(nature);
	}

}
