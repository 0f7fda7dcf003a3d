package fr.raccroche.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.territory.Projections.Conversion;
import fr.raccroche.territory.Projections.Projected;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProjectionsTest {

	private static final Path DATA = Path.of("target", "projections", Long.toString(ProcessHandle.current().pid()));

	private static final Projections PROJECTIONS = new Projections(settings());

	static RaccrocheSettings settings() {
		return new Binder(new MapConfigurationPropertySource(java.util.Map.of("raccroche.data-dir", DATA.toString())))
			.bindOrCreate("raccroche", RaccrocheSettings.class);
	}

	@Example
	void theWidestLandsComeBackToo() {
		BundledGazetteer.get()
			.listByDepartement(Set.of("973", "986", "987", "988"))
			.forEach(this::aPointOfACommuneComesBackWithinFiveMillimetres);
	}

	@Property(tries = 2000)
	void aPointOfACommuneComesBackWithinFiveMillimetres(@ForAll("communes") Commune commune) {
		Position position = Objects.requireNonNull(commune.position());
		String zone = BundledGazetteer.get().getDepartement(commune.departement()).zone();
		Projected projected = PROJECTIONS.projected(position, zone).orElseThrow();
		Position back = PROJECTIONS.toWgs84(projected.epsg(), projected.x(), projected.y())
			.findPosition()
			.orElseThrow();
		assertThat(PROJECTIONS.geodesicMetres(position, back)).isLessThan(0.005);
	}

	@Property
	void lambert93IsWhatItsFormulasSay(@ForAll("mainland") Position position) {
		double[] expected = LambertConic.LAMBERT_93.project(position);
		Projected projected = PROJECTIONS.projected(position, "metropole").orElseThrow();
		assertThat(projected.x()).isCloseTo(expected[0], within(0.002));
		assertThat(projected.y()).isCloseTo(expected[1], within(0.002));
		assertThat(PROJECTIONS.geodesicMetres(position, position(2154, expected[0], expected[1]))).isLessThan(0.005);
	}

	@Property
	void theNineConicZonesAreWhatTheirFormulasSay(@ForAll("mainland") Position position,
			@ForAll @IntRange(min = 42, max = 50) int parallel) {
		double[] projected = LambertConic.zone(parallel).project(position);
		Position back = position(3900 + parallel, projected[0], projected[1]);
		assertThat(PROJECTIONS.geodesicMetres(position, back)).isLessThan(0.005);
	}

	@Property
	void ourDistancesAreWithinSixThousandthsOfTheEllipsoids(@ForAll("anywhere") Position from,
			@ForAll("anywhere") Position to) {
		double geodesic = PROJECTIONS.geodesicMetres(from, to);
		assertThat(from.metresTo(to)).isCloseTo(geodesic, within(Math.max(0.001, geodesic * 0.006)));
	}

	@Property
	void distancesAreThoseOfAnIndependentComputation(@ForAll("mainland") Position from,
			@ForAll("mainland") Position to) {
		assertThat(PROJECTIONS.geodesicMetres(from, to)).isCloseTo(Vincenty.metres(from, to), within(0.001));
	}

	@Example
	void pointsOfTheInstituteOfGeographyAreWhereItPutsThem() {
		// 3° east, 46.5° north is the origin of Lambert-93
		Position origin = position(2154, 700_000, 6_600_000);
		assertThat(origin.lat()).isCloseTo(46.5, within(1e-7));
		assertThat(origin.lon()).isCloseTo(3, within(1e-7));
		// rows of the ministry's file, which gives both
		assertNear(position(2154, 499437.2, 6546417.5), 45.98786434407705, 0.40861950020085525);
		assertNear(position(2154, 650267.1, 6850327.2), 48.75113972238502, 2.3235583553613646);
	}

	@Example
	void theDatabaseOfProjectionsIsKeptInADataDirectory() throws IOException {
		PROJECTIONS.warm();
		// the first portal of this JVM opened it, which need not be this one
		String process = Long.toString(ProcessHandle.current().pid());
		try (Stream<Path> files = Files.walk(Path.of("target"))) {
			assertThat(files.map(Path::toString))
				.anyMatch((file) -> file.contains(process) && file.contains("epsg") && file.endsWith("EPSG.script"));
		}
	}

	@Example
	void longitudeComesFirstInDegreesToo() {
		assertThat(position(4326, -0.46, 46.32)).isEqualTo(new Position(46.32, -0.46));
	}

	@Example
	void aProjectionNoFrenchFileUsesIsRefused() {
		for (int epsg : List.of(3857, 0, -1, 27572, 999_999)) {
			assertThat(PROJECTIONS.toWgs84(epsg, 1, 1)).isEqualTo(new Conversion.UnknownProjection(epsg));
		}
	}

	@Example
	void numbersThatAreNoPointAreRefused() {
		assertThat(PROJECTIONS.toWgs84(2154, Double.NaN, 6_600_000)).isInstanceOf(Conversion.Impossible.class);
		assertThat(PROJECTIONS.toWgs84(4326, 46.32, 91)).isInstanceOf(Conversion.Impossible.class);
		assertThat(PROJECTIONS.toWgs84(2154, 1e300, 1e300)).isInstanceOf(Conversion.Impossible.class);
	}

	private static void assertNear(Position position, double lat, double lon) {
		assertThat(PROJECTIONS.geodesicMetres(position, new Position(lat, lon))).isLessThan(0.1);
	}

	private static Position position(int epsg, double x, double y) {
		return PROJECTIONS.toWgs84(epsg, x, y).findPosition().orElseThrow();
	}

	@Provide
	Arbitrary<Commune> communes() {
		return Arbitraries.of(BundledGazetteer.get().listCurrent());
	}

	@Provide
	Arbitrary<Position> mainland() {
		return Combinators.combine(Arbitraries.doubles().between(41.5, 51), Arbitraries.doubles().between(-5, 9))
			.as(Position::new);
	}

	@Provide
	Arbitrary<Position> anywhere() {
		return Combinators.combine(Arbitraries.doubles().between(-89, 89), Arbitraries.doubles().between(-179, 179))
			.as(Position::new);
	}

}
