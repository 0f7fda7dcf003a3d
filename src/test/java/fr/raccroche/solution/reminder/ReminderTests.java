package fr.raccroche.solution.reminder;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailLevel;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.mail.MailRound;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferChanges.Owned;
import fr.raccroche.solution.SolutionBulk;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.support.SolutionBuilder;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Those who look after offers are told in time, once a day at most, and nothing
 * disappears without a word.
 */
@ExtendWith(OutputCaptureExtension.class)
class ReminderTests extends RemindersOnRealEngine {

	@Autowired
	private ReminderSweep sweep;

	@Autowired
	private MailChoices choices;

	@Autowired
	private SolutionBulk bulk;

	@Autowired
	private Colleagues colleagues;

	@Autowired
	private OfferChanges changes;

	@BeforeEach
	void nothingIsDue() throws Exception {
		given(offer("rien").draft());
		MailRound.of(this.portal);
		SERVER.purgeEmailFromAllMailboxes();
	}

	@AfterEach
	void everybodyWantsMails() {
		Stream.of(Who.values()).forEach((who) -> wants(who, MailLevel.ALL));
	}

	@Test
	void oneMailADayNamesEverythingTheMostUrgentFirst(CapturedOutput log) throws Exception {
		due(30, "Dans un mois");
		due(7, "Dans une <script>alert(1)</script> semaine");
		due(0, "Aujourd'hui");
		due(60, "Plus tard");

		sweep();
		List<MimeMessage> mails = mails(Who.HEAD);

		assertThat(mails).singleElement().satisfies((mail) -> {
			assertThat(mail.getSubject()).isEqualTo("3\u00A0offres à confirmer");
			assertThat(mail.getHeader("List-Unsubscribe")[0]).startsWith("<" + PORTAL + "/espace/arret/");
			assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
			assertThat(mail.getHeader("X-Raccroche-Shown")).isNull();
			assertThat(part(mail, 0))
				.containsSubsequence("Aujourd'hui", "le public voit « à confirmer »", "Dans une <script>",
						"Dans un mois", "Vous recevez ce message parce que", "Ne plus recevoir")
				.doesNotContain("Plus tard");
			assertThat(part(mail, 1)).contains("Dans une &lt;script&gt;alert(1)&lt;/script&gt; semaine")
				.doesNotContain("<script", "<img", "src=");
		});
		for (Who nobody : List.of(Who.OTHER_HEAD, Who.CONTRIBUTOR, Who.COORDINATOR, Who.ADMINISTRATOR)) {
			assertThat(mails(nobody)).as(nobody.name()).isEmpty();
		}
		assertThat(log).doesNotContain("@staff.test");
	}

	@Test
	void whoHasNotAcceptedTheirInvitationIsNeitherRemindedNorAsked() throws Exception {
		String deputy = awaitedAs(Who.DEPUTY.mandate);
		String structure = "lycee-" + anId();
		String contributor = awaitedAs(Mandate.of(Role.CONTRIBUTOR, structure));
		kept(expiring(0, "Aujourd'hui").by(structure, "Lycée des Halles").ofNetwork(NIORT));

		sweep();
		post(signedIn(Who.HEAD), "/espace/campagne", Map.of());

		assertThat(mails(deputy)).isEmpty();
		assertThat(mails(contributor)).isEmpty();
		assertThat(mails(Who.HEAD)).hasSize(1);
	}

	@Test
	void theLinkOfTheMailConfirms() throws Exception {
		String id = due(0, "Aujourd'hui");
		sweep();
		String link = linkIn(part(mails(Who.HEAD).getFirst(), 0));

		assertThat(get("", link).getResponseBody()).contains("Aujourd'hui", "Toujours vrai");
		press(link + "/confirmer", Map.of());

		assertThat(now(id).verification().on()).isEqualTo(today());
		sweep();
		assertThat(mails(Who.HEAD)).hasSize(1);
	}

