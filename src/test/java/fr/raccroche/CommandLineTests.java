package fr.raccroche;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed after the name of the program, and what is refused before it starts.
 */
class CommandLineTests {

	@ParameterizedTest
	@ValueSource(strings = { "import communes f.csv --essai", "--raccroche.data-dir=d import communes f.csv --essai",
			"--raccroche.data-dir=d --server.port=0 import --essai communes f.csv",
			"import communes f.csv --essai --server.port=0" })
	void theCommandIsTheFirstWordThatIsNoOptionWhereverItStands(String line) {
		CommandLine command = CommandLine.read(line.split(" ")).orElseThrow();
		assertThat(command.name()).isEqualTo("import");
		assertThat(command.arguments()).containsExactlyInAnyOrder("communes", "f.csv", "--essai");
	}

	@Test
	void withoutACommandThePortalStarts() {
		assertThat(CommandLine.read()).isEmpty();
		assertThat(CommandLine.read("--server.port=0", "--debug")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "imprt communes f.csv", "--raccroche.data-dir donnees import communes f.csv" })
	void aWordThatIsNoCommandIsRefusedWithTheUsage(String line) {
		assertThat(fault(line)).contains("n'est pas une commande", "import FORMAT FICHIER [--essai]",
				"inviter COURRIEL", "signalements");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ':', textBlock = """
			import communes                                : import FORMAT FICHIER [--essai]
			inviter                                        : inviter COURRIEL "NOM" administration
			inviter pas-une-adresse Anne administration    : inviter COURRIEL "NOM" administration
			inviter a@b.test Anne chef                     : inviter COURRIEL "NOM" administration
			inviter a@b.test Anne responsable              : inviter COURRIEL "NOM" administration
			inviter a@b.test Anne administration poitiers  : inviter COURRIEL "NOM" administration
			signalements s-1                               : signalements ID en-cours|corrige|inchange
			signalements s-1 jete                          : signalements ID en-cours|corrige|inchange
			signalements s-1 inchange                      : signalements ID en-cours|corrige|inchange
			""")
	void wordsThatAskForNothingAreRefusedBeforeAnythingStarts(String line, String usage) {
		assertThat(fault(line)).contains(usage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "inviter a@b.test Anne administration", "inviter a@b.test Anne coordination poitiers",
			"--server.port=0 inviter a@b.test Anne adjoint Niort", "signalements", "signalements s-1 corrige",
			"signalements s-1 inchange pas faux" })
	void whatMayBeDoneIsTried(String line) {
		assertThat(CommandLine.read(line.split(" ")).orElseThrow().fault()).isEmpty();
	}

	private static String fault(String line) {
		return CommandLine.read(line.split(" ")).flatMap(CommandLine::fault).orElse("");
	}

}
