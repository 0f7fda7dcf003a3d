package fr.raccroche.offer.many;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which of our columns a file's are, however people write them.
 */
class HeaderMatcherTests {

	@Test
	void codesLabelsAndUsualWordsAreKnown() {
		assertThat(HeaderMatcher
			.match(List.of("TITRE", "En une phrase", "Âge à partir de", "E-mail", "Nom de la structure",
					"Réseau FOQUALE", "couleur", "", "lat", "lon", "Âge mini", "Âge maxi", "Tél.", "Type d'offre")))
			.containsExactly("titre", "resume", "age_min", "courriel", "structure_nom", "reseau", "", "", "latitude",
					"longitude", "", "age_max", "telephone", "genre");
	}

	@Test
	void aColumnIsTakenOnce() {
		assertThat(HeaderMatcher.match(List.of("titre", "Intitulé"))).containsExactly("titre", "");
	}

	@Test
	void whatThePortalSaysItselfNeedsNoAnswer() {
		List<String> labels = List.of("id", "verifie_par", "demonstration", "ligne", "motif", "");
		assertThat(HeaderMatcher.isClear(labels, HeaderMatcher.match(labels))).isTrue();
		List<String> other = List.of("id", "couleur");
		assertThat(HeaderMatcher.isClear(other, HeaderMatcher.match(other))).isFalse();
	}

	/** In any order, written loudly or softly, by code or by label. */
	@Property(tries = 200)
	void everyColumnIsFoundAgain(@ForAll Random chance) {
		List<String> columns = new ArrayList<>(ColumnNames.ALL);
		Collections.shuffle(columns, chance);
		List<String> labels = columns.stream().map((column) -> {
			String said = chance.nextBoolean() ? column : ColumnNames.label(column);
			String loud = chance.nextBoolean() ? said.toUpperCase(Locale.FRENCH) : said;
			return chance.nextBoolean() ? " " + loud + " : " : loud;
		}).toList();
		assertThat(HeaderMatcher.match(labels)).isEqualTo(columns);
	}

}
