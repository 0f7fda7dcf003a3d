package fr.raccroche.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fr.raccroche.geo.Position;
import fr.raccroche.structure.Claim.Trace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StructureMergeTests {

	private static final Position NIORT = new Position(46.32, -0.46);

	private static final Position PARIS = new Position(48.85, 2.35);

	@Test
	void theMoreSpecificSourceWinsForEachAspect() {
		Claim directory = claim(Source.DIRECTORY, "Lycée de l'annuaire", place(PARIS, null), "2020-01-01");
		Claim geolocation = claim(Source.GEOLOCATION, "LYCEE DU FICHIER", place(NIORT, null), "2019-01-01");
		Structure merged = Structure.merge("0799001A", List.of(geolocation, directory));
		assertThat(merged.identity().name()).isEqualTo("Lycée de l'annuaire");
		assertThat(merged.location().position()).isEqualTo(NIORT);
		assertThat(merged.sources()).containsExactly(Source.DIRECTORY, Source.GEOLOCATION);
	}

	@Test
	void theNewerOfTwoEquallySpecificOnesWins() {
		Claim open = with(claim(Source.DIRECTORY, "Lycée", place(NIORT, null), "2023-09-01"), Life.OPEN);
		Claim closed = with(claim(Source.GEOLOCATION, "Lycée", place(NIORT, null), "2026-05-27"), Life.CLOSED);
		assertThat(Structure.merge("0799001A", List.of(open, closed)).life()).isEqualTo(Life.CLOSED);
		assertThat(Structure.merge("0799001A", List.of(closed, open)).life()).isEqualTo(Life.CLOSED);
	}

	@Test
	void aDoubtfulPositionNeverBeatsASoundOne() {
		Claim directory = claim(Source.DIRECTORY, "Lycée", place(NIORT, null), "2020-01-01");
		Claim geolocation = claim(Source.GEOLOCATION, "Lycée", place(PARIS, "loin"), "2026-01-01");
		assertThat(Structure.merge("0799001A", List.of(directory, geolocation)).location().position()).isEqualTo(NIORT);
	}

	@Test
	void aDoubtfulPositionIsKeptWhenThereIsNoOther() {
		Claim geolocation = claim(Source.GEOLOCATION, "Lycée", place(PARIS, "loin"), "2026-01-01");
		Claim onisep = claim(Source.ONISEP, "Lycée", place(null, null), "2026-02-01");
		Location location = Structure.merge("0799001A", List.of(onisep, geolocation)).location();
		assertThat(location.position()).isEqualTo(PARIS);
		assertThat(location.sound()).isFalse();
	}

	@Test
	void handEditsAlwaysWinAndTakeTheKnownPointOfTheirCommune() {
		Claim directory = claim(Source.DIRECTORY, "Lycée", place(NIORT, null), "2026-01-01");
		Claim manual = claim(Source.MANUAL, "Notre lycée", place(null, null), "2020-01-01");
		Structure merged = Structure.merge("0799001A", List.of(directory, manual));
		assertThat(merged.identity().name()).isEqualTo("Notre lycée");
		assertThat(merged.location().position()).isEqualTo(NIORT);
	}

	@Test
	void whatTheWinnerDoesNotKnowComesFromTheNext() {
		Claim directory = new Claim(Source.DIRECTORY, new Identity("Lycée", List.of(Nature.LYCEE), null, null, null),
				null, place(NIORT, null), new Contact("+33536490001", null, null), trace("2026-01-01"));
		Claim manual = new Claim(Source.MANUAL, null, null, null, new Contact(null, "nous@lycee.example", null),
				trace("2020-01-01"));
		Structure merged = Structure.merge("0799001A", List.of(manual, directory));
		assertThat(merged.contact()).isEqualTo(new Contact("+33536490001", "nous@lycee.example", null));
	}

	@Test
	void aStructureNobodyNamesOrPlacesIsRefused() {
		Claim manual = new Claim(Source.MANUAL, null, null, null, Contact.UNKNOWN, trace("2020-01-01"));
		assertThatIllegalArgumentException().isThrownBy(() -> Structure.merge("x", List.of(manual)));
	}

	@Property
	void theOrderOfTheClaimsDoesNotMatter(@ForAll("claims") List<Claim> claims) {
		assertThat(Structure.merge("x", claims.reversed())).isEqualTo(Structure.merge("x", claims));
	}

	@Property
	void aSoundPositionIsFoundWheneverTheWinnersCommuneHasOne(@ForAll("claims") List<Claim> claims) {
		boolean anySound = claims.stream().map(Claim::location).anyMatch(Location::sound);
		boolean byHand = claims.stream().anyMatch((claim) -> claim.source() == Source.MANUAL);
		if (anySound && !byHand) {
			assertThat(Structure.merge("x", claims).location().sound()).isTrue();
		}
	}

	@Provide
	Arbitrary<List<Claim>> claims() {
		Arbitrary<Location> places = Arbitraries.of(place(NIORT, null), place(PARIS, "loin"), place(null, null));
		return Arbitraries.of(Source.class)
			.set()
			.ofMinSize(1)
			.flatMap((sources) -> Combinators
				.combine(sources.stream()
					.map((source) -> Combinators
						.combine(places, Arbitraries.of("2020-01-01", "2026-01-01"), Arbitraries.of(Life.class))
						.as((place, day, life) -> with(claim(source, "Nom " + source, place, day), life)))
					.toList())
				.as((claims) -> claims));
	}

	private static Claim claim(Source source, String name, Location place, String day) {
		return new Claim(source, new Identity(name, List.of(Nature.LYCEE), null, null, null), null, place, null,
				trace(day));
	}

	private static Claim with(Claim claim, Life life) {
		return new Claim(claim.source(), claim.identity(), life, claim.location(), claim.contact(), claim.trace());
	}

	private static Location place(@Nullable Position position, @Nullable String doubt) {
		return new Location("79191", "Niort", null, "79", "poitiers", "metropole", "1 rue des Essais", "79000",
				position, null, doubt);
	}

	private static Trace trace(String day) {
		return new Trace("essai.csv", Instant.EPOCH, 2, LocalDate.parse(day), Instant.EPOCH);
	}

}
