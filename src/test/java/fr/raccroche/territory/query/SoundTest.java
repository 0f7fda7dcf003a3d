package fr.raccroche.territory.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoundTest {

	@ParameterizedTest
	@CsvSource({ "Bordeaux, bordo", "Marseille, marseye", "Niort, nior", "Rochefort, rochfor", "Poitiers, poitié",
			"Angoulême, angoulaime", "Sarcelles, sarcel", "Argenteuil, argenteuille", "Nîmes, nime",
			"Perpignan, perpinian", "Quimper, kimper", "Châtellerault, chatelero", "Montauban, montoban",
			"Aulnay-sous-Bois, onay sous boi", "Clermont-Ferrand, clermon feran", "Bobigny, bobini", "Royan, roian" })
	void whatIsWrittenByEarSoundsTheSame(String name, String heard) {
		assertThat(Sound.of(PlaceName.of(heard))).isEqualTo(Sound.of(PlaceName.of(name)));
	}

	@ParameterizedTest
	@CsvSource({ "Niort, Nevers", "Lyon, Laon", "Caen, Cannes", "Tours, Tulle", "Pau, Pantin", "Melun, Moulins" })
	void otherTownsSoundDifferent(String one, String other) {
		assertThat(Sound.of(PlaceName.of(one))).isNotEqualTo(Sound.of(PlaceName.of(other)));
	}

}
