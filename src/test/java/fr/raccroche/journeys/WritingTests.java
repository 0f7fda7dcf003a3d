package fr.raccroche.journeys;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.site.Words;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of network writes an offer.
 */
@ExtendWith(Browser.class)
class WritingTests extends StaffOnRealEngine {

	/**
	 * Whether the line about keeping is in the window, and beside the field; what is
	 * wrong.
	 */
	private static final String SEEN_AND_APART = """
			(id) => {
			  const line = document.querySelector("[data-kept]").getBoundingClientRect();
			  const field = document.getElementById(id).getBoundingClientRect();
			  if (line.top < 0 || line.bottom > innerHeight + 1) return `line at ${line.top} to ${line.bottom}`;
			  if (line.height > innerHeight / 4) return `line of ${line.height}`;
			  return field.bottom <= line.top || field.top >= line.bottom ? "" : `field at ${field.bottom} under ${line.top}`;
			}""";

	/** Types while the answer is on its way. */
	private static final String PRESSES_AND_TYPES_ON = """
			(text) => setTimeout(() => {
			  const field = document.getElementById("champ-description");
			  document.querySelector("[name=faire][value=publier]").click();
			  field.value = text;
			  field.dispatchEvent(new Event("input", { bubbles: true }));
			})""";

	/** The least room between what follows each other. */
	private static final String ROOM = """
			(selector) => {
			  const boxes = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
			  return 0.01 + Math.min(...boxes.slice(1).map((box, place) => box.top - boxes[place].bottom));
			}""";