	@Test
	void twiceOrByTwoPortalsAtOnceItIsSentOnce() throws Exception {
		due(7, "Une fois");
		due(0, "Une fois aussi");

		Flux.merge(this.sweep.pass(), this.sweep.pass(), this.sweep.pass()).blockLast();
		sweep();
		assertThat(mails(Who.HEAD)).hasSize(1);
		this.clock.pass(Duration.ofDays(1));
		sweep();
		assertThat(mails(Who.HEAD)).as("nothing new the next day").hasSize(1);
		this.clock.pass(Duration.ofDays(6));
		sweep();
		assertThat(mails(Who.HEAD)).as("one is to be confirmed since").hasSize(2);
	}

	@Test
	void whatWasMissedWhileThePortalWasDownIsToldAsFarAsItIsNow() throws Exception {
		due(30, "Longtemps");
		this.clock.pass(Duration.ofDays(40));

		sweep();

		assertThat(part(mails(Who.HEAD).getFirst(), 0)).contains("À confirmer depuis le").doesNotContain("avant le");
	}

	@Test
	void itsStructureAndItsNetworkAreToldAndElseTheCoordination() throws Exception {
		kept(expiring(0, "Du lycée").by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT).in("79191"));
		sweep();
		assertThat(mails(Who.CONTRIBUTOR)).hasSize(1);
		assertThat(mails(Who.HEAD)).hasSize(1);
		assertThat(mails(Who.COORDINATOR)).isEmpty();

