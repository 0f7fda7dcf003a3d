package fr.raccroche.intake.establishments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import fr.raccroche.intake.ImportHarness;
import fr.raccroche.intake.ImportHarness.Outcome;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.Contact;
import fr.raccroche.structure.Identity;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.Ownership;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.structure.Structures;
import fr.raccroche.structure.StructuresForTests;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class EstablishmentImportTests {

	private static final String DIRECTORY = "annuaire-education";

	private static final String GEOLOCATION = "geolocalisation-etablissements";

	private static final String ONISEP = "onisep-ideo";

	@TempDir
	Path directory;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Structures structures;

	@Autowired
	private StructureClaims claims;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

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
	void theDirectoryOf2023IsReadInWindows1252() throws IOException {
		Outcome outcome = this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2023.csv"));
		assertThat(outcome)
			.isEqualTo(new Outcome(0, "lues 6 · ajoutées 6 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 0"));
		Structure lycee = get("0799001A");
		assertThat(lycee.identity()).isEqualTo(new Identity("Lycée de la Sèvre imaginaire",
				List.of(Nature.LYCEE, Nature.GRETA), "21790191500019", Ownership.PUBLIC, true));
		assertThat(lycee.location().commune()).isEqualTo("79191");
		assertThat(lycee.location().departement()).isEqualTo("79");
		assertThat(lycee.location().academie()).isEqualTo("poitiers");
		assertThat(lycee.location().address()).isEqualTo("1 rue des Essais");
		assertThat(lycee.contact())
			.isEqualTo(new Contact("+33536490001", "contact@etablissement.example", "http://www.lycee-sevre.example"));
		assertThat(get("0799002B").identity().natures()).containsExactly(Nature.CIO);
		assertThat(get("0799003C").identity().natures()).containsExactly(Nature.MFR);
		assertThat(get("0799003C").identity().ownership()).isEqualTo(Ownership.PRIVATE);
		assertThat(get("0799004D").life()).isEqualTo(Life.CLOSED);
		assertThat(get("0799005E").life()).isEqualTo(Life.CLOSING);
		assertThat(get("0799005E").contact().phone()).isEqualTo("+33536490005");
		assertThat(get("0799006F").contact().phone()).isEqualTo("+33536490006");
	}

	@Test
	void theDirectoryOf2026ReplacesAndConfirmsAndTheLoserIsHistory() throws IOException {
		this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2023.csv"));
		Outcome outcome = this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2026.csv"));
		assertThat(outcome.line())
			.isEqualTo("lues 2 · ajoutées 0 · modifiées 1 · identiques 1 · fusionnées 0 · rejetées 0");
		assertThat(get("0799002B").identity().name()).isEqualTo("CIO de Niort");
		assertThat(history("0799002B")).singleElement().asString().contains("CIO de Niort-les-Essais", "replaced");
	}

	@Test
	void anOlderFileOfTheSameSourceChangesNothingAndIsHistory() throws IOException {
		this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2026.csv"));
		Outcome outcome = this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2023.csv"));
		assertThat(outcome.line()).contains("ajoutées 4 · modifiées 0 · identiques 2");
		assertThat(get("0799002B").identity().name()).isEqualTo("CIO de Niort");
		assertThat(history("0799002B")).singleElement().asString().contains("CIO de Niort-les-Essais", "outdated");
	}

	@ParameterizedTest
	@ValueSource(strings = { "annuaire-2023.csv:" + DIRECTORY, "annuaire-tableur.csv:" + DIRECTORY,
			"geolocalisation-machine.csv:" + GEOLOCATION, "geolocalisation-deux-lignes.csv:" + GEOLOCATION,
			"onisep.csv:" + ONISEP })
	void aSecondImportOfTheSameFileWritesNothing(String fileAndFormat) throws IOException {
		String[] parts = fileAndFormat.split(":");
		Path file = this.imports.fixture(parts[0]);
		Outcome first = this.imports.run(parts[1], file);
		long before = sequence();
		Outcome second = this.imports.run(parts[1], file);
		assertThat(second.status()).isEqualTo(first.status());
		assertThat(second.line()).contains("ajoutées 0 · modifiées 0")
			.contains(first.line().substring(first.line().indexOf("fusionnées")));
		assertThat(sequence()).isEqualTo(before);
	}

	@Test
	void aTrialCountsTheSameAndWritesNothing() throws IOException {
		Path file = this.imports.fixture("geolocalisation-deux-lignes.csv");
		long before = sequence();
		Outcome trial = this.imports.run(GEOLOCATION, file, "--essai");
		assertThat(sequence()).isEqualTo(before);
		assertThat(this.structures.findAll(List.of("0799030A"))).isEmpty();
		assertThat(trial).isEqualTo(this.imports.run(GEOLOCATION, file));
	}

	@Test
	void aFileThatASpreadsheetDamagedIsMendedWhereThatIsCertain() throws IOException {
		Path file = this.imports.fixture("annuaire-tableur.csv");
		assertThat(this.imports.run(DIRECTORY, file).line()).contains("ajoutées 2").contains("rejetées 0");
		Structure school = get("0019001Z");
		assertThat(school.location().commune()).isEqualTo("01053");
		assertThat(school.location().postcode()).isEqualTo("01000");
		assertThat(school.location().academie()).isEqualTo("lyon");
		assertThat(school.location().sound()).isTrue();
		assertThat(school.contact().phone()).isEqualTo("+33474003100");
		assertThat(school.identity().siret()).isNull();
		Structure overseas = get("9749001Y");
		assertThat(overseas.contact().phone()).isEqualTo("+262262000001");
		assertThat(overseas.location().zone()).isEqualTo("974");
		assertThat(this.imports.remarks(file)).contains("2;0019001Z;perdu;SIRET 2,17003E+13")
			.contains("2;0019001Z;réparé;téléphone 474003100");
		assertThat(claimsOf("0019001Z")).contains("2026-05-27", "annuaire-tableur.csv", "\"line\" : 2");
	}

	@Test
	void whatIsNotCertainIsRejectedLineByLine() throws IOException {
		Path file = this.imports.fixture("annuaire-rejets.csv");
		assertThat(this.imports.run(DIRECTORY, file))
			.isEqualTo(new Outcome(3, "lues 6 · ajoutées 1 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 5"));
		assertThat(this.imports.rejects(file)).contains("2;« 079900 » n'est pas un code UAI")
			.contains("3;la colonne « nom_etablissement » est vide")
			.contains("4;la commune « 99999 99999 Trifouilly-les-Oies » n'est pas reconnue")
			.contains("5;la ligne a 5 colonnes, l'en-tête en a 71;\"0799012M;Ligne coupée")
			.contains("6;un guillemet ouvert n'est jamais fermé");
		assertThat(get("0799014P").contact()).isEqualTo(Contact.UNKNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "geolocalisation-machine.csv", "geolocalisation-humaine.csv" })
	void positionsAreCheckedAgainstTheirProjectionAndTheirCommune(String name) throws IOException {
		Path file = this.imports.fixture(name);
		assertThat(this.imports.run(GEOLOCATION, file)).isEqualTo(
				new Outcome(0, "lues 10 · ajoutées 10 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 0"));
		for (String sound : List.of("0799001A", "0160016F", "9749001Y", "9739001V", "0799025W", "0799026X")) {
			assertThat(get(sound).location().sound()).as(sound).isTrue();
		}
		for (String doubtful : List.of("0799021R", "0799022S", "0799023T")) {
			assertThat(get(doubtful).location().doubt()).as(doubtful).isNotNull();
		}
		assertThat(get("0799024U").location().position()).isNull();
		assertThat(Objects.requireNonNull(get("0799025W").location().position()).lat()).isCloseTo(45.98786434,
				within(1e-6));
		assertThat(this.imports.remarks(file)).contains("0799021R;douteux;", "0799022S;douteux;", "hors de France")
			.contains("0799026X;perdu;");
	}

	@Test
	void twoRowsForOneUaiAreOneStructureWithTheSoundPosition() throws IOException {
		Outcome outcome = this.imports.run(GEOLOCATION, this.imports.fixture("geolocalisation-deux-lignes.csv"));
		assertThat(outcome.line()).contains("lues 3 · ajoutées 2").contains("fusionnées 1");
		Structure merged = get("0799030A");
		assertThat(merged.identity().natures()).containsExactly(Nature.LYCEE, Nature.LYCEE_PROFESSIONNEL);
		assertThat(Objects.requireNonNull(merged.location().position()).lat()).isEqualTo(46.33);
	}

	@Test
	void onisepsTownsAreFoundBehindCedexAndAbbreviations() throws IOException {
		Outcome outcome = this.imports.run(ONISEP, this.imports.fixture("onisep.csv"));
		assertThat(outcome)
			.isEqualTo(new Outcome(0, "lues 7 · ajoutées 6 · modifiées 0 · identiques 0 · fusionnées 1 · rejetées 0"));
		assertThat(get("0799001A").location().commune()).isEqualTo("79191");
		assertThat(get("0799001A").location().address()).isEqualTo("3 rue ailleurs, BP 12");
		assertThat(get("0799040C").location().commune()).isEqualTo("79270");
		assertThat(get("0799040C").identity().natures()).containsExactly(Nature.AUTRE);
		assertThat(get("0799041D").identity().natures()).containsExactly(Nature.MFR);
		assertThat(get("0019041E").location().commune()).isEqualTo("01053");
		assertThat(get("9719041F").location().zone()).isEqualTo("977");
		assertThat(get("onisep-lycee-de-la-nouvelle-chance-imaginaire-86194").location().communeName())
			.isEqualTo("Poitiers");
	}

	@Test
	void onisepsExtractSaysTheSameThingsAgain() throws IOException {
		this.imports.run(ONISEP, this.imports.fixture("onisep.csv"));
		Outcome outcome = this.imports.run(ONISEP, this.imports.fixture("onisep-extrait.csv"));
		assertThat(outcome.line()).contains("lues 2 · ajoutées 1 · modifiées 0 · identiques 1");
		assertThat(get("0799042F").location().address()).isEqualTo("1, rue \"des\" Essais");
		assertThat(get("0799042F").location().position()).isNull();
	}

	@Test
	void aSchoolAbroadIsRejectedForThatReasonAndAUsualNameIsUnderstood() throws IOException {
		Path file = onisep("ailleurs.csv", "1380001B;Lycée Imaginaire Un;98015;Monaco;Alpes-Maritimes",
				"1300023U;Lycée Imaginaire Deux;99999;Andorre-la-Vella;Pyrénées-Orientales",
				"0799050A;Lycée Imaginaire Trois;79999;Atlantis;Deux-Sèvres",
				"0829050A;Lycée Imaginaire Quatre;82403;Valence d'Agen;Tarn-et-Garonne",
				"9849050A;Lycée Imaginaire Cinq;98735;Raiatea;Polynésie française",
				"9769050A;Lycée Imaginaire Six;97670;Coconi;Mayotte");
		assertThat(this.imports.run(ONISEP, file).line()).contains("ajoutées 3").endsWith("rejetées 3");
		assertThat(this.imports.rejects(file)).contains("la commune « 98015 Monaco » est hors de France",
				"la commune « 99999 Andorre-la-Vella » est hors de France",
				"la commune « 79999 Atlantis » n'est pas reconnue");
		assertThat(get("0829050A").location().communeName()).isEqualTo("Valence");
		assertThat(get("9849050A").location().communeName()).isEqualTo("Uturoa");
		assertThat(get("9769050A").location().communeName()).isEqualTo("Ouangani");
	}

	@Test
	void twoFilesThatDisagreeDoNotModifyEachOtherForever() throws IOException {
		Path one = onisep("premiere.csv", "0799050A;Lycée des Essais;79000;Niort;Deux-Sèvres",
				"0799051B;Lycée polyvalent du Test;79000;Niort;Deux-Sèvres");
		Path other = onisep("seconde.csv", "0799050A;Lycée général des Essais;79000;Niort;Deux-Sèvres",
				"0799051B;Lycée du Test;79000;Niort;Deux-Sèvres");
		this.imports.run(ONISEP, one);
		this.imports.run(ONISEP, other);
		for (Path again : List.of(one, other, one)) {
			assertThat(this.imports.run(ONISEP, again).line()).contains("ajoutées 0 · modifiées 0 · identiques 2");
		}
		assertThat(get("0799050A").identity().name()).isEqualTo("Lycée général des Essais");
		assertThat(get("0799051B").identity().name()).isEqualTo("Lycée polyvalent du Test");
	}

	/** Rows of UAI, name, postal code, commune and département, all of one day. */
	private Path onisep(String file, String... rows) throws IOException {
		StringBuilder text = new StringBuilder("UAI lieu de cours;Libellé lieu de cours;Code postal lieu de cours;"
				+ "Commune lieu de cours;Département lieu de cours;AF date de modification\n");
		for (String row : rows) {
			text.append(row).append(";06/06/2020\n");
		}
		return Files.writeString(this.directory.resolve(file), text);
	}

	@Test
	void severalSourcesMakeOneViewAndHandEditsStay() throws IOException {
		this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2023.csv"));
		this.imports.run(GEOLOCATION, this.imports.fixture("geolocalisation-machine.csv"));
		this.imports.run(ONISEP, this.imports.fixture("onisep.csv"));
		Structure merged = get("0799001A");
		assertThat(Objects.requireNonNull(merged.location().position()).lat()).isEqualTo(46.32371);
		assertThat(merged.identity().natures()).contains(Nature.GRETA);
		assertThat(merged.sources()).containsExactly(Source.DIRECTORY, Source.GEOLOCATION, Source.ONISEP);

		Claim manual = new Claim(Source.MANUAL, null, null, null, new Contact("+33536499999", null, null),
				new Claim.Trace("camille", Instant.EPOCH, 1, null, Instant.EPOCH));
		this.claims.save(List.of(new StructureClaims.About("0799001A", manual)));
		this.imports.run(DIRECTORY, this.imports.fixture("annuaire-2026.csv"));
		assertThat(get("0799001A").contact().phone()).isEqualTo("+33536499999");
		assertThat(get("0799001A").contact().mail()).isEqualTo("contact@etablissement.example");
	}

	@Test
	void anImportThatWasCutShortIsCompletedByTheNext() throws IOException {
		Path whole = this.imports.fixture("annuaire-2023.csv");
		List<String> lines = Files.readAllLines(whole, Charset.forName("windows-1252"));
		Path half = Files.write(this.directory.resolve("moitie.csv"),
				String.join("\r\n", lines.subList(0, 4)).getBytes(StandardCharsets.UTF_8));
		this.imports.run(DIRECTORY, half);
		assertThat(this.imports.run(DIRECTORY, whole).line()).contains("ajoutées 3 · modifiées 0 · identiques 3");
	}

	@Test
	void aFileOfAnotherFormatIsNamed() throws IOException {
		Path file = this.imports.fixture("geolocalisation-machine.csv");
		assertThat(this.imports.run(DIRECTORY, file)).isEqualTo(new Outcome(2, ""));
		assertThat(this.imports.run("annuaire", file)).isEqualTo(new Outcome(2, ""));
		assertThat(this.imports.run(DIRECTORY, this.directory)).isEqualTo(new Outcome(2, ""));
	}

	private Structure get(String id) throws IOException {
		return Objects.requireNonNull(this.structures.findAll(List.of(id)).get(id), id);
	}

	private List<String> history(String id) throws IOException {
		String name = this.indices.name("structure-history");
		this.engine.indices().refresh((refresh) -> refresh.index(name));
		return this.engine
			.search((search) -> search.index(name)
				.query((query) -> query.term((term) -> term.field("structureId").value(id))), JsonData.class)
			.hits()
			.hits()
			.stream()
			.map((hit) -> String.valueOf(hit.source()))
			.toList();
	}

	private String claimsOf(String id) throws IOException {
		return String.valueOf(
				this.engine.get((get) -> get.index(this.indices.name("structures")).id(id), JsonData.class).source());
	}

	/** Grows with every write. */
	private long sequence() throws IOException {
		return this.engine.indices()
			.stats((stats) -> stats.index(this.indices.name("structures")))
			.all()
			.total()
			.indexing()
			.indexTotal();
	}

}
