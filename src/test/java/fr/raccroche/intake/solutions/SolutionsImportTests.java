package fr.raccroche.intake.solutions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Command;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Life;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Status;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.columns.Columns;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@OnRealEngine(demo = true)
class SolutionsImportTests {

	private static final Path TEMPLATE = Path.of("src/docs/formats/solutions-modele.csv");

	@TempDir
	private Path directory;

	@Autowired
	private Collection<Command> commands;

	@Autowired
	private StartupSequence startup;

	@Autowired
	private Solutions solutions;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Test
	void the_template_goes_in_whole_and_the_same_again_changes_nothing() throws Exception {
		Path file = Files.copy(TEMPLATE, this.directory.resolve("modele.csv"));

		assertThat(importing(file, "--essai"))
			.isEqualTo("lues 2 · ajoutées 2 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 0");
		assertThat(find("exemple-micro-lycee-niort")).isNull();
		assertThat(importing(file))
			.isEqualTo("lues 2 · ajoutées 2 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 0");
		assertThat(importing(file))
			.isEqualTo("lues 2 · ajoutées 0 · modifiées 0 · identiques 2 · fusionnées 0 · rejetées 0");

		Solution e2c = find("exemple-e2c-deux-sevres").solution();
		assertThat(e2c.sites()).extracting(Site::communeCode).containsExactly("79191", "79329");
		assertThat(e2c.sites()).extracting(Site::approximate).containsOnly(true);
		assertThat(e2c.area().departements()).containsExactly("79");
		assertThat(e2c.pay().amount().on()).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(e2c.contact().phone()).isEqualTo("+33536490013");
		Solution microLycee = find("exemple-micro-lycee-niort").solution();
		assertThat(microLycee.entry().sessions()).containsExactly(
				new Session(LocalDate.of(2027, 1, 11), 4, LocalDate.of(2026, 12, 20)),
				new Session(LocalDate.of(2027, 9, 1), null, null));
		assertThat(microLycee.sites()).extracting(Site::approximate).containsExactly(false);
		assertThat(microLycee.description()).hasSize(3);
	}

	@Test
	void an_empty_cell_takes_the_default_of_the_kind_but_never_an_age() throws Exception {
		importing(file("defaults.csv", row("import-defaults", "e2c")));

		Solution solution = find("import-defaults").solution();
		assertThat(solution.field()).isEqualTo(Field.REMEDIATION);
		assertThat(solution.joining().by()).containsExactly(JoinedBy.SOI_MEME);
		assertThat(solution.joining().steps()).isEqualTo(Kind.E2C.guide().steps());
		assertThat(solution.course().status()).isEqualTo(Status.STAGIAIRE);
		assertThat(solution.entry().mode()).isEqualTo(EntryMode.PERMANENTE);
		assertThat(solution.pay().paid()).isTrue();
		assertThat(solution.audience().ageMin()).isNull();
		assertThat(solution.audience().ageMax()).isNull();
		assertThat(solution.verification().everyMonths()).isEqualTo(6);
		assertThat(solution.life()).isEqualTo(new Life(State.PUBLISHED, List.of()));
	}

	@Test
	void every_fault_of_a_row_is_told_with_its_column_and_the_other_rows_go_in() throws Exception {
		Map<String, String> faulty = row("Mauvais id", "micro-lycé");
		faulty.putAll(Map.of("titre", "x".repeat(121), "resume", "", "structure_nom", "", "commune", "Beaulieu",
				"age_min", "25", "age_max", "16", "sessions", "bientôt", "telephone", "12"));
		faulty.putAll(Map.of("verifie_le", "31/02/2026", "remuneration_montant", "500", "internat", "peut-être",
				"site_web", "www.exemple.example", "courriel", "accueil", "langues", "martien", "territoire",
				"academie:nulle-part", "etat", "fini", "duree_min_mois", "long", "champ", "sport"));
		Path file = file("fautes.csv", row("import-good", "e2c"), faulty);

		assertThat(importing(file))
			.isEqualTo("lues 2 · ajoutées 1 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 1");

		String reasons = Files.readString(this.directory.resolve("fautes.csv.rejets.csv"));
		assertThat(reasons).contains("id : ", "genre : ", "titre : 121 caractères", "resume : il manque",
				"structure_nom : il manque", "commune : plusieurs communes s'appellent « Beaulieu »",
				"age_max : 16 ans", "sessions : « bientôt »", "telephone : « 12 »", "verifie_le : « 31/02/2026 »",
				"remuneration_le : il manque", "internat : « peut-être »", "site_web : ", "courriel : ", "langues : ",
				"territoire : ", "etat : ", "duree_min_mois : ", "champ : ");
	}

