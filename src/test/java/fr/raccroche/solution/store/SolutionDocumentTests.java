package fr.raccroche.solution.store;

import java.time.Instant;
import java.time.LocalDate;

import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.territory.Gazetteer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine(demo = true)
class SolutionDocumentTests {

	@Autowired
	private Gazetteer gazetteer;

	@Test
	void it_is_in_the_territories_of_its_sites_and_of_what_it_serves() {
		SolutionDocument document = document(aSolution("doc").in("79191")
			.in("97411")
			.in("2A004")
			.servingCommunes("16015")
			.servingDepartements("17")
			.servingAcademies("la-reunion")
			.published());

		assertThat(document.departements()).containsExactly("16", "17", "2A", "79", "974");
		assertThat(document.academies()).containsExactly("corse", "la-reunion", "poitiers");
		assertThat(document.serves()).containsExactly("commune:16015", "departement:17", "academie:la-reunion");
		assertThat(document.sites()).extracting(SolutionDocument.SiteDocument::zone)
			.containsExactly("metropole", "974", "corse");
		assertThat(document.hasSite()).isEqualTo(1);
		assertThat(document.positions()).hasSize(3);
	}

	@Test
	void an_academie_that_is_served_brings_its_departements() {
		assertThat(document(aSolution("doc").servingAcademies("poitiers").published()).departements())
			.containsExactly("16", "17", "79", "86");
	}

	@Test
	void what_is_remote_serves_everywhere_unless_it_says_otherwise() {
		assertThat(document(aSolution("doc").remote().published()).serves()).containsExactly("france");
		assertThat(document(aSolution("doc").remote().published()).hasSite()).isZero();
		assertThat(document(aSolution("doc").remote().servingDepartements("79").published()).serves())
			.containsExactly("departement:79");
		assertThat(document(aSolution("doc").servingFrance().published()).serves()).containsExactly("france");
	}

	@Test
	void it_is_found_by_the_words_of_its_kind_its_trades_and_its_places() {
		SolutionDocument document = document(aSolution("doc").kind(Kind.E2C)
			.titled("Reprendre")
			.saying("Tu choisis.", "On visite des entreprises.")
			.trainingFor(Sector.F)
			.preparing("CAP maçon")
			.by(null, "Atelier du Marais")
			.ofNetwork("Réseau de Niort")
			.in("79191")
			.published());

		assertThat(document.words())
			.contains("Reprendre", "Tu choisis.", "On visite des entreprises.", Sector.F.label(), "CAP maçon",
					"Atelier du Marais", "Réseau de Niort", "Niort", "e2c")
			.isEqualTo(document.wordsUnstemmed())
			.containsAll(document.kindWords());
	}

	@Test
	void what_is_not_known_is_absent_and_the_rest_is_as_it_was_said() {
		SolutionDocument open = document(aSolution("doc").published());
		SolutionDocument said = document(
				aSolution("doc").ages(16, 25).diplomaMax(Diploma.CAP).places(0).verifiedOn("2026-10-02").published());

		assertThat(open.ageMax()).isNull();
		assertThat(open.places()).isNull();
		assertThat(open.recheckOn()).isNull();
		assertThat(said.ageMax()).isEqualTo(25);
		assertThat(said.diplomaMaxRank()).isEqualTo(2);
		assertThat(said.places()).isZero();
		assertThat(said.recheckOn()).isEqualTo(LocalDate.of(2027, 4, 2));
	}

	private SolutionDocument document(Solution solution) {
		return SolutionDocument.of(new StoredSolution(solution, 1, Instant.EPOCH), this.gazetteer);
	}

}
