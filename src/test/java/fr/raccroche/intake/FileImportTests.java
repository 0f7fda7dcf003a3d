package fr.raccroche.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileImportTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** Of the toy format. */
	private static final int BATCH = 500;

	@TempDir
	Path directory;

	private final ToyFormat format = new ToyFormat();

	private final FileImport imports = new FileImport(List.of(this.format, new OtherToy()));

	@Test
	void countsWhatBecameOfEachRow() throws Exception {
		this.format.kept.put("b", "Béatrice");
		this.format.kept.put("c", "Claude");
		String line = run("id;nom", "a;Anne", "b;Béatrice", "c;Claudine", "a;Annie", "d;", "e;refusé");
		assertThat(line).isEqualTo("lues 6 · ajoutées 1 · modifiées 1 · identiques 1 · fusionnées 1 · rejetées 2");
		assertThat(this.format.kept).containsEntry("a", "Anne+Annie").containsEntry("c", "Claudine");
		assertThat(this.format.finished).isOne();
	}

	@Test
	void aSecondImportFindsEverythingAsItIs() throws Exception {
		String[] lines = { "id;nom", "a;Anne", "b;Béatrice", "a;Annie" };
		run(lines);
		assertThat(run(lines))
			.isEqualTo("lues 3 · ajoutées 0 · modifiées 0 · identiques 2 · fusionnées 1 · rejetées 0");
	}

	@Test
	void aTrialCountsAndWritesNothing() throws Exception {
		Path file = write("id;nom\na;Anne\na;Annie\n".getBytes(StandardCharsets.UTF_8));
		ImportReport report = this.imports.run(this.format, this.imports.open(this.format, file), true);
		assertThat(report.lastLine()).startsWith("lues 2 · ajoutées 1 ").contains("fusionnées 1");
		assertThat(this.format.kept).isEmpty();
	}

	@Test
	void rejectsAreToldWithTheirLineAsItWas() throws Exception {
		run("id;nom", "", "a;Anne", "b;", ";Claude", "d;\"dit \"\"Dédé\"\"\";de trop");
		assertThat(Files.readString(this.directory.resolve("f.csv.rejets.csv"))).isEqualTo("""
				\ufeffligne;motif;contenu\r
				4;la colonne « nom » est vide;"b;"\r
				5;la colonne « id » est vide;";Claude"\r
				6;la ligne a 3 colonnes, l'en-tête en a 2;"d;""dit \"""\"Dédé\"""\""";de trop"\r
				""");
	}

	@Test
	void rejectsAreToldInTheOrderOfTheFileWheneverTheyWereFound() throws Exception {
		run("id;nom", "e;refusé", "a;Anne", "f;refusé", "b;");
		assertThat(Files.readString(this.directory.resolve("f.csv.rejets.csv")).lines().skip(1))
			.extracting((line) -> line.substring(0, 2))
			.containsExactly("2;", "4;", "5;");
	}

	@Test
	void remarksAreToldBesideTheFile() throws Exception {
		run("id;nom;note", "a;Anne;tu vois");
		assertThat(Files.readString(this.directory.resolve("f.csv.remarques.csv")))
			.contains("2;a;réparé;note : tu vois");
	}

	@Test
	void theReportsOfAnEarlierImportAreTakenAway() throws Exception {
		run("id;nom", "a;");
		assertThat(this.directory.resolve("f.csv.rejets.csv")).exists();
		run("id;nom", "a;Anne");
		assertThat(this.directory.resolve("f.csv.rejets.csv")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t" })
	void theSeparatorIsDetected(String separator) throws Exception {
		run("id;nom;note".replace(";", separator), "a;Anne;".replace(";", separator));
		assertThat(this.format.kept).containsEntry("a", "Anne");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "windows-1252" })
	void theEncodingIsDetected(String charset) throws Exception {
		Path file = write("id;libellé\na;Noël à l'Haÿ œuvre\n".getBytes(charset));
		this.imports.run(this.format, this.imports.open(this.format, file), false);
		assertThat(this.format.kept).containsEntry("a", "Noël à l'Haÿ œuvre");
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
		run("\ufeffId;Nom", "a;Anne");
		assertThat(this.format.kept).containsEntry("a", "Anne");
	}

	@Test
	void aTornCharacterCostsItsLineAndNotTheOthers() throws Exception {
		byte[] good = ("id;nom\n" + IntStream.range(0, 30).mapToObj((i) -> i + ";Zoé\n").collect(Collectors.joining()))
			.getBytes(StandardCharsets.UTF_8);
		byte[] torn = "x;Zo\u00e9\n".getBytes(WINDOWS);
		byte[] both = new byte[good.length + torn.length];
		System.arraycopy(good, 0, both, 0, good.length);
		System.arraycopy(torn, 0, both, good.length, torn.length);
		Path file = write(both);
		ImportReport report = this.imports.run(this.format, this.imports.open(this.format, file), false);
		assertThat(report.lastLine()).contains("ajoutées 30").contains("rejetées 1");
		assertThat(this.format.kept).containsEntry("0", "Zoé").doesNotContainKey("x");
	}

	@Test
	void aRowMayHaveLineBreaksWithinQuotes() throws Exception {
		run("id;nom", "a;\"Anne", "Marie\"", "b;Béa");
		assertThat(this.format.kept).containsEntry("a", "Anne\nMarie").containsEntry("b", "Béa");
	}

	@Test
	void aQuoteThatNeverClosesCostsOneLine() throws Exception {
		String line = run("id;nom", "a;\"Anne", "b;\"Béa\"", "c;Chloé", "d;Dédé");
		assertThat(line).contains("lues 4").contains("ajoutées 3").contains("rejetées 1");
		assertThat(this.format.kept).containsOnlyKeys("b", "c", "d");
	}

	@Test
	void aQuoteInsideAWordIsAQuote() throws Exception {
		run("id;nom", "a;rue du 8\" mai", "b;Béa");
		assertThat(this.format.kept).containsEntry("a", "rue du 8\" mai").containsEntry("b", "Béa");
	}

	@Test
	void aTruncatedRowIsRejectedUnlessTheFormatIsHandMade() throws Exception {
		assertThat(run("id;nom;note", "a;Anne;", "b;Béa")).contains("rejetées 1");
		this.format.shortRows = true;
		assertThat(run("id;nom;note", "a;Anne;", "b;Béa")).contains("rejetées 0");
	}

	@Test
	void rowsFarApartWithOneKeyAreStoredOnce() throws Exception {
		String[] lines = new String[2 + 3 * BATCH];
		lines[0] = "id;nom";
		for (int i = 1; i < lines.length - 1; i++) {
			lines[i] = "n" + i + ";Nom";
		}
		lines[lines.length - 1] = "n1;Encore";
		String line = run(lines);
		assertThat(line).contains("fusionnées 1");
		assertThat(this.format.kept).containsEntry("n1", "Nom+Encore");
		assertThat(this.format.batches.stream().flatMap(List::stream)).doesNotHaveDuplicates();
		assertThat(this.format.batches).allSatisfy((batch) -> assertThat(batch).hasSizeLessThanOrEqualTo(BATCH));
	}

	@Test
	void anotherOfOurFormatsIsRecognised() throws Exception {
		Path file = write("cle,valeur\n1,2\n".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> this.imports.open(this.format, file))
			.withMessageContaining("il ressemble à autre-jouet");
	}

	@Test
	void aMissingColumnIsNamed() throws Exception {
		Path file = write("id;truc\n1;2\n".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> this.imports.open(this.format, file))
			.withMessageContaining("il manque la colonne « nom »");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id;nom", "id;nom\r\n", "id;nom\n\n  \n" })
	void aFileWithNothingBelowItsTitlesIsRefused(String text) throws Exception {
		assertThat(refusal(write(text.getBytes(StandardCharsets.UTF_8))))
			.isEqualTo("%s n'a que sa ligne de titres : il faut une ligne au moins en dessous."
				.formatted(this.directory.resolve("f.csv")));
	}

	@Test
	void whatIsNoCsvIsRefusedInOneSentence() throws Exception {
		assertThat(refusal(write(new byte[0]))).contains("est vide");
		assertThat(refusal(write("\n\n \n".getBytes(StandardCharsets.UTF_8)))).contains("est vide");
		assertThat(refusal(write(new byte[] { 'P', 'K', 3, 4, 0, 0 }))).contains("n'est pas un fichier CSV");
		assertThat(refusal(write("{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8)))).contains("on attend");
		assertThat(refusal(write("x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8))))
			.contains("n'est pas un fichier CSV");
		assertThat(refusal(this.directory)).contains("est un dossier");
		assertThat(refusal(this.directory.resolve("nulle-part.csv"))).contains("n'existe pas");
	}

	private String refusal(Path path) {
		try {
			this.imports.open(this.format, path);
			return "";
		}
		catch (UnreadableFile ex) {
			return ex.sentence();
		}
	}

	private String run(String... lines) throws IOException, UnreadableFile {
		Path file = write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
		return this.imports.run(this.format, this.imports.open(this.format, file), false).lastLine();
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(this.directory.resolve("f.csv"), bytes);
	}

	private static final class OtherToy extends ToyFormat {

		@Override
		public String name() {
			return "autre-jouet";
		}

		@Override
		public List<Shape> shapes() {
			return List.of(Shape.of("cle", "valeur"));
		}

	}

}