	@Test
	void what_may_not_be_published_is_refused_unless_it_is_a_draft() throws Exception {
		Map<String, String> noContact = row("import-cio", "cio");
		noContact.put("telephone", "");
		Map<String, String> future = row("import-future", "e2c");
		future.put("verifie_le", LocalDate.now().plusDays(2).toString());
		Map<String, String> draft = new LinkedHashMap<>(noContact);
		draft.putAll(Map.of("id", "import-draft", "etat", "brouillon"));
		Map<String, String> judge = row("import-judge", "e2c");
		judge.put("adhesion", "juge");

		assertThat(importing(file("publier.csv", noContact, future, draft, judge)))
			.isEqualTo("lues 4 · ajoutées 1 · modifiées 0 · identiques 0 · fusionnées 0 · rejetées 3");

		assertThat(Files.readString(this.directory.resolve("publier.csv.rejets.csv"))).contains("telephone : ce type d",
				"verifie_le : ", "adhesion : « juge » n'existe que pour le genre pjj");
		assertThat(find("import-draft").solution().life().state()).isEqualTo(State.DRAFT);
	}

	@Test
	void columns_are_found_in_any_order_case_and_separator() throws Exception {
		Path file = this.directory.resolve("ordre.csv");
		Files.writeString(file, """
				Titre,GENRE,Résumé,Inconnue,ID,Structure nom,Territoire,A distance
				"Un cours, à distance",autre,Tu suis des cours chez toi.,x,import-order,Cours d'essai,97411 | 974,oui
				""", Charset.forName("windows-1252"));

		assertThat(importing(file)).startsWith("lues 1 · ajoutées 1");

		Solution solution = find("import-order").solution();
		assertThat(solution.title()).isEqualTo("Un cours, à distance");
		assertThat(solution.remote()).isTrue();
		assertThat(solution.sites()).isEmpty();
		assertThat(solution.area().communes()).containsExactly("97411");
		assertThat(solution.area().departements()).containsExactly("974");
	}

	@Test
	void a_phone_is_read_with_the_numbering_of_where_it_rings() throws Exception {
		Map<String, String> reunion = row("import-reunion", "e2c");
		reunion.putAll(Map.of("commune", "97411", "telephone", "0262 00 00 00"));
		Map<String, String> lostZero = row("import-zero", "e2c");
		lostZero.put("telephone", "536490012");

		importing(file("telephones.csv", reunion, lostZero));

		assertThat(find("import-reunion").solution().contact().phone()).isEqualTo("+262262000000");
		assertThat(find("import-zero").solution().contact().phone()).isEqualTo("+33536490012");
	}

	@Test
	void a_point_far_from_its_commune_is_refused() throws Exception {
		Map<String, String> swapped = row("import-swapped", "e2c");
		swapped.putAll(Map.of("latitude", "-0,46", "longitude", "46,32"));
		Map<String, String> half = row("import-half", "e2c");
		half.put("latitude", "46.32");

		assertThat(importing(file("points.csv", swapped, half))).endsWith("rejetées 2");

		assertThat(Files.readString(this.directory.resolve("points.csv.rejets.csv"))).contains("km de Niort",
				"longitude : il faut latitude et longitude ensemble");
	}

