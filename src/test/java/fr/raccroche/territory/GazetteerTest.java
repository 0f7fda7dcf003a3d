package fr.raccroche.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GazetteerTest {

	private final Gazetteer gazetteer = BundledGazetteer.get();

	@Test
	void everyCommuneHasAPositionADepartementAndAnAcademie() {
		assertThat(this.gazetteer.listCurrent()).hasSizeGreaterThan(35_000).allSatisfy((commune) -> {
			assertThat(commune.position()).isNotNull();
			Departement departement = this.gazetteer.getDepartement(commune.departement());
			assertThat(this.gazetteer.findAcademie(departement.academie())).isPresent();
			assertThat(this.gazetteer.findPlace(commune.code())).isPresent();
		});
	}

	@Test
	void thereAreThirtyAcademiesAndThreeViceRectoratsEachWithItsDepartements() {
		assertThat(this.gazetteer.listAcademies()).filteredOn((academie) -> !academie.viceRectorat()).hasSize(30);
		assertThat(this.gazetteer.listAcademies()).hasSize(33)
			.allSatisfy((academie) -> assertThat(this.gazetteer.listDepartements(academie.slug())).isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "79191, poitiers, metropole", "78646, versailles, metropole", "75118, paris, metropole",
			"2A004, corse, corse", "2B033, corse, corse", "97105, guadeloupe, 971", "97209, martinique, 972",
			"97302, guyane, 973", "97411, la-reunion, 974", "97608, mayotte, 976", "97502, normandie, 975",
			"14118, normandie, metropole", "69123, lyon, metropole", "06088, nice, metropole",
			"98818, nouvelle-caledonie, 988" })
	void theAcademieAndTheLandOfACommuneFollowFromItsDepartement(String code, String academie, String zone) {
		assertThat(this.gazetteer.findPlace(code)).get()
			.satisfies((place) -> assertThat(List.of(place.academie(), place.zone())).containsExactly(academie, zone));
	}

	@ParameterizedTest
	@CsvSource({ "7, dijon", "07, dijon", "13, poitiers", "70, normandie", "5, normandie", "43, mayotte", "01, paris",
			"40, nouvelle-caledonie" })
	void theMinistrysNumbersNameAcademiesWithOrWithoutZeros(String number, String slug) {
		assertThat(this.gazetteer.findAcademieByNumber(number)).map(Academie::slug).contains(slug);
	}

	@Test
	void aFormerCommuneThatShareItsHeirsCodeNeverHidesIt() {
		assertThat(this.gazetteer.findByCode("30195")).map(Commune::name).contains("Peyrolles-en-Cévennes");
		this.gazetteer.listCurrent()
			.forEach((commune) -> assertThat(this.gazetteer.findByCode(commune.code())).contains(commune));
	}

	@Test
	void theCodeOfAVanishedCommuneLeadsToTheOneOfToday() {
		assertThat(this.gazetteer.findByCode("86021")).map(Commune::name).contains("Boivre-la-Vallée");
	}

	@Test
	void aPostalCodeServesItsCommunesBestKnownFirst() {
		List<Commune> served = this.gazetteer.listByPostcode("51300");
		assertThat(served).hasSize(46).allMatch((commune) -> commune.type() == Commune.Type.COMMUNE);
		assertThat(served.getFirst().name()).isEqualTo("Vitry-le-François");
		assertThat(this.gazetteer.listByPostcode("75116")).extracting(Commune::code).containsExactly("75056", "75116");
	}

	@Test
	void somePostalCodesStraddleDepartements() {
		Map<String, Set<String>> departements = new HashMap<>();
		this.gazetteer.listCurrent()
			.forEach((commune) -> commune.postcodes()
				.forEach((code) -> departements.computeIfAbsent(code, (key) -> new java.util.TreeSet<>())
					.add(commune.departement())));
		assertThat(departements.get("01200")).containsExactly("01", "74");
		assertThat(departements.values()).filteredOn((codes) -> codes.size() > 1).hasSize(16);
	}

	@Test
	void theNearestCommuneOfACommunesPointIsThatCommune() {
		for (Commune commune : this.gazetteer.listCurrent()) {
			Position position = Objects.requireNonNull(commune.position());
			assertThat(this.gazetteer.findNearest(position)).get()
				.satisfies((nearest) -> assertThat(nearest.position()).isEqualTo(position));
		}
	}

	@Test
	void theNearestCommuneIsFoundAcrossTheSea() {
		assertThat(this.gazetteer.findNearest(new Position(0, 0))).isPresent();
		assertThat(this.gazetteer.listNearest(new Position(46.32, -0.46), 3)).hasSize(3)
			.first()
			.extracting(Commune::name)
			.isEqualTo("Niort");
	}

	@Test
	void aPlaceIsToldFromItsNamesakesByItsDepartement() {
		assertThat(this.gazetteer.findPlace("38033")).map(Place::label).contains("Beaulieu (Isère)");
	}

	@Test
	void untilTheCommunesAreLoadedPlacesAreRefusedForAWhile() {
		assertThatThrownBy(() -> new Gazetteer().findPlace("79191")).isInstanceOfSatisfying(Problem.class,
				(problem) -> assertThat(problem.status().value()).isEqualTo(503));
	}

}
