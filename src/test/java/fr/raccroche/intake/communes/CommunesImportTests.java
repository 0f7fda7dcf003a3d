package fr.raccroche.intake.communes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;

import fr.raccroche.geo.Position;
import fr.raccroche.intake.ImportHarness;
import fr.raccroche.intake.ImportHarness.Outcome;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.store.BundledTerritory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

// communes of its own: others rely on where theirs are
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = "raccroche.elasticsearch.index-prefix=communes-import-test-")
@OnRealEngine
@DirtiesContext
class CommunesImportTests {

	@TempDir
	Path directory;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Gazetteer gazetteer;

	private ImportHarness imports;

	@BeforeEach
	void open() {
		this.imports = ImportHarness.of(this.context, this.directory);
	}

	@Test
	void laPostesPointsAreTakenWhereTheyArePlausibleAndNoBetterOneIsKnown() throws IOException {
		Path file = this.imports.fixture("communes-laposte.csv");
		Position saintMartin = get("97801").position();
		Position niort = get("79191").position();
		assertThat(this.imports.run("communes", file))
			.isEqualTo(new Outcome(3, "lues 8 · ajoutées 0 · modifiées 1 · identiques 1 · fusionnées 1 · rejetées 5"));
		assertThat(get("01050").position()).isEqualTo(new Position(46.3728, 4.9990));
		assertThat(get("79191").position()).isEqualTo(niort);
		assertThat(get("97801").position()).isEqualTo(saintMartin);
		assertThat(this.imports.rejects(file)).containsSubsequence("4;Le point est à", "km de Saint-Martin",
				"5;Ce point est donné à 2 communes", "6;Ce point est donné à 2 communes", "7;Le point est à",
				"8;« nord, sud » n'est pas une latitude et une longitude");
		assertThat(this.imports.run("communes", file).line())
			.contains("modifiées 0 · identiques 2 · fusionnées 1 · rejetées 5");
	}

	@Test
	void aDirectoryThatAlsoNamesCommunesIsNotTakenForAListOfCommunes() throws IOException {
		Path file = this.imports.fixture("annuaire-2026.csv");

		assertThat(this.imports.run("communes", file)).isEqualTo(new Outcome(2, ""));
	}

	@Test
	void geoApisFieldsAreReadAndATrialChangesNothing() throws IOException {
		Path file = this.imports.fixture("communes-geoapi.csv");
		Files.setLastModifiedTime(file,
				FileTime.from(BundledTerritory.edition().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
		Commune before = get("79191");
		Outcome trial = this.imports.run("communes", file, "--essai");
		assertThat(get("79191")).isEqualTo(before);
		assertThat(this.imports.run("communes", file)).isEqualTo(trial);
		assertThat(get("79191").population()).isEqualTo(59005);
		assertThat(get("79191").postcodes()).contains("79000", "79180");
		assertThat(get("79191").position()).isEqualTo(new Position(46.325, -0.46));
		assertThat(get("01053").population()).isEqualTo(41111);
	}

	private Commune get(String code) {
		return this.gazetteer.findByCode(code).orElseThrow();
	}

}
