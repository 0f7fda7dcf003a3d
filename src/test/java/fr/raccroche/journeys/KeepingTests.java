package fr.raccroche.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody keeps what they found, comes back another day, compares, sends, erases.
 */
class KeepingTests extends JourneysOnRealPages {

	private static final String KEY = "raccroche.pistes.1";

	/** As a browser does whose owner forbids sites to keep anything. */
	private static final String REFUSES = """
			Object.defineProperty(window, "localStorage", {
			  get() { throw new DOMException("denied", "SecurityError"); }
			})""";

	/** Not a character is left. */
	private static final String FILL = """
			() => {
			  let size = 4e6, piece = 0;
			  while (size >= 1) {
			    try { localStorage.setItem(`filler ${piece++}`, "x".repeat(size)); } catch { size = Math.floor(size / 2); }
			  }
			}""";

	private static final String KEEP_NEAR = "[data-id=e2c-niort] [data-keep]";

	private static final String KEEP_OTHER = "[data-id=mfr-saint-maixent] [data-keep]";

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void whatIsKeptIsThereLaterAndStandsSideBySide(Device device) {
		try (Visitor visitor = visitor(device)) {
			keepsTwo(visitor);
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.all(KEEP_NEAR)).hasAttribute("aria-pressed", "true");
			assertThat(visitor.all(KEEP_NEAR)).containsText("Gardé ✓");

			visitor.follows("Mes pistes");
			visitor.isAt(Pattern.compile("/pistes$"));
			assertThat(visitor.all("[data-kept-list] .card h3"))
				.hasText(new String[] { "Maison familiale de Saint-Maixent", "École de la 2e chance de Niort" });
			visitor.scrollsOnlyDownwards();
			visitor.isServedAccessibly();

			visitor.presses("Comparer");
			visitor.isAt(Pattern.compile("/comparer\\?s=mfr-saint-maixent&s=e2c-niort$"));
			assertThat(visitor.all(".compare thead th a")).hasCount(2);
			visitor.scrollsOnlyDownwards();
			visitor.isServedAccessibly();
		}
	}

	@Test
	void oneTakesAPisteOutAndPutsItBack() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			keepsTwo(visitor);
			visitor.opens("/pistes");
			visitor.all(KEEP_NEAR).click();

			assertThat(visitor.all("[data-kept-list] .card")).hasCount(1);
			assertThat(visitor.all("[data-kept-count]")).hasText("1");
			assertThat(visitor.all("[data-kept-undo]")).isFocused();
			visitor.presses("Remettre");
			assertThat(visitor.all("[data-kept-list] .card")).hasCount(2);
			assertThat(visitor.all("[data-kept-undo]")).isHidden();
		}
	}

	@Test
	void everythingIsErasedInTwoPressesWithTheKeyboardAlone() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			keepsTwo(visitor);
			visitor.opens("/pistes");
			assertThat(visitor.all("[data-kept-list] .card")).hasCount(2);
			visitor.all("[data-erase]").focus();
			visitor.hits("Enter");
			assertThat(visitor.all("[data-erase-no]")).isFocused();
			visitor.hits("Shift+Tab");
			visitor.hits("Enter");

			visitor.sees("Tu n'as encore rien gardé");
			assertThat(visitor.all("[data-kept-count]")).hasText("");
			assertThat(stored(visitor)).isNull();
			assertThat(visitor.all("[data-kept-undo]")).isFocused();
			visitor.hits("Enter");
			assertThat(visitor.all("[data-kept-list] .card")).hasCount(2);
		}
	}

	@Test
	void aKeyboardAloneKeeps() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.all(KEEP_NEAR).focus();
			visitor.hits("Space");
			assertThat(visitor.all(KEEP_NEAR)).hasAttribute("aria-pressed", "true");
			visitor.hits("Space");
			assertThat(visitor.all(KEEP_NEAR)).hasAttribute("aria-pressed", "false");
			assertThat(stored(visitor)).isNull();
		}
	}

	@Test
	void aLinkOpensTheListElsewhereAndAddsItThere() {
		String link;
		try (Visitor visitor = visitor(Device.PHONE)) {
			keepsTwo(visitor);
			visitor.opens("/pistes");
			Locator share = visitor.all("[data-share]");
			assertThat(share).isVisible();
			link = share.getAttribute("data-share");
		}
		try (Visitor friend = visitor(Device.COMPUTER)) {
			friend.opens(link);
			friend.seesTitle("2\u00A0pistes choisies");
			assertThat(friend.all(KEEP_NEAR)).hasAttribute("aria-pressed", "false");
			friend.presses("Garder tout");

			assertThat(friend.all("[data-keep-all]")).isHidden();
			assertThat(friend.all("[data-kept-count]")).hasText("2");
			friend.opens("/pistes");
			assertThat(friend.all("[data-kept-list] .card")).hasCount(2);
		}
	}

	@Test
	void sendingCopiesTheLinkOrShowsIt() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions/" + NEAR);
			visitor.presses("Envoyer");

			assertThat(visitor.all(".share-said")).hasText(Pattern.compile("Le lien est copié.*|Voici le lien.*"));
		}
	}

	@Test
	void anotherTabKnowsAtOnce() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort");
			Page other = visitor.opensTab("/pistes");
			assertThat(other.locator("[data-kept-search]")).isVisible();
			visitor.all(KEEP_NEAR).click();

			assertThat(other.locator("[data-kept-list] .card")).hasCount(1);
			assertThat(other.locator("[data-kept-count]")).hasText("1");
		}
	}

	@Test
	void whatWasKeptLongAgoIsGone() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			stores(visitor, "[{\"id\":\"e2c-niort\",\"day\":\"%s\"},{\"id\":\"cio-niort\",\"day\":\"%s\"}]"
				.formatted(LocalDate.now().minusDays(61), LocalDate.now().minusDays(58)));
			visitor.opens("/pistes");

			assertThat(visitor.all("[data-kept-list] .card")).hasCount(1);
			assertThat(stored(visitor)).asString().contains("cio-niort").doesNotContain("e2c-niort");
		}
	}

	@Test
	void aSpoiltListIsSaidAndStartsAgain() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			for (String spoilt : new String[] { "{", "3", "{\"id\":1}", "null" }) {
				stores(visitor, spoilt);
				visitor.opens("/pistes");
				visitor.sees("On n'arrive plus à lire ta liste");
			}
			stores(visitor, "[1,{\"id\":\"<img>\",\"day\":\"2026-11-22\"},null]");
			visitor.opens("/pistes");
			visitor.sees("Tu n'as encore rien gardé");
			visitor.opens("/solutions?lieu=Niort");
			visitor.all(KEEP_NEAR).click();
			assertThat(stored(visitor)).asString().contains("e2c-niort");
		}
	}

	@Test
	void aFullListOrAFullBrowserIsSaid() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");
			String day = LocalDate.now().toString();
			stores(visitor,
					IntStream.range(0, 50)
						.mapToObj((number) -> "{\"id\":\"id-%d\",\"day\":\"%s\"}".formatted(number, day))
						.collect(Collectors.joining(",", "[", "]")));
			visitor.all(KEEP_NEAR).click();
			assertThat(visitor.all("[data-kept-status]")).containsText("Ta liste est pleine");
			assertThat(visitor.all(KEEP_NEAR)).hasAttribute("aria-pressed", "false");

			stores(visitor, "[]");
			visitor.evaluates(FILL, null);
			visitor.all(KEEP_NEAR).click();
			assertThat(visitor.all("[data-kept-status]")).containsText("La mémoire de ton navigateur est pleine");
		}
	}

	@Test
	void aBrowserThatRefusesToKeepSaysSo() {
		try (Visitor visitor = visitor(Device.PHONE).whoseDevice(REFUSES)) {
			visitor.opens("/solutions?lieu=Niort");
			visitor.all(KEEP_NEAR).click();
			assertThat(visitor.all("[data-kept-status]")).containsText("Ton navigateur refuse");
			visitor.opens("/pistes");
			visitor.sees("Ton navigateur refuse de garder");
		}
	}

	@Test
	void whatIsGoneIsSaidInOnesListAndCanBeLetGo() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/");
			stores(visitor, "[{\"id\":\"ancienne\",\"day\":\"%1$s\"},{\"id\":\"inconnue\",\"day\":\"%1$s\"}]"
				.formatted(LocalDate.now()));
			visitor.opens("/pistes");
			visitor.sees("s'est arrêtée");
			visitor.sees("On ne trouve plus cette piste");
			visitor.isServedAccessibly();
			visitor.presses("Gardé ✓");
			assertThat(visitor.all("[data-kept-list] .card")).hasCount(1);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPTS", "COMPUTER_WITHOUT_SCRIPTS" })
	void withoutScriptsNothingIsOfferedThatDoesNotWork(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.all("[data-keep]").first()).isHidden();
			visitor.follows("Mes pistes");
			visitor.sees("Sans lui, garde l'adresse d'une page");
			visitor.opens("/pistes?s=e2c-niort,mfr-saint-maixent");
			assertThat(visitor.all(".card h3")).hasCount(2);
			assertThat(visitor.all("[data-print], [data-share], [data-erase], [data-listen]").filter(visible()))
				.hasCount(0);
			visitor.presses("Comparer");
			assertThat(visitor.all(".compare")).isVisible();
			visitor.scrollsOnlyDownwards();
		}
	}

	/** What the browser holds, as text; null for nothing. */
	private static Object stored(Visitor visitor) {
		return visitor.evaluates("key => localStorage.getItem(key)", KEY);
	}

	private static void stores(Visitor visitor, String text) {
		visitor.evaluates("([key, text]) => localStorage.setItem(key, text)", List.of(KEY, text));
	}

	private static Locator.FilterOptions visible() {
		return new Locator.FilterOptions().setVisible(true);
	}

	private static void keepsTwo(Visitor visitor) {
		visitor.opens("/solutions?lieu=Niort");
		visitor.all(KEEP_NEAR).click();
		visitor.all(KEEP_OTHER).click();
		assertThat(visitor.all("[data-kept-count]")).hasText("2");
	}

}
