package fr.raccroche.insight.web;

import fr.raccroche.contact.CallbackCounts.Calls;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Given requests to be called back, what is said of them.
 */
class CallWordsTests {

	@Test
	void aHandfulIsCountedAndNotShared() {
		Tile tile = CallWords.tile(new Calls(3, 1, 0, 0));
		assertThat(plain(tile.value())).isEqualTo("1 sur 1");
		assertThat(plain(tile.note())).isEqualTo("1 rappelé sur 1 arrivé à terme · 2 en attente, depuis un an");
	}

	@Test
	void whoCouldNotBeReachedIsNotCalledBack() {
		Tile tile = CallWords.tile(new Calls(4, 1, 2, 1));
		assertThat(plain(tile.value())).isEqualTo("1 sur 4");
		assertThat(plain(tile.note()))
			.isEqualTo("1 rappelé sur 4 arrivés à terme · 2 essayés sans réponse, depuis un an");
	}

	@Test
	void fromTenOnThereIsAShareBesideItsNumbers() {
		Calls calls = new Calls(12, 8, 1, 1);
		assertThat(plain(CallWords.tile(calls).value())).isEqualTo("80 %");
		assertThat(plain(CallWords.cell(calls))).isEqualTo("80 % (8 sur 10) · 1 essayé sans réponse · 2 en attente");
	}

	@Test
	void whatNobodyAskedOrNobodyAnsweredYetIsNoZero() {
		assertThat(CallWords.tile(Calls.NONE).value()).isEqualTo("–");
		assertThat(CallWords.cell(Calls.NONE)).isEqualTo("–");
		assertThat(plain(CallWords.tile(new Calls(2, 0, 0, 0)).note())).isEqualTo("2 en attente, depuis un an");
	}

	private static String plain(String text) {
		return text.replace('\u00A0', ' ');
	}

}