	private static final Pattern DRAFT = Pattern.compile(".*/espace/propositions/p-[0-9a-f]{32}.*");

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER_WITHOUT_SCRIPTS" })
	void anOfferIsWrittenAndPublished(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.mayLack(Pattern.compile("/espace/propositions/.*"));
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle");
			head.follows("Reprise de parcours au lycée");
			head.types("Titre", "Reprendre en douceur");
			head.presses("Publier");
			head.sees("Pas encore prête");
			head.sees("En une phrase : il manque");
			opensAll(head);
			head.types("En une phrase", "Tu reprends les cours en petit groupe.");
			head.types("Nom de la structure", "Lycée Paul-Guérin");
			head.types("Commune", "79000 Niort");
			head.types("Téléphone", "05 36 49 00 12");
			head.presses("Publier");
			head.sees("C'est publié");
			head.follows("Voir la page comme le public");
			head.seesTitle("Reprendre en douceur");
		}
	}

	/** One types far from the buttons: what is said of it follows, and covers nothing. */
	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void whereOneTypesOneSeesThatItIsKept(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			assertThat(head.all("text=Voir comme le public")).isHidden();
			opensAll(head);
			for (String label : new String[] { "Titre", "Jusqu'à (ans, compris)", "Comment venir" }) {
				head.types(label, "1");
				head.sees("Brouillon enregistré à");
				assertThat(head.evaluates(SEEN_AND_APART, head.field(label).getAttribute("id"))).isEqualTo("");
			}
			assertThat(head.all("text=Voir comme le public")).isVisible();
			assertThat(head.all("text=Abandonner ce brouillon")).isVisible();
		}
	}

	/** Two tabs of one draft: one offer, whatever one types where. */
	@Test
	void twoTabsOfOneDraftWriteTogether() {
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.mayLack(Pattern.compile("/espace/.*"));
			begins(head, "À deux onglets");
			String draft = String.valueOf(head.all("form[data-offer-form]").getAttribute("action"));
			try (Page tab = head.opensTab(draft)) {
				tab.getByLabel("En une phrase").fill("De l'autre onglet.");
				assertThat(tab.getByText("Brouillon enregistré à")).isVisible();
				head.types("Diplôme préparé", "CAP");
				head.sees("Repris d'un autre onglet ou d'un autre poste : En une phrase.");
				assertThat(head.field("En une phrase")).hasValue("De l'autre onglet.");
				assertThat(head.field("Diplôme préparé")).hasValue("CAP");

				tab.getByLabel("Titre").fill("Mon autre titre");
				assertThat(tab.getByText("Repris d'un autre onglet")).isVisible();
				assertThat(tab.getByLabel("Diplôme préparé")).hasValue("CAP");
				head.types("Titre", "Un titre à choisir");
				head.sees("dans les mêmes champs : Titre.");
				head.follows("Lire pourquoi");
				head.presses("Voir les deux textes");
				head.sees("Version en place : Mon autre titre");
				assertThat(head.field("Titre")).hasValue("Un titre à choisir");
				head.presses("Prendre cette version");
				head.sees("Le brouillon est enregistré");
			}
			head.opens("/espace/propositions");
			assertThat(head.all("a:text-is(\"Mon autre titre\")")).hasCount(1);
			assertThat(head.all("a:text-is(\"Un titre à choisir\")")).hasCount(0);
		}
	}

	/** Whatever was typed while the answer was on its way, and taken up again there. */
	@Test
	void aColleaguesTextIsTakenWhateverWasPressedBefore() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012"));
		speaksFor(Who.DEPUTY, Who.DEPUTY.mandate);
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port);
				Visitor deputy = Visitor.with(Device.COMPUTER, this.port)) {
			head.mayLack(Pattern.compile("/espace/.*"));
			writesFirst(head, deputy, id);
			head.types("Pour en savoir plus", "Le mien.");
			head.sees("Brouillon enregistré à");
			head.evaluates(PRESSES_AND_TYPES_ON, "Le mien, allongé.");

			head.sees("a changé cette offre pendant que vous écriviez");
			head.presses("Reprendre ce que vous aviez tapé le");
			assertThat(head.field("Pour en savoir plus")).hasValue("Le mien, allongé.");
			head.sees("Brouillon enregistré à");
			head.presses("Prendre cette version");
			head.sees("Le brouillon est enregistré");
			assertThat(head.field("Pour en savoir plus")).hasValue("Celui d'une collègue.\nEn deux paragraphes.");
		}
		finally {
			speaksFor(Who.DEPUTY);
		}
	}

	/** Everything typed is in the fields: nothing is offered back, nothing is lost. */
	@Test
	void whatAnAnswerShowsIsNotOfferedBack() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012"));
		speaksFor(Who.DEPUTY, Who.DEPUTY.mandate);
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port);
				Visitor deputy = Visitor.with(Device.COMPUTER, this.port)) {
			head.mayLack(Pattern.compile("/espace/.*"));
			writesFirst(head, deputy, id);
			head.types("En une phrase", "Une phrase à moi.");
			head.field("Pour en savoir plus").fill("Le mien.\n\n  En deux. ");
			head.presses("Publier");
			head.sees("a changé cette offre pendant que vous écriviez");
			assertThat(head.field("Pour en savoir plus")).hasValue("Le mien.\nEn deux.");
			assertThat(head.all("text=Vous aviez tapé")).hasCount(0);
			head.presses("Prendre cette version");
			assertThat(head.field("Pour en savoir plus")).hasValue("Celui d'une collègue.\nEn deux paragraphes.");
			assertThat(head.field("En une phrase")).hasValue("Une phrase à moi.");
			head.field("Titre").fill(" ");
			head.presses("Publier");
			head.sees("Pas encore prête");
			assertThat(head.all("text=Vous aviez tapé")).hasCount(0);
		}
		finally {
			speaksFor(Who.DEPUTY);
		}
	}

	/** Both have it open; the deputy publishes before. */
	private static void writesFirst(Visitor head, Visitor deputy, String id) {
		head.signsIn(Who.HEAD.mail(), PASSWORD);
		deputy.signsIn(Who.DEPUTY.mail(), PASSWORD);
		head.opens("/espace/offres/" + id + "/modifier");
		deputy.opens("/espace/offres/" + id + "/modifier");
		deputy.field("Pour en savoir plus").fill("Celui d'une collègue.\nEn deux paragraphes.");
		deputy.presses("Publier");
		deputy.sees("C'est publié");
	}

	@Test
	void aPreviewShowsWhatWasTypedJustBefore() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012"));
			head.opens("/espace/offres/" + id + "/modifier");
			head.types("Titre", "Un premier titre");
			head.sees("Brouillon enregistré à");
			head.field("Titre").fill("Tapé à l'instant");
			try (Page preview = head.all("body")
				.page()
				.context()
				.waitForPage(() -> head.follows("Voir comme le public"))) {
				assertThat(preview.locator("h1")).containsText("Tapé à l'instant");
				assertThat((double) preview.evaluate(ROOM, ".desk-body > p, .desk-filters")).isGreaterThanOrEqualTo(12);
				assertThat(preview.frameLocator("iframe").locator("h1")).containsText("Tapé à l'instant");
			}
			assertThat(head.field("Titre")).hasValue("Tapé à l'instant");
		}
	}

	/** Nothing old is shown for new. */
	@Test
	void aPreviewThatCannotBeKeptUpSaysSo() {
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.mayLack(Pattern.compile("/espace/.*"));
			begins(head, "Avant la fin");
			BrowserContext browser = head.all("body").page().context();
			browser.clearCookies();
			head.field("Titre").fill("Après la fin");
			head.follows("Voir comme le public");
			head.sees("Votre session est finie");
			assertThat(head.field("Titre")).hasValue("Après la fin");
			head.waits(200);
			assertThat(browser.pages()).hasSize(1);
		}
	}

	/** One dated entry is told from the next. */
	@Test
	void datedEntriesStandApart() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			opensAll(head);
			assertThat((double) head.evaluates(ROOM, ".session-row")).isGreaterThanOrEqualTo(16);
			assertThat((double) head.evaluates(ROOM, ".session-rows, .session-rows + .hint")).isGreaterThanOrEqualTo(8);
			assertThat((double) head.evaluates(ROOM, "#champ-sessions > legend, .session-rows"))
				.isGreaterThanOrEqualTo(8);
			head.opens("/espace/offres/" + kept(offer(anId()).ofNetwork(NIORT)
				.in("79191")
				.phone("+33536490012")
				.entry(EntryMode.DATES)
				.session("2027-01-11", 4)));
			assertThat((double) head.evaluates(ROOM, ".dates-form li")).isGreaterThanOrEqualTo(16);
			assertThat((double) head.evaluates(ROOM, ".dates-form .hint, .dates-form ol")).isGreaterThanOrEqualTo(12);
		}
	}

	/** What is planned stays so while one types; the text waits in the browser. */
	@Test
	void typingInWhatIsPlannedLosesNeitherTheDayNorTheText() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			opensAll(head);
			head.types("Titre", "Pour plus tard");
			head.types("En une phrase", "Tu reprends les cours en petit groupe.");
			head.types("Nom de la structure", "Lycée Paul-Guérin");
			head.types("Commune", "79000 Niort");
			head.types("Téléphone", "05 36 49 00 12");
			head.all(".form-later > summary").click();
			head.field("Le public la voit à partir du").fill(Words.today(this.clock).plusDays(40).toString());
			head.presses("Prévoir la publication");
			head.sees("Elle sera publiée");
			String draft = String.valueOf(head.all("form[data-offer-form]").getAttribute("action"));

			head.types("Titre", "Pour plus tard, corrigée");
			head.sees("Pas encore enregistré : gardé dans ce navigateur");
			head.waits(2000);
			head.opens(draft);
			head.sees("Elle sera publiée");
			assertThat(head.field("Titre")).hasValue("Pour plus tard");
			head.presses("Reprendre ce que vous aviez tapé le");
			head.presses("Prévoir la publication");
			head.sees("C'est prévu");
			assertThat(head.field("Titre")).hasValue("Pour plus tard, corrigée");
			head.sees("Elle sera publiée");
		}
	}

	@Test
	void whatIsPastedIsNotCut() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			head.field("En une phrase").fill("e".repeat(190));
			head.sees("Encore 10 caractères.");
			head.field("En une phrase").fill("e".repeat(460));
			head.sees("260 caractères de trop : raccourcissez.");
			head.sees("Brouillon enregistré à");
			assertThat(head.field("En une phrase")).hasValue("e".repeat(460));
		}
	}

	@Test
	void whatIsTypedIsThereAgainAfterTheBrowserIsGone() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			head.types("Titre", "Écrit d'une main");
			head.types("En une phrase", "Ce dispositif t'aide.");
			head.sees("Brouillon enregistré à");
			head.sees("« dispositif » : dites plutôt");
			head.isAt(DRAFT);
		}
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/propositions");
			head.follows("Écrit d'une main");
			assertThat(head.field("En une phrase")).hasValue("Ce dispositif t'aide.");
		}
	}

	@Test
	void aSessionThatEndsLosesNothing() {
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.mayLack(Pattern.compile("/espace/.*"));
			begins(head, "Avant la fin");
			BrowserContext browser = head.all("body").page().context();
			browser.clearCookies();
			head.types("En une phrase", "Après la fin.");
			head.sees("Votre session est finie. Reconnectez-vous dans un autre onglet");
			try (Page tab = browser.waitForPage(() -> head.follows("Se connecter dans un autre onglet"))) {
				signsIn(tab);
				head.sees("Brouillon enregistré à");
				assertThat(tab.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
			}
		}
	}

	@Test
	void whatNeverArrivedIsOfferedBack() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.mayLack(Pattern.compile("/espace/.*"));
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			head.all("body").page().context().clearCookies();
			head.types("Titre", "Jamais arrivé");
			head.sees("Votre session est finie");
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			head.presses("Reprendre ce que vous aviez tapé le");
			assertThat(head.field("Titre")).hasValue("Jamais arrivé");
			head.sees("Brouillon enregistré à");
			head.types("En une phrase", "Et un mot.");
			head.presses("Se déconnecter");
			assertThat(head.evaluates("() => Object.keys(localStorage).length", "")).isEqualTo(0);
		}
	}

	/** What is on its way for long is not said to be kept. */
	@Test
	void whatTheServerKeepsWaitingIsNotSaidToBeKept() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			begins(head, "Vite gardé");
			List<Route> waiting = new CopyOnWriteArrayList<>();
			head.all("body").page().route("**/auto", waiting::add);
			head.types("Titre", "Longtemps en route");
			head.sees("Pas encore enregistré : le portail tarde à répondre.");
			waiting.forEach(Route::resume);
			head.sees("Brouillon enregistré à");
		}
	}

	/** A new offer, whose title is kept. */
	private static void begins(Visitor head, String title) {
		head.signsIn(Who.HEAD.mail(), PASSWORD);
		head.opens("/espace/offres/nouvelle?genre=mlds");
		head.types("Titre", title);
		head.sees("Brouillon enregistré à");
	}

	private static void signsIn(Page tab) {
		tab.getByLabel("Adresse de courriel").fill(Who.HEAD.mail());
		tab.getByLabel("Mot de passe").fill(PASSWORD);
		tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
		tab.waitForURL("**/espace");
	}

	@Test
	void whatAButtonSendsIsNotKeptTwice() {
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			for (String title : new String[] { "Pressé d'un côté", "Pressé de l'autre" }) {
				head.opens("/espace/offres/nouvelle?genre=mlds");
				head.types("Titre", title);
				head.presses("Enregistrer sans publier");
				head.sees("Le brouillon est enregistré");
				head.opens("/espace/propositions");
				assertThat(head.all("a:text-is(\"%s\")".formatted(title))).hasCount(1);
			}
		}
	}

	@Test
	void thePinMovesByKeyboard() {
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			opensAll(head);
			head.types("Latitude", "46.32");
			head.types("Longitude", "-0.46");
			head.hits("Tab");
			Locator pin = head.all(".pin-map .map-pin-place");
			pin.focus();
			head.hits("ArrowUp");
			assertThat(head.field("Latitude")).not().hasValue("46.32");
			assertThat(Double.parseDouble(head.field("Latitude").inputValue())).isBetween(46.32, 46.4);
		}
	}

	/**
	 * Loosely, and nothing is said of it before it is moved; the map comes back there.
	 */
	@Test
	void thePinStandsAtTheCommuneUntilItIsMoved() {
		try (Visitor head = Visitor.with(Device.COMPUTER, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres/nouvelle?genre=mlds");
			opensAll(head);
			head.types("Commune", "79000 Niort");
			head.hits("Escape");
			head.hits("Tab");
			assertThat(head.all(".pin-map .is-loose")).isVisible();
			assertThat(head.field("Latitude")).hasValue("");
			head.sees("Brouillon enregistré à");
			head.opens(head.all("form[data-offer-form]").getAttribute("action"));
			opensAll(head);
			Locator pin = head.all(".pin-map .is-loose");
			assertThat(pin).isVisible();
			for (int closer = 0; closer < 3; closer++) {
				head.all(".leaflet-control-zoom-in").click();
				head.waits(400);
			}
			head.sees("Sans fond de carte détaillé, vérifiez l'adresse.");
			pin.focus();
			head.hits("ArrowUp");
			assertThat(Double.parseDouble(head.field("Latitude").inputValue())).isBetween(46.3, 46.4);
			assertThat(head.all(".pin-map .is-loose")).hasCount(0);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "COMPUTER" })
	void theFormSuitsEverybody(Device device) {
		try (Visitor head = Visitor.with(device, this.port)) {
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			for (String path : new String[] { "/espace/offres/nouvelle", "/espace/offres/nouvelle?genre=mlds",
					"/espace/propositions", "/espace/couverture", "/espace/indicateurs" }) {
				head.opens(path);
				opensAll(head);
				head.scrollsOnlyDownwards();
				head.isServedAccessibly();
				head.isServedAsValidHtml();
				head.readsEverythingInTheDark();
				head.getsAsWideAs(320);
				head.scrollsOnlyDownwards();
				head.getsAsWideAs(360);
				head.doublesTheText();
				head.scrollsOnlyDownwards();
			}
		}
	}

	/** Without scripts too: each section is opened by hand. */
	private static void opensAll(Visitor head) {
		for (Locator closed : head.all("details.form-section:not([open]) > summary").all().reversed()) {
			closed.click();
		}
	}

}
