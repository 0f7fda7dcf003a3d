package fr.raccroche.territory;

import java.util.List;
import java.util.Objects;

import fr.raccroche.geo.Position;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.territory.PlaceAnswer.Found;
import fr.raccroche.territory.PlaceAnswer.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class PlaceFinderTest {

	@Autowired
	private PlaceFinder places;

	@Test
	void aCodeIsItsCommune() {
		Found found = found(this.places.findByCode("79191").block());
		assertThat(found.place().name()).isEqualTo("Niort");
		assertThat(found.place().label()).isEqualTo("Niort (Deux-Sèvres)");
		assertThat(found.place().academie()).isEqualTo("poitiers");
		assertThat(this.places.findByCode("00000").block()).isInstanceOf(Unknown.class);
	}

	@Test
	void aNameThatOneCommuneHasIsNotAmbiguous() {
		assertThat(found(this.places.findByWords("niort").block()).others()).isEmpty();
	}

	@Test
	void namesakesMayBeMeantToo() {
		Found found = found(this.places.findByWords("Beaulieu").block());
		assertThat(found.others()).filteredOn((other) -> other.label().startsWith("Beaulieu ("))
			.hasSizeGreaterThanOrEqualTo(9);
		assertThat(found.others()).extracting(Place::code).doesNotContain(found.place().code());
	}

	@Test
	void placesThatAreAsWellKnownMayBeMeantToo() {
		Found found = found(this.places.findByWords("saint martin").block());
		assertThat(found.place().code()).isEqualTo("97801");
		assertThat(found.others()).extracting(Place::name).contains("Saint-Martin-d'Hères", "Saint-Martin-de-Crau");
	}

	@ParameterizedTest
	@CsvSource({ "toulouze, Toulouse, Toulouzette", "rouan, Rouen, Rouans", "auche, Auch, Auchel",
			"tour, Tours, La Tour" })
	void aLetterWrongInAWellKnownNameIsNotAVillageThatBeginsSo(String typed, String meant, String other) {
		Found found = found(this.places.findByWords(typed).block());
		assertThat(found.place().name()).isEqualTo(meant);
		assertThat(found.others()).extracting(Place::name).contains(other);
		assertThat(found.corrected()).isEqualTo(typed);
	}

	@Test
	void theVeryNameOfAFormerCommuneComesBeforeNamesThatBeginSo() {
		Found found = found(this.places.findByWords("octeville").block());
		assertThat(found.place().label()).isEqualTo("Octeville (Cherbourg-en-Cotentin, Manche)");
		assertThat(found.others()).extracting(Place::name).contains("Octeville-sur-Mer");
		assertThat(found.corrected()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Niort", "NIORT 79", "saint maixent", "havre", "79000", "12 rue de la Gare Niort" })
	void whatStandsInTheNameIsNotCorrected(String typed) {
		assertThat(found(this.places.findByWords(typed).block()).corrected()).isNull();
	}

	@Test
	void aTownAbroadIsNeverSilentlyAVillageThatLooksLikeIt() {
		assertThat(this.places.findByWords("Bruxelles").block()).satisfiesAnyOf(
				(answer) -> assertThat(answer).isInstanceOf(Unknown.class),
				(answer) -> assertThat(found(answer).corrected()).isEqualTo("Bruxelles"));
	}

	@Test
	void aUsualNameIsAPlaceOfItsCommune() {
		Place place = found(this.places.findByWords("saint gilles les bains").block()).place();
		assertThat(place.code()).isEqualTo("97415");
		assertThat(place.label()).isEqualTo("Saint-Gilles-les-Bains (Saint-Paul, La Réunion)");
		assertThat(place.approximate()).isTrue();
	}

	@Test
	void aDistrictIsWrittenAsInASentence() {
		assertThat(found(this.places.findByWords("75018").block()).place().label())
			.isEqualTo("Paris 18e arrondissement (Paris)");
	}

	@Test
	void aFormerCommuneIsWhereItWasWithTheCodeOfToday() {
		Place place = found(this.places.findByWords("benassay").block()).place();
		assertThat(place.code()).isEqualTo("86123");
		assertThat(place.label()).isEqualTo("Benassay (Boivre-la-Vallée, Vienne)");
	}

	@Test
	void whatNamesNoPlaceIsUnknownAndComesWithSuggestions() {
		assertThat(this.places.findByWords("niortzzzzz").block()).isInstanceOfSatisfying(Unknown.class,
				(unknown) -> assertThat(unknown.suggestions()).first().extracting(Place::name).isEqualTo("Niort"));
		assertThat(this.places.findByWords("??").block()).isEqualTo(new Unknown("??", List.of()));
	}

	@Test
	void aDeviceIsWhereItIsNearACommune() {
		Position device = new Position(46.35, -0.5);
		Place place = found(this.places.findByPosition(device).block()).place();
		assertThat(place.position()).isEqualTo(device);
		assertThat(place.approximate()).isFalse();
		assertThat(place.departement()).isEqualTo("79");
	}

	@ParameterizedTest
	@CsvSource({ "46.2044, 6.1432, 74", "50.8503, 4.3517, 59", "15.3, -61.39, 972", "15.7, -61.4, 971",
			"43.3183, -1.9812, 64" })
	void aDeviceJustAcrossTheBorderIsOnTheNearestSide(double lat, double lon, String departement) {
		Place place = found(this.places.findByPosition(new Position(lat, lon)).block()).place();
		assertThat(place.departement()).isEqualTo(departement);
		assertThat(place.position()).isEqualTo(new Position(lat, lon));
	}

	@Test
	void aDeviceFarFromAnyCommuneIsNowhere() {
		assertThat(this.places.findByPosition(new Position(45, -10)).block()).isInstanceOf(Unknown.class);
		assertThat(this.places.findByPosition(new Position(40.4, -3.7)).block()).isInstanceOf(Unknown.class);
	}

	@Test
	void inTheForestOfGuyaneTheNearestCommuneMayBeFar() {
		assertThat(found(this.places.findByPosition(new Position(2.8, -53.6)).block()).place().zone()).isEqualTo("973");
	}

	private static Found found(PlaceAnswer answer) {
		return (Found) Objects.requireNonNull(answer);
	}

}
