package fr.raccroche.offer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailLevel;
import fr.raccroche.solution.reminder.RemindersOnRealEngine;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.OfferForm;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who decides and who wrote are told by mail, on a real server of mail.
 */
class ProposalMailTests extends RemindersOnRealEngine {

	@Autowired
	private MailChoices choices;

	@Autowired
	private Networks networks;

	@BeforeEach
	void anotherDay() throws Exception {
		this.clock.pass(Duration.ofDays(1));
		SERVER.purgeEmailFromAllMailboxes();
	}

	@Test
	void whoDecidesIsToldOnceADayAndWhoWroteWhatBecameOfIt() throws MessagingException {
		String writer = signedIn(Who.CONTRIBUTOR);
		String head = signedIn(Who.HEAD);
		String form = proposed(writer, "Secrète");
		proposed(writer, "Une autre le même jour");
		press(head, open(head, form).with("mot", "Presque."), "renvoyer");
		press(writer, open(writer, form), "proposer");
		press(head, open(head, form), "publier");

		assertThat(subjects(Who.HEAD)).containsExactly("Une offre attend votre accord");
		assertThat(subjects(Who.CONTRIBUTOR)).containsExactlyInAnyOrder("Votre proposition vous est renvoyée",
				"Votre proposition est acceptée");
		assertThat(subjects(Who.OTHER_HEAD)).isEmpty();
		assertThat(subjects(Who.COORDINATOR)).as("somebody nearer decides").isEmpty();
	}

	/** An address that was mistyped learns neither who wrote nor what. */
	@Test
	void whoHasNotAcceptedTheirInvitationIsToldOfNothing() throws Exception {
		String awaited = awaitedAs(Who.DEPUTY.mandate);
		proposed(signedIn(Who.CONTRIBUTOR), "Pas encore publiée");

		assertThat(mails(awaited)).isEmpty();
		assertThat(subjects(Who.HEAD)).hasSize(1);
	}

	@Test
	void aNetworkIsToldWhatItIsGivenAndWhoGaveItWhatItAnswers() throws IOException, MessagingException {
		String page = "/espace/offres/" + kept(offer(anId()).ofNetwork(NIORT).titled("Très secrète").in("79191"))
				+ "/confier";
		String giver = signedIn(Who.HEAD);
		String taker = signedIn(Who.OTHER_HEAD);
		post(giver, page, Map.of("faire", "confier", "reseau", ARRAS, "mot", "Elle est chez vous."));
		assertThat(subjects(Who.OTHER_HEAD)).containsExactly("On vous confie une offre");
		assertThat(part(mails(Who.OTHER_HEAD).getFirst(), 0)).contains("Très secrète", NIORT, ARRAS,
				"Elle est chez vous.", PORTAL + page, "Ne plus recevoir");

		post(taker, page, Map.of("faire", "refuser", "mot", "Elle est trop loin."));
		post(giver, page, Map.of("faire", "confier", "reseau", ARRAS));
		post(taker, page, Map.of("faire", "accepter"));

		assertThat(subjects(Who.HEAD)).containsExactlyInAnyOrder("L'offre que vous confiez est refusée",
				"L'offre que vous confiez est acceptée");
		assertThat(text(Who.HEAD, "L'offre que vous confiez est refusée")).contains("Elle est trop loin.", ARRAS);
		assertThat(subjects(Who.COORDINATOR)).isEmpty();
	}

	/** Nobody is told who cannot answer; the académie answers in the network's place. */
	@Test
	void theCoordinationIsToldWhatANetworkWithoutAnybodyIsGiven() throws IOException, MessagingException {
		FoqualeNetwork empty = new FoqualeNetwork("reseau-vide", "Réseau FOQUALE sans personne", List.of(), "lille",
				false);
		this.networks.keep(empty);
		String page = "/espace/offres/" + kept(offer(anId()).ofNetwork(NIORT).in("79191")) + "/confier";

		post(signedIn(Who.HEAD), page, Map.of("faire", "confier", "reseau", empty.name()));

		assertThat(text(Who.OTHER_COORDINATOR, "On vous confie une offre")).contains("vous pouvez répondre à sa place");
		assertThat(subjects(Who.OTHER_HEAD)).isEmpty();
	}

	@Test
	void whoWantsNoSuchMailsGetsNone() throws MessagingException {
		String account = account(Who.HEAD);
		this.choices.keep(new MailChoice(account, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL, MailLevel.NONE)).block();
		try {
			proposed(signedIn(Who.CONTRIBUTOR), "Sans courriel");
			String page = "/espace/offres/" + kept(offer(anId()).ofNetwork(ARRAS).in("62041")) + "/confier";
			post(signedIn(Who.OTHER_HEAD), page, Map.of("faire", "confier", "reseau", NIORT));
			assertThat(subjects(Who.HEAD)).isEmpty();
		}
		finally {
			this.choices.keep(new MailChoice(account, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL))
				.block();
		}
	}

	private String proposed(String writer, String title) {
		OfferForm form = open(writer, "/espace/offres/nouvelle?genre=mlds").with(FormsOnRealEngine.COMPLETE)
			.with("titre", title)
			.with("reseau", NIORT);
		press(writer, form, "proposer");
		return form.action();
	}

	private OfferForm open(String session, String path) {
		return OfferForm.in(String.valueOf(get(session, path).getResponseBody()));
	}

	private void press(String session, OfferForm form, String button) {
		post(session, form.action(), form.with("faire", button).fields());
	}

	/** Of the one of that subject. */
	private String text(Who who, String subject) throws IOException, MessagingException {
		return part(mails(who).stream().filter((mail) -> subject(mail).equals(subject)).findFirst().orElseThrow(), 0);
	}

	private List<String> subjects(Who who) throws MessagingException {
		return mails(who).stream().map(ProposalMailTests::subject).toList();
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
