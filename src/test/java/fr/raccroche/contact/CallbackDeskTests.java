package fr.raccroche.contact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fr.raccroche.contact.store.ContactStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks is called back in fifteen days, by somebody who may know who they are, and
 * nothing of them stays after.
 */
class CallbackDeskTests extends FollowUpOnRealEngine {

	private static final String LIST = "/espace/rappels";

	private static final Duration TOO_LONG = Duration.ofDays(16);

	@Autowired
	private CallbackEscalation escalation;

	/** role × what one sees of a request before and after its fifteen days. */
	@ParameterizedTest
	@CsvSource({ "HEAD,true,true", "CONTRIBUTOR,true,true", "COORDINATOR,false,true", "OTHER_HEAD,false,false",
			"OTHER_COORDINATOR,false,false", "ADMINISTRATOR,false,false" })
	void onlyThoseWhoCallBackSeeWhoAsks(Who who, boolean early, boolean late) throws Exception {
		String id = asked();
		seesAndTakes(who, id, early);
		this.clock.pass(TOO_LONG);
		seesAndTakes(who, id, late);
	}

	private void seesAndTakes(Who who, String id, boolean theirs) {
		String session = signedIn(who);
		String page = LIST + "/" + id;

		EntityExchangeResult<String> seen = get(session, page);
		assertThat(seen.getStatus()).isEqualTo(theirs ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		assertThat(seen.getResponseBody().contains("tel:" + PHONE)).isEqualTo(theirs);
		assertThat(get(session, LIST).getResponseBody().contains(id)).isEqualTo(theirs);
		assertThat(get(session, "/espace").getResponseBody().contains(id)).isEqualTo(theirs);
		String token = token(session);
		for (String button : List.of("/prendre", "/rendre")) {
			assertThat(postWith(session, token, page + button, Map.of()).getStatus())
				.isEqualTo(theirs ? HttpStatus.SEE_OTHER : HttpStatus.NOT_FOUND);
		}
		assertThat(postWith(session, token, page + "/suite", Map.of()).getStatus())
			.isEqualTo(theirs ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NOT_FOUND);
		if (!theirs) {
			assertThat(postWith(session, token, page + "/suite", Map.of("suite", "joint")).getStatus())
				.isEqualTo(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void anAdministratorSeesNumbersOnly() throws Exception {
		String id = asked();
		this.clock.pass(TOO_LONG);

		assertThat(get(signedIn(Who.ADMINISTRATOR), LIST).getResponseBody())
			.contains("<dt>À rappeler</dt><dd>1</dd>", "depuis plus de 15 jours")
			.doesNotContain(TITLE, id, "Léa", PHONE);
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace").getResponseBody())
			.contains("Vous ne voyez que les nombres.")
			.doesNotContain(id, "Léa", PHONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "prendre", "rendre", "suite" })
	void aFormOfElsewhereDoesNothing(String button) throws IOException {
		String page = LIST + "/" + asked();
		String session = signedIn(Who.HEAD);

		assertThat(postWith(session, "", page + "/" + button, Map.of("suite", "joint")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(everythingIn(ContactStore.CALLBACKS)).contains(PHONE).doesNotContain("taken", "settled");
	}

	@Test
	void whoCallsBackTellsPeopleApartAndTheLongestWaitComesFirst() throws Exception {
		String old = asked();
		this.clock.pass(Duration.ofDays(3));
		String young = asked();
		String session = signedIn(Who.HEAD);

		for (String path : List.of("/espace", LIST)) {
			String page = unescaped(get(session, path)).replace("\n", "");
			assertThat(page).containsPattern(old + ".*" + young)
				.contains("Léa, Niort", "15 à 17 ans · plutôt en fin de journée · " + TITLE, "Il reste 12 jours",
						"href=\"tel:" + PHONE)
				.doesNotContain("arrêté", "lea@");
		}
		assertThat(unescaped(get(session, "/espace"))).contains("2 à rappeler");
		assertThat(get(session, "/espace").getResponseBody()).contains("À rappeler");
	}

	@Test
	void beforeTheDelayIsOverACoordinatorSeesNumbersOnly() throws Exception {
		asked();
		asked();
		String session = signedIn(Who.COORDINATOR);

		for (String path : List.of("/espace", LIST)) {
			assertThat(unescaped(get(session, path)))
				.contains("Dans votre académie : 2 demandes attendent, aucune "
						+ "depuis plus de 15 jours. Celles qui dépassent ce délai s'affichent ici.")
				.doesNotContain("Léa", PHONE, "Rien dans cette liste");
		}
		assertThat(unescaped(get(signedIn(Who.OTHER_COORDINATOR), LIST))).contains("personne n'attend");
		this.clock.pass(TOO_LONG);
		assertThat(unescaped(get(signedIn(Who.COORDINATOR), LIST))).contains("dont 2 depuis plus de 15 jours",
				"Léa, Niort", "tel:" + PHONE);
	}

	/** Lists say no more than the page of one. */
	@Test
	void inListsTooACoordinatorDoesNotSeeWhoSomebodyElseIsCalling() throws Exception {
		String id = asked();
		this.clock.pass(TOO_LONG);
		post(signedIn(Who.HEAD), LIST + "/" + id + "/prendre", Map.of());

		assertThat(unescaped(get(signedIn(Who.COORDINATOR), LIST + "?etat=en-cours"))).doesNotContain("Léa", PHONE);
		assertThat(unescaped(get(signedIn(Who.CONTRIBUTOR), LIST + "?etat=en-cours"))).contains("Léa",
				"Responsable de réseau s'en occupe");
	}

	@Test
	void theSecondIsToldWhoHasIt() throws Exception {
		String id = asked();
		String page = LIST + "/" + id;
		post(signedIn(Who.HEAD), page + "/prendre", Map.of());
		String contributor = signedIn(Who.CONTRIBUTOR);

		EntityExchangeResult<String> second = post(contributor, page + "/prendre", Map.of());
		assertThat(second.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(unescaped(second)).contains("Quelqu'un a été plus rapide",
				"Responsable de réseau s'en occupe depuis le");
		assertThat(post(contributor, page + "/suite", Map.of("suite", "joint")).getStatus())
			.isEqualTo(HttpStatus.CONFLICT);
		assertThat(unescaped(get("", this.receipt))).contains("Quelqu'un s'occupe de ta demande")
			.doesNotContain("Responsable");

		post(signedIn(Who.HEAD), page + "/rendre", Map.of());
		assertThat(post(contributor, page + "/prendre", Map.of()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(contributor, page).getResponseBody()).contains("Vous vous en occupez depuis le");
	}

	/** Who answers for the delay need not wait for who let it lie. */
	@Test
	void whoPublishesTakesItOverAndNobodyElse() throws Exception {
		String page = LIST + "/" + asked();
		String contributor = signedIn(Who.CONTRIBUTOR);
		String head = signedIn(Who.HEAD);
		post(contributor, page + "/prendre", Map.of());
		assertThat(get(head, page).getResponseBody()).contains("M'en occuper à sa place");

		assertThat(post(head, page + "/reprendre", Map.of()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(head, page).getResponseBody()).contains("Vous vous en occupez");
		assertThat(get(contributor, page).getResponseBody()).doesNotContain("M'en occuper à sa place");
		assertThat(post(contributor, page + "/reprendre", Map.of()).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(post(signedIn(Who.OTHER_HEAD), page + "/reprendre", Map.of()).getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void ofTwoWhoPressAtOnceOneHasIt() throws Exception {
		String page = LIST + "/" + asked() + "/prendre";
		String head = signedIn(Who.HEAD);
		String contributor = signedIn(Who.CONTRIBUTOR);
		List<Future<EntityExchangeResult<String>>> both = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (String session : List.of(head, contributor)) {
				String token = token(session);
				both.add(threads.submit(() -> postWith(session, token, page, Map.of())));
			}
		}

		assertThat(List.of(both.get(0).get().getStatus(), both.get(1).get().getStatus()))
			.containsExactlyInAnyOrder(HttpStatus.SEE_OTHER, HttpStatus.CONFLICT);
	}

	@Test
	void whatSomebodyLetsLieWaitsAgain() throws Exception {
		String id = asked();
		post(signedIn(Who.HEAD), LIST + "/" + id + "/prendre", Map.of());
		assertThat(get(signedIn(Who.CONTRIBUTOR), LIST).getResponseBody()).doesNotContain(id);
		assertThat(get(signedIn(Who.CONTRIBUTOR), LIST + "?etat=en-cours").getResponseBody()).contains(id);

		this.clock.pass(Duration.ofDays(8));
		assertThat(get(signedIn(Who.CONTRIBUTOR), LIST).getResponseBody()).contains(id);
		assertThat(unescaped(get("", this.receipt))).contains("Ta demande est envoyée");
	}

	@Test
	void whatOneTookStaysOnTheirDeskWithItsClock() throws Exception {
		String id = asked();
		post(signedIn(Who.HEAD), LIST + "/" + id + "/prendre", Map.of());
		this.clock.pass(Duration.ofDays(2));
		String head = signedIn(Who.HEAD);

		assertThat(unescaped(get(head, "/espace"))).contains("aucun rappel en attente", "1 rappel en cours",
				"Vous vous en occupez", id, "Léa, Niort", "Il reste 13 jours");
		assertThat(unescaped(get(signedIn(Who.CONTRIBUTOR), "/espace"))).doesNotContain(id, "rappel en cours");
		post(head, LIST + "/" + id + "/suite", Map.of("suite", "joint"));
		assertThat(unescaped(get(head, "/espace"))).doesNotContain(id, "rappel en cours");
	}

	/** A role ends, an account is closed: nobody deals with it any more. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatSomebodyTookWhoCanNoLongerAnswerWaitsAgainForAll(boolean closed) throws Exception {
		String id = asked();
		post(signedIn(Who.CONTRIBUTOR), LIST + "/" + id + "/prendre", Map.of());
		String head = signedIn(Who.HEAD);
		assertThat(get(head, LIST).getResponseBody()).doesNotContain(id);
		try {
			if (closed) {
				closes(Who.CONTRIBUTOR, true);
			}
			else {
				speaksFor(Who.CONTRIBUTOR);
			}

			assertThat(unescaped(get(head, "/espace"))).contains(id, "1 à rappeler");
			assertThat(get(head, LIST).getResponseBody()).contains(id);
			assertThat(get(head, LIST + "?etat=en-cours").getResponseBody()).doesNotContain(id);
			assertThat(unescaped(get("", this.receipt))).contains("Ta demande est envoyée");
			assertThat(post(head, LIST + "/" + id + "/prendre", Map.of()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		}
		finally {
			closes(Who.CONTRIBUTOR, false);
			speaksFor(Who.CONTRIBUTOR, Who.CONTRIBUTOR.mandate);
		}
	}

	@Test
	void onItsPageTooNobodyHoldsWhatTheyCannotAnswer() throws Exception {
		String page = LIST + "/" + asked();
		post(signedIn(Who.CONTRIBUTOR), page + "/prendre", Map.of());
		speaksFor(Who.CONTRIBUTOR);
		try {
			assertThat(unescaped(get(signedIn(Who.HEAD), page))).doesNotContain("s'en occupe depuis");
			assertThat(post(signedIn(Who.HEAD), page + "/suite", Map.of("suite", "joint")).getStatus())
				.isEqualTo(HttpStatus.SEE_OTHER);
		}
		finally {
			speaksFor(Who.CONTRIBUTOR, Who.CONTRIBUTOR.mandate);
		}
	}

	@Test
	void whatNobodyCanAnswerAnyMoreIsToldOfWhenItIsLate() throws IOException {
		String id = asked();
		post(signedIn(Who.CONTRIBUTOR), LIST + "/" + id + "/prendre", Map.of());
		this.clock.pass(TOO_LONG);
		post(signedIn(Who.CONTRIBUTOR), LIST + "/" + id + "/prendre", Map.of());
		speaksFor(Who.CONTRIBUTOR);
		try {
			assertThat(this.escalation.run().block()).isEqualTo(1);
		}
		finally {
			speaksFor(Who.CONTRIBUTOR, Who.CONTRIBUTOR.mandate);
		}
	}

	@Test
	void aCoordinatorDoesNotSeeWhoSomebodyElseIsCalling() throws Exception {
		String page = LIST + "/" + asked();
		this.clock.pass(TOO_LONG);
		post(signedIn(Who.HEAD), page + "/prendre", Map.of());
		String coordinator = signedIn(Who.COORDINATOR);

		EntityExchangeResult<String> seen = get(coordinator, page);
		assertThat(seen.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(unescaped(seen)).contains("Responsable de réseau s'en occupe").doesNotContain(PHONE, "Léa");
		assertThat(post(coordinator, page + "/suite", Map.of("suite", "joint")).getStatus())
			.isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void anOutcomeErasesWhoAskedAndLeavesAFactWithoutAPerson() throws IOException {
		String id = asked();
		String page = LIST + "/" + id;
		this.clock.pass(Duration.ofDays(2));
		String session = signedIn(Who.HEAD);
		assertThat(mails()).hasSize(1);

		post(session, page + "/suite", Map.of("suite", "rendez-vous"));

		assertThat(unescaped(get(session, page + "?fait=note")))
			.contains("Les coordonnées sont effacées", "Un rendez-vous est pris : noté le")
			.doesNotContain("Léa", PHONE);
		assertThat(mails()).as("the mail that had not left").isEmpty();
		assertThat(everythingIn(ContactStore.CALLBACKS)).contains("rendez-vous")
			.doesNotContain("Léa", PHONE, "lea@", "79191", "arrêté");
		assertThat(facts()).singleElement()
			.asString()
			.contains("\"network\":\"" + NIORT, "\"academies\":[\"poitiers\"]", "\"departements\":[\"79\"]",
					"\"days\":2", "\"outcome\":\"rendez-vous\"", "\"until\"")
			// of the solution; where who asked lives is no part of it
			.contains("\"communes\":[\"79191\"]")
			.doesNotContain(id, "Léa", PHONE, "lea@", "arrêté", "15-17", "soir");
		assertThat(unescaped(get("", this.receipt))).contains("On a répondu à ta demande", "sont effacés du portail")
			.doesNotContain("Effacer ma demande");
		assertThat(post(session, page + "/suite", Map.of("suite", "injoignable")).getStatus())
			.isEqualTo(HttpStatus.CONFLICT);
		assertThat(facts()).singleElement().asString().contains("\"outcome\":\"rendez-vous\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "autre", "retire" })
	void anOutcomeIsOneOfTheList(String outcome) throws Exception {
		String page = LIST + "/" + asked();
		EntityExchangeResult<String> refused = post(signedIn(Who.HEAD), page + "/suite", Map.of("suite", outcome));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unescaped(refused)).contains("Choisissez ce qui s'est passé", "tel:" + PHONE);
	}

	@Test
	void whatIsLateIsToldOnceAndNamesNobody() throws IOException {
		String awaited = awaitedAs(Who.COORDINATOR.mandate);
		asked();
		String second = asked();
		deleteMails();
		this.clock.pass(Duration.ofDays(14));
		assertThat(this.escalation.run().block()).isZero();
		this.clock.pass(Duration.ofDays(2));

		assertThat(this.escalation.run().block()).isEqualTo(1);
		assertThat(this.escalation.run().block()).as("a restart, another portal").isZero();
		assertThat(mails()).as("nothing to %s, who has not come", awaited).hasSize(1);
		String mail = Files.readString(mails().getFirst(), StandardCharsets.US_ASCII);
		assertThat(mail).contains("To: " + Who.COORDINATOR.mail(), "2 demandes", "Rappels")
			.doesNotContain("/espace", "Léa", "L=C3=A9a", PHONE, "lea@", "Niort", TITLE, second);
	}

	@Test
	void whatSomebodyDealsWithIsNotToldOf() throws IOException {
		String id = asked();
		this.clock.pass(TOO_LONG);
		post(signedIn(Who.HEAD), LIST + "/" + id + "/prendre", Map.of());
		assertThat(this.escalation.run().block()).isZero();

		this.clock.pass(Duration.ofDays(8));
		assertThat(this.escalation.run().block()).as("let lie").isEqualTo(1);
	}

	@Test
	void aRequestEndsAfterSixtyDaysAndItsFactAfterFiveYears() throws IOException {
		String id = asked();
		goBy(Duration.ofDays(61));
		assertThat(get(signedIn(Who.HEAD), LIST + "/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(everythingIn(ContactStore.CALLBACKS)).doesNotContain(id);
		assertThat(facts()).singleElement().asString().doesNotContain("outcome");

		goBy(CallbackFacts.KEPT);
		assertThat(facts()).isEmpty();
	}

	@Test
	void whoAnswersCannotErase() throws IOException {
		String id = asked();
		String session = signedIn(Who.HEAD);
		assertThat(get(session, LIST + "/" + id).getResponseBody())
			.doesNotContain(this.receipt.substring("/rappels/".length()));

		assertThat(get("", "/rappels/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		post("", "/rappels/" + id + "/effacer", Map.of());
		assertThat(get(session, LIST + "/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(session, LIST + this.receipt.substring("/rappels".length())).getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void whoErasesTheirRequestIsNotCountedAsForgotten() throws IOException {
		String id = asked();
		post("", this.receipt + "/effacer", Map.of());

		assertThat(facts()).singleElement().asString().contains("\"outcome\":\"retire\"");
		assertThat(get(signedIn(Who.HEAD), LIST + "/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void logsNameNobody(CapturedOutput logs) throws IOException {
		String page = LIST + "/" + asked();
		String session = signedIn(Who.HEAD);
		post(session, page + "/prendre", Map.of());
		this.clock.pass(TOO_LONG);
		this.escalation.run().block();
		post(signedIn(Who.HEAD), page + "/suite", Map.of("suite", "injoignable"));
		goBy(Duration.ofDays(61));

		assertThat(logs).doesNotContain("Léa", PHONE, "lea@maison", "@staff.test");
	}

	private void deleteMails() throws IOException {
		for (var mail : mails()) {
			Files.delete(mail);
		}
	}

	private static String unescaped(EntityExchangeResult<String> answer) {
		return String.valueOf(answer.getResponseBody()).replace("&#39;", "'").replace('\u00A0', ' ');
	}

}