		kept(expiring(0, "De personne").by("0790000X", "Ailleurs").ofNetwork("Réseau sans tête").in("79191"));
		this.clock.pass(Duration.ofDays(1));
		sweep();
		assertThat(mails(Who.COORDINATOR)).singleElement()
			.satisfies((mail) -> assertThat(part(mail, 0)).contains("De personne").doesNotContain("Du lycée"));
		assertThat(mails(Who.OTHER_COORDINATOR)).isEmpty();
	}

	@Test
	void whatNobodyConfirmsIsPausedAfterItWasAnnouncedAndComesBackByAButton() throws Exception {
		String id = due(-200, "Oubliée");
		sweep();
		assertThat(mails(Who.HEAD).getLast().getSubject()).contains("Avant une mise en pause");
		assertThat(part(mails(Who.HEAD).getLast(), 0)).contains("elle sera mise en pause le");
		this.clock.pass(Duration.ofDays(13));
		sweep();
		assertThat(now(id).life().state()).as("a day before").isEqualTo(State.PUBLISHED);

		this.clock.pass(Duration.ofDays(1));
		sweep();
		assertThat(now(id).life().state()).isEqualTo(State.SUSPENDED);
		assertThat(get("", "/solutions.json?q=" + id).getResponseBody()).contains("\"total\":0");
		assertThat(mails(Who.HEAD)).hasSize(2);
		String told = part(mails(Who.HEAD).getLast(), 0);
		assertThat(told).contains("En pause : personne ne l'a confirmée");
		this.clock.pass(Duration.ofDays(1));
		sweep();
		assertThat(mails(Who.HEAD)).as("said once").hasSize(2);

		press(linkIn(told) + "/confirmer", Map.of());
		assertThat(now(id).life().state()).isEqualTo(State.PUBLISHED);
		assertThat(get(signedIn(Who.HEAD), "/espace/offres/" + id).getResponseBody())
			.contains("Le portail : personne ne l'avait confirmée à temps");
	}

	@Test
	void whatNobodyLooksAfterIsNeverPaused() throws Exception {
		String id = kept(expiring(-300, "Sans personne").remote().servingFrance());
		for (int i = 0; i < 3; i++) {
			sweep();
			this.clock.pass(Duration.ofDays(20));
		}
		assertThat(now(id).life().state()).isEqualTo(State.PUBLISHED);
		for (Who who : Who.values()) {
			assertThat(mails(who)).isEmpty();
		}
	}

	@Test
	void remindersAreTurnedDownOrOffAndThenTheCoordinationIsToldOfWhatEnds() throws Exception {
		due(7, "Pas urgente");
		wants(Who.HEAD, MailLevel.URGENT);
		sweep();
		assertThat(mails(Who.HEAD)).isEmpty();
		this.clock.pass(Duration.ofDays(7));
		sweep();
		String off = mails(Who.HEAD).getFirst().getHeader("List-Unsubscribe")[0].replaceAll("[<>]|" + PORTAL, "");

		assertThat(get("", off).getResponseBody()).contains("Ne plus les recevoir");
		assertThat(level(Who.HEAD)).as("a page is only a page").isEqualTo(MailLevel.URGENT);
		assertThat(press(off, Map.of("List-Unsubscribe", "One-Click")).getResponseBody()).contains("C'est arrêté");
		assertThat(get("", off).getResponseBody()).as("opened again")
			.contains("C'est arrêté")
			.doesNotContain("Ne plus les recevoir");
		assertThat(level(Who.HEAD)).isEqualTo(MailLevel.NONE);
		assertThat(press("/espace/arret/x", Map.of()).getStatus()).isEqualTo(HttpStatus.GONE);

		due(0, "Urgente");
		this.clock.pass(Duration.ofDays(1));
		sweep();
		assertThat(mails(Who.HEAD)).hasSize(1);
		assertThat(part(mails(Who.COORDINATOR).getLast(), 0)).contains("Urgente");
	}

	@Test
	void onlyAdministratorsSeeTheMailsOfThePortal() {
		for (Who who : Who.values()) {
			HttpStatus status = (who == Who.ADMINISTRATOR) ? HttpStatus.OK : HttpStatus.FORBIDDEN;
			assertThat(get(signedIn(who), "/espace/courriels").getStatus()).as(who.name()).isEqualTo(status);
		}
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/courriels").getResponseBody())
			.contains("Le serveur de courriel répond");
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/courriels/x").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void onesAccountSaysWhichMailsOneWants() {
		String session = signedIn(Who.HEAD);
		post(session, "/espace/compte/courriels", Map.of("rappels", "urgents", "campagne", "aucun"));
		for (Map<String, String> wrong : List.of(Map.of("rappels", "zzz"), Map.of("rappels", ""),
				Map.of("rappels", "aucun", "campagne", "urgents"))) {
			assertThat(post(session, "/espace/compte/courriels", wrong).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
		}
		post(session, "/espace/compte/courriels", Map.of());

		assertThat(level(Who.HEAD)).isEqualTo(MailLevel.URGENT);
		assertThat(get(session, "/espace/compte?fait=courriels").getResponseBody()).contains("C'est noté",
				"name=\"rappels\" value=\"urgents\" checked", "name=\"campagne\" value=\"aucun\" checked");
	}

	@Test
	void aHeadAsksEverybodyOnceADay() throws Exception {
		kept(expiring(100, "À relire").by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT));
		kept(expiring(100, "D'un autre réseau").by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(ARRAS));
		String session = signedIn(Who.HEAD);

		assertThat(asks(session)).contains("un courriel part pour 1\u00A0personne.", "À relire")
			.doesNotContain(" checked", "aucun serveur de courriel");
		assertThat(asks(session)).contains("déjà demandé aujourd'hui");
		// of the coordination, the same day: the contributor is not asked twice
		assertThat(asks(signedIn(Who.COORDINATOR))).contains("un courriel part pour 2\u00A0personnes.");
		assertThat(mails(Who.HEAD)).singleElement()
			.satisfies((mail) -> assertThat(part(mail, 0)).contains("votre académie vous demande", "À relire"));

		assertThat(mails(Who.CONTRIBUTOR)).singleElement().satisfies((mail) -> {
			assertThat(mail.getSubject()).isEqualTo("Vos offres sont-elles toujours vraies ?");
			assertThat(part(mail, 0)).contains("À relire").doesNotContain("D'un autre réseau");
		});
		assertThat(post(signedIn(Who.CONTRIBUTOR), "/espace/campagne", Map.of()).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	/** The page they are led to: loaded again, it asks nobody a second time. */
	private String asks(String session) {
		var asked = post(session, "/espace/campagne", Map.of());
		assertThat(asked.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		return String.valueOf(get(session, String.valueOf(asked.getResponseHeaders().getLocation())).getResponseBody());
	}

	@Test
	void whoCoordinatesAsksTheNetworksAndConfirmsNothingByTheDozen() {
		String id = due(0, "D'un réseau");
		MultiValueMap<String, String> ticked = new LinkedMultiValueMap<>();
		ticked.put("offre", List.of(id));
		for (Who who : List.of(Who.COORDINATOR, Who.ADMINISTRATOR)) {
			String session = signedIn(who);
			assertThat(get(session, "/espace/campagne").getResponseBody())
				.contains("Demander à chaque réseau de confirmer")
				.doesNotContain("type=\"checkbox\"");
			postAll(session, "/espace/campagne/confirmer", ticked);
		}
		assertThat(now(id).verification().on()).isNotEqualTo(today());
	}

	@Test
	void fiftyAPageAndNothingTicked() throws Exception {
		this.bulk.save(IntStream.range(0, 60)
			.mapToObj((i) -> new SolutionBulk.Incoming(
					offer(anId()).by(null, "Structure " + (char) ('A' + i % 2)).ofNetwork(ARRAS).published(),
					Author.imported("solutions", "essai.csv", 1)))
			.toList());
		this.bulk.show();
		String session = signedIn(Who.OTHER_HEAD);

		String page = String.valueOf(get(session, "/espace/campagne").getResponseBody());
		assertThat(page.split("type=\"checkbox\"")).hasSize(51);
		assertThat(page)
			.contains("<legend>À confirmer maintenant", "Structure A", "Page suivante", "Confirmer ce qui est coché")
			.doesNotContain(" checked");
		assertThat(get(session, "/espace/campagne?page=2").getResponseBody()).contains("Page précédente");
	}

	@Test
	void onePressConfirmsTwoHundred() throws Exception {
		List<String> ids = IntStream.range(0, 200).mapToObj((i) -> anId()).toList();
		this.bulk.save(ids.stream()
			.map((id) -> new SolutionBulk.Incoming(offer(id).ofNetwork(ARRAS).verifiedOn("2026-01-10").published(),
					Author.imported("solutions", "essai.csv", 1)))
			.toList());
		this.bulk.show();
		MultiValueMap<String, String> ticked = new LinkedMultiValueMap<>();
		ticked.put("offre", ids);
		String session = signedIn(Who.OTHER_HEAD);
		EntityExchangeResult<String> done = postAll(session, "/espace/campagne/confirmer", ticked);

		assertThat(done.getResponseBody()).contains("200 offres sont confirmées").doesNotContain("ne le sont pas");
		assertThat(ids).allMatch((id) -> today().equals(now(id).verification().on()));
	}

	@Test
	void whatSomebodyElseWroteMeanwhileIsNotConfirmed() {
		Staff head = this.colleagues.find(account(Who.HEAD)).blockOptional().orElseThrow();
		SolutionId calm = new SolutionId(due(0, "Calme"));
		SolutionId busy = new SolutionId(due(0, "Modifiée"));
		List<Owned> read = Stream.of(calm, busy).map((id) -> this.changes.get(head, id).block()).toList();
		this.changes.setPlaces(head, busy, 7).block();

		assertThat(this.changes.verifyAll(head, read).block()).containsExactly(busy);

		assertThat(now(calm.value()).verification().on()).isEqualTo(today());
		assertThat(now(busy.value()).verification().on()).isNotEqualTo(today());
		assertThat(now(busy.value()).entry().places()).isEqualTo(7);
	}

	private void sweep() {
		this.sweep.pass().block();
	}

	/** One of Niort's, to be confirmed in so many days. */
	private String due(int days, String title) {
		return kept(expiring(days, title).ofNetwork(NIORT));
	}

	private SolutionBuilder expiring(int days, String title) {
		LocalDate day = today().plusDays(days).minusMonths(6);
		return offer(anId()).titled(title).verifiedOn(day.toString());
	}

	private void wants(Who who, MailLevel level) {
		this.choices.keep(new MailChoice(account(who), level, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL)).block();
	}

	private MailLevel level(Who who) {
		return this.choices.find(account(who)).blockOptional().orElseThrow().reminders();
	}

}
