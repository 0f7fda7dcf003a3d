package fr.raccroche.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import fr.raccroche.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be imported is refused in a sentence, before anything starts.
 */
class ImportRequestTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			onisep-ideo absent.csv          | absent.csv n'existe pas.
			onisep-ideo dossier             | dossier est un dossier : on attend un fichier CSV.
			onisep-ideo vide.csv            | vide.csv est vide.
			onisep-ideo blanc.csv           | blanc.csv est vide.
			onisep-ideo image.csv           | image.csv n'est pas un fichier CSV
			onisep bon.csv                  | Le format « onisep » n'existe pas. Formats : annuaire-education, communes,
			onisep-ideo                     | Usage : import FORMAT FICHIER [--essai].
			onisep-ideo bon.csv bon.csv     | Usage : import FORMAT FICHIER [--essai].
			onisep-ideo bon.csv --esai      | Usage : import FORMAT FICHIER [--essai].
			--essai                         | Usage : import FORMAT FICHIER [--essai].
			""")
	void whatCannotBeImportedIsSaidAtOnce(String words, String sentence) throws IOException {
		assertThat(ImportRequest.findFault(arguments(words))).get().asString().contains(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "onisep-ideo bon.csv", "solutions bon.csv --essai", "--essai communes bon.csv",
			"territoires bon.csv" })
	void whatMayBeImportedIsTried(String words) throws IOException {
		assertThat(ImportRequest.findFault(arguments(words))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			import onisep-ideo absent.csv                        | absent.csv n'existe pas.
			--raccroche.data-dir=d import onisep-ideo absent.csv | absent.csv n'existe pas.
			inviter a@b.test Anne chef                           | inviter COURRIEL
			imprt onisep-ideo absent.csv                         | « imprt » n'est pas une commande.
			""")
	void theProgramEndsWithTwoWithinSeconds(String words, String sentence) throws Exception {
		Path said = this.directory.resolve("dit.txt");
		long start = System.nanoTime();
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
				Application.class.getName()));
		command.addAll(List.of(words.split(" ")));
		Process program = new ProcessBuilder(command).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(program.exitValue()).isEqualTo(2);
		assertThat(Files.readString(said).strip()).startsWith(sentence);
		// starting Spring alone takes longer than that
		assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(5000);
	}

	private List<String> arguments(String words) throws IOException {
		Files.createDirectories(this.directory.resolve("dossier"));
		Files.writeString(this.directory.resolve("vide.csv"), "");
		Files.writeString(this.directory.resolve("blanc.csv"), "\n  \n");
		Files.write(this.directory.resolve("image.csv"), new byte[] { 1, 2, 3, 0 });
		Files.writeString(this.directory.resolve("bon.csv"), "a;b\n1;2\n");
		List<String> arguments = new ArrayList<>();
		for (String word : words.split(" ")) {
			boolean isFile = word.endsWith(".csv") || word.equals("dossier");
			arguments.add(isFile ? this.directory.resolve(word).toString() : word);
		}
		return arguments;
	}

}
