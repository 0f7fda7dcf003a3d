package fr.raccroche.intake.establishments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.geo.Position;
import fr.raccroche.intake.ImportHarness;
import fr.raccroche.intake.ImportHarness.Outcome;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.Structures;
import fr.raccroche.structure.StructuresForTests;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.support.SharedData;
import fr.raccroche.territory.Gazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The ministry's and Onisep's own files, checked against what others made of them. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class SharedEstablishmentsTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	Path directory;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Structures structures;

	@Autowired
	private Gazetteer gazetteer;

	private ImportHarness imports;

	@BeforeEach
	void open() {
		this.imports = ImportHarness.of(this.context, this.directory);
	}

	@AfterEach
	void forget() throws IOException {
		StructuresForTests.in(this.context).forget();
	}

	@Test
	void theDirectoryAgreesWithTheAnswerOfItsApi() throws IOException {
		JsonNode answer = JSON
			.readTree(Files.readAllBytes(SharedData.file("etablissements/annuaire_education_94_2026-05-27.json")));
		Outcome outcome = run("annuaire-education", "etablissements/annuaire_education_94_2026-05-27.csv");
		assertThat(outcome.line())
			.isEqualTo("lues 613 · ajoutées 613 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 0");
		Map<String, Structure> read = read(answer, "identifiant_de_l_etablissement");
		for (JsonNode row : answer) {
			Structure structure = Objects
				.requireNonNull(read.get(row.get("identifiant_de_l_etablissement").stringValue()));
			assertThat(structure.identity().name()).isEqualTo(row.get("nom_etablissement").stringValue());
			assertThat(structure.location().commune()).isEqualTo(row.get("code_commune").stringValue());
			assertThat(structure.location().academie()).isEqualTo("creteil");
			assertThat(Objects.requireNonNull(structure.location().position())
				.metresTo(new Position(row.get("latitude").doubleValue(), row.get("longitude").doubleValue())))
				.isLessThan(50);
		}
	}

	@Test
	void theFileThatASpreadsheetDamagedGoesIn() throws IOException {
		Outcome outcome = run("annuaire-education",
				"etablissements/annuaire_education_bfc_2026-05-27_extrait_excel.csv");
		assertThat(outcome)
			.isEqualTo(new Outcome(0, "lues 5 · ajoutées 5 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 0"));
		Structure school = Objects.requireNonNull(this.structures.findAll(List.of("0700585F")).get("0700585F"));
		assertThat(school.contact().phone()).isEqualTo("+33384958096");
		assertThat(school.location().academie()).isEqualTo("besancon");
	}

	@Test
	void thePositionsOfPoitiersAndLaReunionAreSound() throws IOException {
		Outcome outcome = run("geolocalisation-etablissements",
				"etablissements/adresse_geolocalisation_colleges_poitiers_reunion.csv");
		assertThat(outcome.line()).startsWith("lues 319 · ajoutées 319").endsWith("rejetées 0");
		assertThat(Files.list(this.directory)).noneMatch((file) -> file.toString().endsWith(".remarques.csv"));
	}

	@Test
	void onisepsTownsAreWhereTheLyceesAre() throws IOException {
		JsonNode lycees = JSON
			.readTree(Files.readAllBytes(SharedData.file("etablissements/lycees_france_ival_ips_2025.json")))
			.get("lycees");
		run("onisep-ideo", "onisep/ideo-enseignements_de_specialite_de_premiere_generale.csv");
		run("onisep-ideo", "onisep/ideo-enseignements_optionnels_de_seconde_generale_et_technologique.csv");
		Map<String, Structure> read = read(lycees, "uai");
		assertThat(read).hasSizeGreaterThan(2300);
		List<String> far = new ArrayList<>();
		for (JsonNode lycee : lycees) {
			Structure structure = read.get(lycee.get("uai").stringValue());
			if (structure != null && lycee.hasNonNull("lat")) {
				Position town = Objects
					.requireNonNull(this.gazetteer.findByCode(structure.location().commune()).orElseThrow().position());
				double metres = town
					.metresTo(new Position(lycee.get("lat").doubleValue(), lycee.get("lng").doubleValue()));
				if (metres > 20_000) {
					far.add("%s %s, %s: %d km".formatted(structure.id(), structure.identity().name(),
							structure.location().communeName(), Math.round(metres / 1000)));
				}
			}
		}
		// points of that file that are wrong themselves
		assertThat(far).hasSizeLessThan(20);
	}

	@Test
	void theRejectsOfOnisepAreTownsOutsideFrance() throws IOException {
		Set<String> reasons = new TreeSet<>();
		for (String name : List.of("ideo-enseignements_de_specialite_de_premiere_generale.csv",
				"ideo-enseignements_optionnels_de_seconde_generale_et_technologique.csv")) {
			Path file = copy("onisep/" + name);
			this.imports.run("onisep-ideo", file);
			this.imports.rejects(file).lines().skip(1).forEach((line) -> reasons.add(line.split(";")[1]));
		}
		assertThat(reasons).allMatch((reason) -> reason.contains("est hors de France")).hasSizeLessThanOrEqualTo(3);
	}

	private Outcome run(String format, String name) throws IOException {
		return this.imports.run(format, copy(name));
	}

	private Path copy(String name) throws IOException {
		Path file = SharedData.file(name);
		return Files.copy(file, this.directory.resolve(file.getFileName().toString()));
	}

	private Map<String, Structure> read(JsonNode rows, String idField) throws IOException {
		List<String> ids = new ArrayList<>();
		rows.forEach((row) -> ids.add(row.get(idField).stringValue()));
		Map<String, Structure> read = new HashMap<>();
		for (int from = 0; from < ids.size(); from += 1000) {
			read.putAll(this.structures.findAll(ids.subList(from, Math.min(ids.size(), from + 1000))));
		}
		return read;
	}

}
