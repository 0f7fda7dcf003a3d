package fr.raccroche.platform;

import java.net.ConnectException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartupSequenceTests {

	@Test
	void aCommandDoesNotWaitWithoutEndForAnEngineThatIsAway() {
		StartupSequence startup = startup(new Asking(Integer.MAX_VALUE));
		assertThatExceptionOfType(StartupRefused.class).isThrownBy(startup::runForCommand)
			.withMessageStartingWith("Le moteur de recherche ne répond pas depuis 2 s : démarrez le portail");
		assertThat(startup.completed()).isFalse();
	}

	@Test
	void aCommandWaitsForAnEngineThatComesBack() {
		StartupSequence startup = startup(new Asking(2));
		startup.runForCommand();
		assertThat(startup.completed()).isTrue();
	}

	private static StartupSequence startup(StartupTask task) {
		return new StartupSequence(List.of(task), new Fatal(null, new Progress()), new Progress(),
				Duration.ofSeconds(2));
	}

	/** Asks an engine that does not answer so many times. */
	private static final class Asking implements StartupTask {

		private int silent;

		Asking(int silent) {
			this.silent = silent;
		}

		@Override
		public int getOrder() {
			return INDICES;
		}

		@Override
		public String label() {
			return "les index";
		}

		@Override
		public void run() throws ConnectException {
			if (this.silent-- > 0) {
				throw new ConnectException("Connection refused");
			}
		}

	}

}
