package fr.raccroche.platform;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import fr.raccroche.support.Portal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private static final String FIRST = "On prépare les communes…";

	private final List<String> words = new CopyOnWriteArrayList<>();

	@Test
	void whatTakesItsTimeIsNamedAndNamedAgain() {
		Progress progress = new Progress(Duration.ofMillis(20), Duration.ofMillis(100), this.words::add);
		progress.begin("les communes");
		await("On prépare toujours les communes…");
		progress.waiting(true);
		await("On attend le moteur de recherche pour les communes…");
		progress.end();
		assertThat(this.words).startsWith(FIRST);
		assertThat(Collections.frequency(this.words, FIRST)).isOne();
	}

	@Test
	void whatIsDoneAtOnceIsNotNamed() {
		Progress progress = new Progress(Duration.ofMillis(500), Duration.ofMinutes(1), this.words::add);
		progress.begin("les index");
		progress.begin("les communes");
		await(FIRST);
		progress.end();
		assertThat(this.words).containsExactly(FIRST);
	}

	private void await(String beginning) {
		Portal.await("it says: " + beginning, () -> this.words.stream().anyMatch((word) -> word.startsWith(beginning)));
	}

}
