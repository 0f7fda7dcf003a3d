package fr.raccroche.territory.query;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Saint-Maixent-l'École            | ST MAIXENT L ECOLE
			Villenave-d'Ornon                | villenave d’ornon
			Marcq-en-Barœul                  | MARCQ EN BAROEUL
			L'Haÿ-les-Roses                  | l'hay les roses
			Paris 18e Arrondissement         | paris 18ème
			Paris 1er Arrondissement         | PARIS 01
			Lyon 3e Arrondissement           | lyon 3 arrdt
			Villeneuve-lès-Avignon           | villeneuve lez avignon
			Chalon-sur-Saône                 | chalon s/saone
			Fontenay-sous-Bois               | fontenay s/s bois
			Notre-Dame-de-Bellecombe         | N D DE BELLECOMBE
			Mont-Saint-Aignan                | mt st aignan
			""")
	void twoWaysToWriteOneNameAreTheSame(String official, String typed) {
		assertThat(PlaceName.of(typed).joined()).isEqualTo(PlaceName.of(official).joined());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Les Sables-d'Olonne | sables olonne
			Le Mans             | mans
			Villeneuve-d'Ascq   | villeneuve ascq
			""")
	void articlesAndSmallWordsMayBeMissing(String official, String typed) {
		assertThat(PlaceName.of(typed)).matches((name) -> name.isNearly(PlaceName.of(official)));
	}

	@Test
	void aNameOfOneSmallWordKeepsIt() {
		assertThat(PlaceName.of("Les").significant().words()).containsExactly("les");
	}

	@Test
	void aBracketedEndingMayBeLeftOut() {
		assertThat(PlaceName.namesOf("Château-Chinon (Ville)")).extracting(PlaceName::joined)
			.contains("chateauchinon", "chateauchinonville");
	}

	@Test
	void aSaintMayBeAbbreviatedAndJoined() {
		assertThat(PlaceName.namesOf("Saint-Étienne")).extracting(PlaceName::joined)
			.contains("saintetienne", "stetienne");
	}

	@Test
	void aLoneNumberOrWordOfDistrictsIsKept() {
		assertThat(PlaceName.of("18e").words()).containsExactly("18");
		assertThat(PlaceName.of("arrondissement").words()).containsExactly("arrondissement");
	}

	@Property
	void anyTextBecomesPlainLettersAndFigures(@ForAll String text) {
		assertThat(PlaceName.of(text).words()).allMatch((word) -> word.matches("[a-z0-9]+"));
	}

	@Property
	void whatIsReducedOnceStaysAsItIs(@ForAll String text) {
		PlaceName once = PlaceName.of(text);
		assertThat(PlaceName.of(String.join(" ", once.words())).words().size())
			.isLessThanOrEqualTo(once.words().size());
	}

}
