package fr.raccroche.platform.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fr.raccroche.platform.StartupRefused;
import fr.raccroche.support.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded engine with its portal, as real processes.
 */
class EngineLifeTest {

	private static final String DOCUMENT = "/raccroche-catalogue/_doc/kept";

	@TempDir
	private static Path folder;

	private static Path data;

	private static PortalProcess portal;

	@BeforeAll
	static void startPortal() throws IOException {
		// people have spaces in their paths
		data = folder.resolve("mes données");
		portal = PortalProcess.portal(data);
		portal.awaitReady();
	}

	@AfterAll
	static void stopPortal() throws InterruptedException {
		portal.close();
	}

	@Test
	void theEngineAnswersOnlyWhoHasItsKeyWhichOnlyTheOwnerCanRead() throws Exception {
		URI engine = URI.create("http://127.0.0.1:%d/".formatted(portal.address().path("port").asInt()));
		HttpResponse<Void> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(engine).build(), HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(portal.engine("GET", "/", "").statusCode()).isEqualTo(200);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("engine.json"))))
			.isEqualTo("rw-------");
	}

	@Test
	void anEngineThatIsKilledComesBackWithItsDataAndThePortalIsNotReadyMeanwhile() throws Exception {
		assertThat(portal.engine("PUT", DOCUMENT, "{\"subject\": \"kept\"}").statusCode()).isEqualTo(201);
		ProcessHandle killed = portal.engine();
		killed.destroyForcibly();
		Portal.await("the portal is not ready", () -> portal.status("/readyz") == 503);
		assertThat(portal.status("/livez")).isEqualTo(200);
		Portal.await("the portal is ready again", () -> portal.status("/readyz") == 200);
		assertThat(portal.engine().pid()).isNotEqualTo(killed.pid());
		assertThat(portal.engine("GET", DOCUMENT, "").body()).contains("\"found\":true");
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be stopped there and go on later")
	void anEngineThatHangsIsToldInTime() throws Exception {
		String engine = Long.toString(portal.engine().pid());
		new ProcessBuilder("kill", "-STOP", engine).start().waitFor();
		try {
			long begun = System.nanoTime();
			assertThat(portal.status("/readyz")).isEqualTo(503);
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
		}
		finally {
			new ProcessBuilder("kill", "-CONT", engine).start().waitFor();
		}
		Portal.await("the portal is ready again", () -> portal.status("/readyz") == 200);
	}

	@Test
	void aSecondPortalOnTheSameDirectoryIsRefusedInOneSentence() throws Exception {
		try (PortalProcess second = PortalProcess.portal(data)) {
			assertThat(second.awaitEnd()).isEqualTo(1);
			assertThat(second.lines()).singleElement()
				.asString()
				.startsWith("Un autre portail utilise déjà le dossier " + data);
		}
	}

	@Test
	void aCommandUsesTheEngineOfTheRunningPortal() throws Exception {
		long engine = portal.engine().pid();
		try (PortalProcess command = PortalProcess.command(data)) {
			command.awaitLine("WORKING");
			command.process().getOutputStream().close();
			assertThat(command.awaitEnd()).isZero();
		}
		assertThat(portal.engine().pid()).isEqualTo(engine);
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no process is asked to end there, it is only killed")
	void aCommandThatWaitsSaysForWhomAndEndsWhenAskedTo() throws Exception {
		try (PortalProcess first = PortalProcess.command(data); PortalProcess second = PortalProcess.command(data)) {
			PortalProcess[] both = { first, second };
			Portal.await("one works and one waits", () -> Stream.of(both).anyMatch((one) -> one.says("WORKING"))
					&& Stream.of(both).anyMatch((one) -> one.says("attend son tour")));
			PortalProcess working = first.says("WORKING") ? first : second;
			PortalProcess waiting = first.says("WORKING") ? second : first;
			assertThat(waiting.says("(processus %d) travaille dans %s".formatted(working.process().pid(), data)))
				.isTrue();
			waiting.process().destroy();
			assertThat(waiting.process().waitFor(30, TimeUnit.SECONDS)).as("it ended").isTrue();
			assertThat(waiting.awaitEnd()).isEqualTo(143);
		}
	}

	@Test
	void aCommandDoesNotWaitForItsTurnWithoutEnd(@TempDir Path other) throws Exception {
		DataDirectory directory = DataDirectory.open(other, 0);
		try (DataDirectory.Lock lock = directory.tryLock("import.lock").orElseThrow();
				CommandWait wait = new CommandWait(directory)) {
			assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> wait.forTurn(Duration.ofMillis(300)))
				.withMessage(
						"Une autre commande (processus %d) travaille toujours dans %s : relancez celle-ci quand elle aura fini."
							.formatted(ProcessHandle.current().pid(), other));
		}
	}

	@Test
	void aCommandFollowsThePortalThatWasKilledAndStartedAgain(@TempDir Path other) throws Exception {
		try (PortalProcess killed = PortalProcess.portal(other)) {
			killed.awaitReady();
			try (PortalProcess command = PortalProcess.command(other)) {
				command.awaitLine("WORKING");
				ProcessHandle engine = killed.engine();
				killed.process().destroyForcibly().waitFor();
				engine.destroyForcibly();
				try (PortalProcess next = PortalProcess.portal(other)) {
					next.awaitReady();
					command.awaitLine("la commande suit son moteur");
					command.process().getOutputStream().close();
					assertThat(command.awaitEnd()).as("%s", command.lines()).isZero();
				}
			}
		}
	}

	@Test
	void aPortalWaitsForTheCommandThatOwnsTheEngine(@TempDir Path other) throws Exception {
		try (PortalProcess command = PortalProcess.command(other)) {
			command.awaitLine("WORKING");
			try (PortalProcess waiting = PortalProcess.portal(other)) {
				waiting.awaitLine("Un import travaille");
				assertThat(waiting.says("Raccroche est prêt")).isFalse();
				command.process().getOutputStream().close();
				assertThat(command.awaitEnd()).isZero();
				waiting.awaitReady();
			}
		}
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no process is asked to end there, it is only killed")
	void aKilledPortalTakesItsEngineAlongAndTheNextOneStartsAndStopsWithoutAnAlarmingWord(@TempDir Path other)
			throws Exception {
		ProcessHandle orphan;
		try (PortalProcess killed = PortalProcess.portal(other)) {
			killed.awaitReady();
			orphan = killed.engine();
			killed.process().destroyForcibly().waitFor();
		}
		try (PortalProcess next = PortalProcess.portal(other)) {
			next.awaitReady();
			assertThat(orphan.isAlive()).isFalse();
			ProcessHandle engine = next.engine();
			// as a terminal does: the whole group of processes is signalled
			boolean deaf = ignoresCtrlC();
			new ProcessBuilder("kill", deaf ? "-TERM" : "-INT", Long.toString(engine.pid()),
					Long.toString(next.process().pid()))
				.start()
				.waitFor();
			assertThat(next.awaitEnd()).isEqualTo(deaf ? 143 : 130);
			assertThat(engine.isAlive()).isFalse();
			assertThat(next.lines()).noneMatch((line) -> line.matches(".*(WARN|ERROR|Exception|relance).*"));
			assertThat(other.resolve("engine.json")).doesNotExist();
		}
	}

	/** Whatever a shell starts in the background inherits an ignored Ctrl-C. */
	private static boolean ignoresCtrlC() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.exists(status)) {
			return false;
		}
		try (Stream<String> lines = Files.lines(status)) {
			return lines.filter((line) -> line.startsWith("SigIgn:"))
				.map((line) -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
				.anyMatch((mask) -> (mask & 0b10) != 0);
		}
	}

}
