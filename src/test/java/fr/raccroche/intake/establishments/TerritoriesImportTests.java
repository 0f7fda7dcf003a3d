package fr.raccroche.intake.establishments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import fr.raccroche.intake.ImportHarness;
import fr.raccroche.intake.ImportHarness.Outcome;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.ServedTerritory;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.Structures;
import fr.raccroche.structure.StructuresForTests;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which communes a known structure is in charge of, from our own file.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class TerritoriesImportTests {

	private static final String FORMAT = "territoires";

	@TempDir
	Path directory;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Structures structures;

	private ImportHarness imports;

	@BeforeEach
	void open() throws IOException {
		this.imports = ImportHarness.of(this.context, this.directory);
		StructuresForTests.in(this.context)
			.at("0799001A", "CIO de Niort", "79191", Nature.CIO)
			.at("ml-poitiers", "Mission locale de Poitiers", "86194", Nature.MISSION_LOCALE)
			.save();
	}

	@AfterEach
	void forget() throws IOException {
		StructuresForTests.in(this.context).forget();
	}

	@Test
	void aStructureIsInChargeOfWhatTheFileSays() throws IOException {
		Path file = file("uai;en_charge_de", "0799001a;79191 | 79270 | 86", "ml-poitiers;academie:poitiers");
		assertThat(this.imports.run(FORMAT, file))
			.isEqualTo(new Outcome(0, "lues 2 · ajoutées 0 · modifiées 2 · identiques 0 · fusionnées 0 · rejetées 0"));
		assertThat(served("0799001A")).isEqualTo(new ServedTerritory(Set.of("79191", "79270"), Set.of("86"), Set.of()));
		assertThat(served("ml-poitiers")).isEqualTo(new ServedTerritory(Set.of(), Set.of(), Set.of("poitiers")));
		assertThat(this.structures.find("0799001A").block().identity().name()).isEqualTo("CIO de Niort");
		assertThat(this.structures.find("0799001A").block().sources()).containsExactly(Source.DIRECTORY,
				Source.TERRITORIES);
	}

	@Test
	void theSameFileAgainChangesNothingAndAnotherReplacesIt() throws IOException {
		this.imports.run(FORMAT, file("structure_id;en_charge_de", "0799001A;79191"));
		assertThat(this.imports.run(FORMAT, file("structure_id;en_charge_de", "0799001A;79191")).line())
			.isEqualTo("lues 1 · ajoutées 0 · modifiées 0 · identiques 1 · fusionnées 0 · rejetées 0");
		this.imports.run(FORMAT, file("structure_id;en_charge_de", "0799001A;79270"));
		assertThat(served("0799001A").communes()).containsExactly("79270");
		this.imports.run(FORMAT, file("structure_id;en_charge_de", "0799001A;aucun"));
		assertThat(served("0799001A").isEmpty()).isTrue();
	}

	@Test
	void rowsOfOneStructureAddUp() throws IOException {
		Outcome outcome = this.imports.run(FORMAT,
				file("structure_id;en_charge_de", "0799001A;79191", "0799001A;79270"));
		assertThat(outcome.line())
			.isEqualTo("lues 2 · ajoutées 0 · modifiées 1 · identiques 0 · fusionnées 1 · rejetées 0");
		assertThat(served("0799001A").communes()).containsExactly("79191", "79270");
	}

	@Test
	void aRowThatCannotBeTrueIsRejectedWithItsReason() throws IOException {
		Path file = file("structure_id;en_charge_de", "0799001A;79191", "0999999Z;79191", "ml-poitiers;99999",
				"ml-poitiers;", "ml-poitiers;france");
		Outcome outcome = this.imports.run(FORMAT, file);
		assertThat(outcome.status()).isEqualTo(3);
		assertThat(outcome.line())
			.isEqualTo("lues 5 · ajoutées 0 · modifiées 1 · identiques 0 · fusionnées 0 · rejetées 4");
		assertThat(this.imports.rejects(file)).contains("3;aucune structure n'a l'identifiant « 0999999Z »",
				"« 99999 » : il faut un code de commune", "la colonne « en_charge_de » est vide",
				"une structure ne s'occupe pas de toute la France");
	}

	@Test
	void aTrialWritesNothing() throws IOException {
		assertThat(this.imports.run(FORMAT, file("structure_id;en_charge_de", "0799001A;79191"), "--essai").line())
			.contains("modifiées 1");
		assertThat(served("0799001A").isEmpty()).isTrue();
	}

	@Test
	void theTemplateIsRead() throws IOException {
		StructuresForTests.in(this.context)
			.at("0790000X", "CIO d'exemple", "79191", Nature.CIO)
			.at("exemple-mission-locale", "Mission locale d'exemple", "79191", Nature.MISSION_LOCALE)
			.save();
		Path file = this.directory.resolve("modele.csv");
		Files.copy(Path.of("src/docs/formats/territoires-modele.csv"), file);
		assertThat(this.imports.run(FORMAT, file).line())
			.isEqualTo("lues 2 · ajoutées 0 · modifiées 2 · identiques 0 · fusionnées 0 · rejetées 0");
	}

	private ServedTerritory served(String id) {
		return this.structures.find(id).block().served();
	}

	private Path file(String... lines) throws IOException {
		Path file = this.directory.resolve("territoires.csv");
		Files.writeString(file, String.join("\n", lines) + "\n");
		return file;
	}

}
