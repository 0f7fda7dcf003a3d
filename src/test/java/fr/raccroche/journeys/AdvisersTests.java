package fr.raccroche.journeys;

import java.io.IOException;
import java.util.regex.Pattern;

import fr.raccroche.solution.Kind;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.StructuresForTests;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * "À qui parler près de chez moi ?": who is in charge before who is near, and what one
 * has a right to.
 */
class AdvisersTests extends JourneysOnRealPages {

	private static final String CALL = "a.button-call[href='tel:%s']";

	@Autowired
	private ApplicationContext context;

	@BeforeEach
	void advisers() throws IOException {
		given(offer("cio-niort").kind(Kind.CIO)
			.titled("CIO de Niort")
			.in("79191")
			.phone("+33536490014")
			.mail("cio@niort.example")
			.published(),
				offer("cio-poitiers").kind(Kind.CIO)
					.titled("CIO de Poitiers")
					.in("86194")
					.servingCommunes("79191")
					.phone("+33536490020")
					.published(),
				offer("ml-saint-maixent").kind(Kind.MISSION_LOCALE)
					.titled("Mission locale de Saint-Maixent")
					.in("79270")
					.phone("+33536490021")
					.published(),
				offer("psad-niort").kind(Kind.PSAD)
					.titled("Contact de Niort")
					.in("79191")
					.servingDepartements("79")
					.ofNetwork("Réseau FOQUALE de Niort")
					.phone("+33536490022")
					.published());
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPTS" })
	void somebodySaysTheirTownAndSeesWhomToCall(Device device) {
		try (Visitor visitor = visitor(device)) {
			visitor.opens("/");
			visitor.follows("À qui parler près de chez moi ?");
			visitor.seesTitle("À qui parler près de chez toi ?");
			assertThat(visitor.all("main a[href^='tel:0800']")).hasCount(1);
			visitor.field("Où").fill("Niort");
			visitor.presses("Voir à qui parler");

			visitor.isAt(Pattern.compile("/a-qui-parler\\?lieu=Niort(&commune=)?$"));
			visitor.seesTitle("À qui parler près de Niort ?");
			assertThat(visitor.all(".adviser .adviser-why")).hasText(new String[] { "Ce centre s'occupe de ta commune",
					"Le plus proche de chez toi", "La plus proche de chez toi", "Ce contact s'occupe de ta commune",
					"Réseau FOQUALE de Niort : il s'occupe de ta commune" });
			assertThat(visitor.all(CALL.formatted("+33536490020"))).isVisible();
			visitor.sees("On ne sait pas encore laquelle s'occupe de ta commune. Appelle la plus proche et demande.");
			visitor.sees("On te reçoit en 15 jours.");
			assertThat(visitor.all("a[href='mailto:cio@niort.example']")).isVisible();
			assertThat(visitor.all("a[href$='/cio-niort/rappel']")).isVisible();

			visitor.follows("CIO de Poitiers");
			visitor.seesTitle("CIO de Poitiers");
		}
	}

	@Test
	void aListOfResultsEndsOnThePeopleOfTheSamePlace() {
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/solutions?lat=46.32&lon=-0.46&age=17&genre=cio");
			visitor.follows("À qui parler près de chez moi ?");
			assertThat(visitor.address()).isEqualTo("commune=79191&age=17");
			visitor.seesTitle("À qui parler près de Niort ?");
		}
	}

	@Test
	void aDeviceThatSaysWhereItIsSharesOnlyItsCommune() {
		try (Visitor visitor = visitorAt(46.323789, -0.464321, Device.PHONE)) {
			visitor.opens("/a-qui-parler?age=17");
			visitor.presses("Autour de moi");
			visitor.seesTitle("À qui parler près de Niort ?");
			assertThat(visitor.address()).isEqualTo("age=17&lat=46.32&lon=-0.46");
			assertThat(visitor.all("link[rel=canonical]")).hasAttribute("href", "/a-qui-parler?commune=79191&age=17");
		}
	}

	@Test
	void beforeSixteenSchoolAndTheCioAreTheDoors() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/a-qui-parler?lieu=Niort");
			visitor.follows("Tu as moins de 16 ans ?");
			visitor.sees("Avant 16 ans, on passe par l'école");
			assertThat(visitor.all(CALL.formatted("+33536490020"))).isVisible();
			assertThat(visitor.all(CALL.formatted("+33536490021"))).hasCount(0);
			assertThat(visitor.all("text=Tu as le droit de reprendre")).hasCount(0);

			visitor.follows("Tu as 16 ans ou plus ?");
			assertThat(visitor.all(CALL.formatted("+33536490021"))).isVisible();
		}
	}

	@Test
	void aTownThatIsNotKnownIsSaidWithOthersToTry() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			assertThat(visitor.opens("/a-qui-parler?lieu=Xyzzyx")).isEqualTo(400);
			visitor.seesTitle("On ne connaît pas « Xyzzyx »");
			visitor.sees("Essaie le nom d'une ville ou un code postal.");
			assertThat(visitor.field("Où")).hasValue("Xyzzyx");
			assertThat(visitor.opens("/a-qui-parler?lieu=Niort&age=vieux")).isEqualTo(400);
			assertThat(visitor.opens("/a-qui-parler?lieu=Beaulieu")).isEqualTo(200);
			visitor.all("summary:has-text('Tu voulais dire un autre lieu ?')").click();
			assertThat(visitor.all(".chip[href^='/a-qui-parler?commune=']").first()).isVisible();
		}
	}

	@Test
	void overseasTheNumberIsSaidWhereNobodyIsKnown() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/a-qui-parler?commune=97411");
			assertThat(visitor.all(".adviser-said")).hasCount(4);
			assertThat(visitor.all(".adviser-said").first()).containsText("On n'en connaît pas près d'ici.");
			assertThat(visitor.all(".adviser-card")).hasCount(0);
		}
	}

	@Test
	void aCentreThatOnlyTheDirectoryKnowsIsNamedToo() throws IOException {
		StructuresForTests directory = StructuresForTests.in(this.context);
		directory.reachable("0790099Z", "CIO de Melle", "79174", "cio@melle.example", Nature.CIO).save();
		try (Visitor visitor = visitor(Device.PHONE)) {
			visitor.opens("/a-qui-parler?lieu=Melle");
			assertThat(visitor.all(".adviser").first()).containsText("CIO de Melle");
			assertThat(visitor.all(".adviser").first()).containsText("Le plus proche de chez toi");
			assertThat(visitor.all("a[href='mailto:cio@melle.example']")).isVisible();
			visitor.sees("Adresse de l'annuaire des établissements. Appelle avant de te déplacer.");
			visitor.scrollsOnlyDownwards();
			visitor.isServedAccessibly();
		}
		finally {
			directory.forget();
		}
	}

	@Test
	void itIsSaidInEnglishToo() {
		try (Visitor visitor = visitor(Device.PHONE_WITHOUT_SCRIPTS)) {
			visitor.opens("/en/a-qui-parler?lieu=Niort");
			visitor.seesTitle("Who to talk to near Niort");
			visitor.sees("This centre is in charge of your town");
		}
	}

}
