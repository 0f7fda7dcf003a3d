package fr.raccroche.platform;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FatalTests {

	@Test
	void whatFailsWhileItEndsIsNoOtherReason() {
		Fatal fatal = new Fatal(null, new Progress());
		StartupRefused first = new StartupRefused("La mémoire manque.");

		fatal.stop(first);
		fatal.stop(new StartupRefused("Le démarrage a échoué."));

		assertThat(fatal.reason()).containsSame(first);
	}

}