	@Test
	void of_two_rows_with_one_id_the_one_checked_last_is_kept_and_the_other_goes_to_the_history() throws Exception {
		Map<String, String> old = row("import-twice", "e2c");
		old.putAll(Map.of("titre", "Ancien", "verifie_le", "2025-01-01"));
		Map<String, String> recent = row("import-twice", "e2c");
		recent.putAll(Map.of("titre", "Récent", "verifie_le", "2026-01-01"));
		Path file = file("deux.csv", recent, old);

		assertThat(importing(file))
			.isEqualTo("lues 2 · ajoutées 1 · modifiées 0 · identiques 0 · fusionnées 1 · rejetées 0");
		assertThat(importing(file))
			.isEqualTo("lues 2 · ajoutées 0 · modifiées 0 · identiques 1 · fusionnées 1 · rejetées 0");

		assertThat(find("import-twice").solution().title()).isEqualTo("Récent");
		assertThat(find("import-twice").revision()).isEqualTo(1);
		assertThat(history("import-twice")).extracting((revision) -> revision.solution().title())
			.containsExactlyInAnyOrder("Récent", "Ancien");
	}

	@Test
	void a_hand_edit_stays_and_the_row_counts_as_identical() throws Exception {
		importing(file("main.csv", row("import-edited", "e2c")));
		Solution suspended = find("import-edited").solution().with(new Life(State.SUSPENDED, List.of()));
		this.solutions.save(new Edit(suspended, 1, Author.person("anne"))).block(Duration.ofMinutes(1));
		Map<String, String> changed = row("import-edited", "e2c");
		changed.put("titre", "Un autre titre");

		assertThat(importing(file("main2.csv", changed)))
			.isEqualTo("lues 1 · ajoutées 0 · modifiées 0 · identiques 1 · fusionnées 0 · rejetées 0");

		assertThat(find("import-edited").solution()).isEqualTo(suspended);
		assertThat(history("import-edited"))
			.anyMatch((revision) -> revision.setAside() && revision.solution().title().equals("Un autre titre"));
	}

	@Test
	void a_known_structure_gives_its_name() throws Exception {
		Path structures = Files.copy(Path.of("src/test/resources/intake/annuaire-2023.csv"),
				this.directory.resolve("annuaire.csv"));
		run("annuaire-education", structures);
		String uai = Files.readAllLines(structures, Charset.forName("windows-1252")).get(1).split(";")[0].replace("\"",
				"");
		Map<String, String> named = row("import-named", "e2c");
		named.putAll(Map.of("structure_id", uai, "structure_nom", ""));
		Map<String, String> unknown = row("import-unknown", "e2c");
		unknown.putAll(Map.of("structure_id", "0000000X", "structure_nom", ""));

		assertThat(importing(file("structures.csv", named, unknown))).endsWith("rejetées 1");

		assertThat(find("import-named").solution().provider().structureId()).isEqualTo(uai);
		assertThat(find("import-named").solution().provider().name()).isNotBlank();
	}

	private static Map<String, String> row(String id, String kind) {
		Map<String, String> row = new LinkedHashMap<>();
		Columns.ALL.forEach((column) -> row.put(column, ""));
		row.putAll(Map.of("id", id, "genre", kind, "titre", "Essai " + id, "resume", "Tu apprends un métier.",
				"structure_nom", "Structure d'essai", "commune", "79191", "telephone", "05 36 49 00 12"));
		return row;
	}

	@SafeVarargs
	private Path file(String name, Map<String, String>... rows) throws IOException {
		String header = String.join(";", Columns.ALL);
		String lines = List.of(rows)
			.stream()
			.map((row) -> String.join(";", row.values()))
			.collect(Collectors.joining("\r\n"));
		return Files.writeString(this.directory.resolve(name), header + "\r\n" + lines + "\r\n");
	}

	private String importing(Path file, String... options) {
		return run("solutions", file, options);
	}

	private String run(String format, Path file, String... options) {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		List<String> words = new ArrayList<>(List.of(format, file.toString()));
		words.addAll(List.of(options));
		Command.get(this.commands, "import").run(words, this.startup, new PrintStream(answer));
		return answer.toString(StandardCharsets.UTF_8).lines().reduce("", (before, last) -> last);
	}

	private StoredSolution find(String id) {
		return this.solutions.find(new SolutionId(id)).block(Duration.ofMinutes(1));
	}

	private List<Revision> history(String id) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.indices.name("solution-revisions")));
		return this.solutions.listRevisions(new SolutionId(id)).block(Duration.ofMinutes(1));
	}

}
