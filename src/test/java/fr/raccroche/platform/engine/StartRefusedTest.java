package fr.raccroche.platform.engine;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator can mend is said in one sentence, with exit status 1.
 */
class StartRefusedTest {

	@TempDir
	private Path folder;

	@Test
	void aDirectoryThatCannotBeWrittenTo() throws Exception {
		// root may write anywhere, but not in a file
		Path file = Files.createFile(this.folder.resolve("file"));
		refused(file, "Le dossier de données %s ne peut pas être écrit".formatted(file));
	}

	@Test
	void aDiskThatIsFull() throws Exception {
		refused(this.folder, "Le disque de %s est presque plein".formatted(this.folder),
				"--raccroche.elasticsearch.minimum-disk=999999999999");
	}

	@Test
	void aPortThatIsTakenBeforeTheEngineIsStarted() throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			refused(this.folder, "Le port %d est déjà pris".formatted(taken.getLocalPort()),
					"--server.port=" + taken.getLocalPort());
			assertThat(this.folder).as("nothing was started there").isEmptyDirectory();
		}
	}

	@Test
	void aSettingThatCannotBeRead() throws Exception {
		refused(this.folder,
				"Le réglage raccroche.elasticsearch.port ne peut pas être « x » : on attend un nombre entier.",
				"--raccroche.elasticsearch.port=x");
	}

	@Test
	void anEnginePortThatIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket()) {
			taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			refused(this.folder, "Le port local %d ne peut pas être pris".formatted(taken.getLocalPort()),
					"--raccroche.elasticsearch.port=" + taken.getLocalPort());
		}
	}

	@Test
	void anEngineThatCannotStart() throws Exception {
		refused(this.folder, "Le moteur de recherche embarqué n'a pas démarré : la mémoire manque",
				"--raccroche.elasticsearch.heap=1k");
	}

	private static void refused(Path data, String sentence, String... settings) throws Exception {
		try (PortalProcess portal = PortalProcess.portal(data, settings)) {
			assertThat(portal.awaitEnd()).as("exit status\n" + portal.lines()).isEqualTo(1);
			assertThat(portal.lines().getLast()).contains(sentence);
			assertThat(portal.lines()).noneMatch((line) -> line.startsWith("\tat "));
		}
	}

}
