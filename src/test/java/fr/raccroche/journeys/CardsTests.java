package fr.raccroche.journeys;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a list says of each solution, and how much of a screen it takes.
 */
class CardsTests extends JourneysOnRealPages {

	/** Pixels. */
	private static final int TALLEST_CARD = 450;

	/** Pairs of digits and words of buttons that take two lines. */
	private static final String CUT = """
			() => [...document.querySelectorAll(".button-call bdi, .button-keep [data-keep-word]")].flatMap((words) => {
			  const range = document.createRange();
			  return [...words.firstChild.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
			    range.setStart(words.firstChild, index);
			    range.setEnd(words.firstChild, index + word.length);
			    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
			  }).map(String);
			})""";

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 1280 })
	void noNumberIsCutInsideAPairOfDigits(int width) {
		try (Visitor visitor = visitor(Device.PHONE)) {
			for (String path : List.of("/solutions?lieu=Niort", "/solutions/" + NEAR)) {
				visitor.opens(path);
				visitor.getsAsWideAs(width);
				assertThat((List<?>) visitor.evaluates(CUT, null)).isEmpty();
				visitor.doublesTheText();
				assertThat((List<?>) visitor.evaluates(CUT, null)).isEmpty();
				visitor.scrollsOnlyDownwards();
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void theFirstSolutionAndItsNumberShowWithoutScrolling(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort&age=17");

			assertThat(visitor.all(".search-asked")).hasText("Niort · 30\u00A0km · 17\u00A0ans");
			visitor.scrollsOnlyDownwards();
			Locator card = visitor.all("[data-result]").first();
			assertThat(card.boundingBox().x + card.boundingBox().width).isLessThan(360);
			assertThat(card.boundingBox().height).isLessThan(TALLEST_CARD);
			assertThat(card.locator("h3").boundingBox().y).isLessThan(640 - 60);
			Locator call = card.locator("a.button-call");
			assertThat(call.boundingBox().y + call.boundingBox().height).isLessThan(720);
		}
	}

	@Test
	void aCardSaysWhyAndWhatToCheckAndNothingTwice() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort&age=17");

			Locator card = visitor.all("[data-id=e2c-niort]");
			assertThat(card).containsText("Pour toi parce que");
			assertThat(card.locator(".reasons-fit li"))
				.hasText(new String[] { "Tu as 17\u00A0ans\u00A0: c'est pour les 16\u201125\u00A0ans", "On est payé" });
			assertThat(card.locator(".card-facts span"))
				.hasText(new Pattern[] { Pattern.compile("Entrée toute l'année"), Pattern.compile("4.places libres"),
						Pattern.compile("Vérifié le 2.octobre 2026|Pas vérifié depuis plus de 6.mois") });
			assertThat(visitor.all("[data-id=mfr-saint-maixent]")).containsText("Pas encore vérifié");
		}
	}

	@Test
	void nobodyWhoToldNothingIsToldThatItIsForThem() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");

			assertThat(visitor.all("[data-id=e2c-niort]")).containsText("Bon à savoir");
			assertThat(visitor.all("[data-id=e2c-niort] .reasons-check li"))
				.hasText("Tu as entre 16 et 25\u00A0ans\u00A0?");
		}
	}

	@Test
	void whatOthersAskForSaysWhomToSeeFirst() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort");

			assertThat(visitor.all(".apart h2"))
				.hasText(new String[] { "Ton collège ou ton lycée demande pour toi : parles-en à ton établissement",
						"Ta mission locale demande pour toi" });
			assertThat(visitor.all(".apart .card-first"))
				.hasText(new String[] { "Parles-en d'abord à ton professeur principal ou à la vie scolaire.",
						"Parles-en d'abord à ta mission locale." });
			assertThat(visitor.all(".apart .button-call")).hasCount(0);
			assertThat(visitor.all(".apart a[href='tel:+33536490015']")).isVisible();
		}
	}

	@Test
	void professionalsAreNotToldTu() {
		try (Visitor visitor = visitor(Device.COMPUTER)) {
			visitor.opens("/solutions?lieu=Niort&age=17&vue=pro");

			assertThat(visitor.all("[data-id=e2c-niort] .reasons-fit li").first())
				.hasText("Pour un jeune de 17\u00A0ans\u00A0: oui, pour les 16\u201125\u00A0ans");
		}
	}

	@Test
	void theSearchIsInTheLinksOfItsList() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lat=46.32&lon=-0.46&age=17");
			visitor.follows("École de la 2e chance de Niort");

			visitor.isAt(Pattern.compile("/solutions/e2c-niort-[a-z0-9-]+\\?commune=79191&age=17$"));
			assertThat(visitor.all("link[rel=canonical]")).hasAttribute("href",
					Pattern.compile("/solutions/e2c-niort-[a-z0-9-]+$"));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "COMPUTER", "COMPUTER_WITHOUT_SCRIPTS" })
	void filtersOpenWhereTheyAre(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/solutions?lieu=Niort");
			assertThat(visitor.field("Où")).isVisible();
			Locator handle = visitor.all(".filters > summary");
			var before = handle.boundingBox();
			visitor.opensFilters();

			assertThat(handle.boundingBox().x).isEqualTo(before.x);
			assertThat(handle.boundingBox().y).isEqualTo(before.y);
			assertThat(handle.boundingBox().width).isEqualTo(before.width);
		}
	}

	@Test
	void withoutAPlaceOneIsInvitedToSayWhere() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/solutions");

			visitor.sees("Dis ta ville");
			assertThat(visitor.field("Où")).isVisible();
		}
	}

	@Test
	void manyFiltersTakeOneLineOfAPhone() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort&age=17&genre=e2c&genre=mfr&internat=1&rayon=50");

			assertThat(visitor.all(".chip")).hasCount(5);
			assertThat(visitor.all(".chips").boundingBox().height).isLessThan(60);
			assertThat(visitor.all(".chip").first().boundingBox().height).isGreaterThanOrEqualTo(44);
			visitor.scrollsOnlyDownwards();
		}
	}

	@Test
	void theNextPageSaysHowManyItShows() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lieu=Niort&limite=1");
			visitor.follows("Voir la suivante");
			assertThat(visitor.all("[data-result]")).hasCount(1);
		}
	}

}
