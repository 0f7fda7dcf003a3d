package fr.raccroche.solution.reminder;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.desk.OfferRow;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A link in a mail opens a page; only its buttons act, for whoever still looks after the
 * offer.
 */
class LinkTests extends RemindersOnRealEngine {

	@Autowired
	private OfferChanges changes;

	@Test
	void openingALinkShowsTheOfferAndChangesNothing() {
		String id = kept(offer(anId()).titled("Atelier <script>alert(1)</script>")
			.ofNetwork(NIORT)
			.ages(16, 25)
			.places(3)
			.verifiedOn("2026-01-10"));
		Solution before = now(id);

		EntityExchangeResult<String> page = get("", link(Who.HEAD, id));
		this.client.head().uri(link(Who.HEAD, id)).exchange().expectStatus().isOk();

		assertThat(page.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(page.getResponseBody()).contains("De 16 à 25 ans", "<dt>Places</dt><dd>3</dd>", "05", "Niort",
				"Toujours vrai", "Vérifié le 10 janvier 2026", "Atelier &lt;script&gt;alert(1)&lt;/script&gt;");
		assertThat(page.getResponseHeaders().getFirst("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(page.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(page.getResponseHeaders().getFirst("X-Robots-Tag")).contains("noindex");
		assertThat(page.getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE)).isNull();
		assertThat(now(id)).isEqualTo(before);
	}

	@Test
	void onePressConfirmsWithoutSigningInAndInTheNameOfTheNetwork() {
		String id = kept(offer(anId()).ofNetwork(NIORT).verifiedOn("2026-01-10"));
		String link = link(Who.HEAD, id);

		EntityExchangeResult<String> done = press(link + "/confirmer", Map.of());

		assertThat(done.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get("", String.valueOf(done.getResponseHeaders().getLocation())).getResponseBody())
			.contains("Merci ! L'offre est confirmée", "href=\"/solutions/" + id + "\"", "/espace/connexion");
		assertThat(now(id).verification().on()).isEqualTo(today());
		assertThat(now(id).verification().by()).isEqualTo(NIORT);
		assertThat(get(signedIn(Who.HEAD), "/espace/offres/" + id).getResponseBody())
			.contains(Role.HEAD.label() + ", par le lien d'un courriel</p>");
	}

	@Test
	void placesAreChangedOrRefusedInWords() {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		String link = link(Who.HEAD, id);

		press(link + "/places", Map.of("places", "3", "plutot", "4"));
		assertThat(now(id).entry().places()).isEqualTo(4);
		EntityExchangeResult<String> refused = press(link + "/places", Map.of("places", "<b>beaucoup"));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody())
			.contains("il faut un nombre entier", "value=\"&lt;b>beaucoup\" aria-invalid=\"true\"")
			.doesNotContain("<b>beaucoup");
		assertThat(now(id).entry().places()).isEqualTo(4);
	}

	@Test
	void aConfirmationTakesTheTypedNumberWithIt() {
		String id = kept(offer(anId()).ofNetwork(NIORT).verifiedOn("2026-01-10").places(3));
		String link = link(Who.HEAD, id);

		assertThat(press(link + "/confirmer", Map.of("places", "-5", "vu", "3")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(now(id).verification().by()).isNull();

		press(link + "/confirmer", Map.of("places", "12", "vu", "3"));
		assertThat(now(id).verification().by()).isEqualTo(NIORT);
		assertThat(now(id).entry().places()).isEqualTo(12);
	}

	/**
	 * A link to one opens no other: what is left is for whoever signs in, or goes back to
	 * the mail.
	 */
	@Test
	void afterAConfirmationTheNextOneIsAskedAndNotTheSameAgain() {
		String one = kept(offer(anId()).ofNetwork(ARRAS).verifiedOn("2026-01-10"));
		String other = kept(offer(anId()).ofNetwork(ARRAS).verifiedOn("2026-01-10"));
		String link = link(Who.OTHER_HEAD, one);
		assertThat(get("", link).getResponseBody()).contains("Est-ce toujours vrai").doesNotContain("La suivante");

		String after = String.valueOf(press(link + "/confirmer", Map.of()).getResponseHeaders().getLocation());
		assertThat(get("", after).getResponseBody()).containsPattern("Il vous reste \\d+ offres? à confirmer")
			.contains("href=\"/espace/campagne\">La suivante")
			.doesNotContain("Toujours vrai", other);
		assertThat(get("", "/espace/campagne").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void whatIsMostUrgentComesFirstAndWhatIsDoneLast() {
		List<OfferRow> rows = Stream.of(today().toString(), today().minusDays(1).toString(), "2025-02-10", "2025-01-10")
			.map((day) -> offer(anId()).titled(day).by(null, "Structure " + day).verifiedOn(day).published())
			.map((solution) -> new OfferRow(solution, today()))
			.toList();
		List<ManyRows.Group> groups = new ManyRows(rows, 4, "", 1).groups();

		assertThat(groups).extracting(ManyRows.Group::title)
			.containsExactly("À confirmer maintenant", "Encore valables", "Déjà confirmées aujourd'hui");
		assertThat(groups.getFirst().rows()).extracting((row) -> row.solution().title())
			.containsExactly("2025-01-10", "2025-02-10");
		assertThat(groups).extracting(ManyRows.Group::asks).containsExactly(true, true, false);
	}

	@Test
	void aNumberThatOthersGaveMeanwhileIsNotReplacedUnseen() {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		String link = link(Who.HEAD, id);
		String session = signedIn(Who.HEAD);
		String desk = "/espace/offres/" + id + "/places";
		assertThat(get("", link).getResponseBody()).contains("name=\"vu\" value=\"3\"");
		post(session, desk, Map.of("places", "8", "vu", "3"));
		assertThat(now(id).entry().places()).isEqualTo(8);

		EntityExchangeResult<String> refused = press(link + "/places", Map.of("plutot", "4", "vu", "3"));
		EntityExchangeResult<String> there = post(session, desk, Map.of("plutot", "4", "vu", "3"));
		for (EntityExchangeResult<String> one : List.of(refused, there)) {
			assertThat(one.getStatus()).isEqualTo(HttpStatus.CONFLICT);
			assertThat(one.getResponseBody())
				.contains("Rien n'a changé :", "a indiqué 8 places entre-temps : vérifiez", "name=\"vu\" value=\"8\"")
				.doesNotContain("Rien n'est changé");
		}
		assertThat(post(session, desk, Map.of("plutot", "beaucoup", "vu", "8")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(now(id).entry().places()).isEqualTo(8);

		press(link + "/places", Map.of("plutot", "9", "vu", "8"));
		assertThat(now(id).entry().places()).isEqualTo(9);
	}

	@Test
	void entryDatesAreAddedChangedAndRemovedAndThoseOfThePastStay() {
		String past = today().minusMonths(2).toString();
		String soon = today().plusMonths(2).toString();
		String later = today().plusMonths(4).toString();
		String id = kept(offer(anId()).ofNetwork(NIORT).entry(EntryMode.DATES).session(past, 1).session(soon, 5));
		String link = link(Who.HEAD, id);
		assertThat(get("", link).getResponseBody()).contains("value=\"" + soon + "\"").doesNotContain(past);

		press(link + "/dates", dates(List.of(soon, later, ""), List.of("2", "", ""), List.of("", soon, "")));
		assertThat(now(id).entry().sessions()).containsExactly(new Session(today().minusMonths(2), 1, null),
				new Session(today().plusMonths(2), 2, null),
				new Session(today().plusMonths(4), null, today().plusMonths(2)));

		String session = signedIn(Who.HEAD);
		MultiValueMap<String, String> one = dates(List.of(later), List.of("9"), List.of(""));
		post(session, "/espace/offres/" + id + "/dates", one.toSingleValueMap());
		assertThat(now(id).entry().upcoming(today())).containsExactly(new Session(today().plusMonths(4), 9, null));
	}

	@Test
	void datesThatCannotBeAreRefusedWithWhatWasTyped() {
		String id = kept(offer(anId()).ofNetwork(NIORT));
		String soon = today().plusMonths(2).toString();

		EntityExchangeResult<String> twice = press(link(Who.HEAD, id) + "/dates",
				dates(List.of(soon, soon), List.of("1", "2"), List.of("", "")));
		assertThat(twice.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(twice.getResponseBody()).contains("deux dates d'entrée sont le même jour", "value=\"" + soon);
		assertThat(press(link(Who.HEAD, id) + "/dates", dates(List.of("demain"), List.of("x"), List.of("")))
			.getResponseBody()).contains("il faut une date", "il faut un nombre entier");
		assertThat(press(link(Who.HEAD, id) + "/dates", dates(List.of("2024-01-01"), List.of("3"), List.of("")))
			.getResponseBody()).contains("le 1er janvier 2024 est passé", "value=\"2024-01-01");
		assertThat(now(id).entry().sessions()).isEmpty();
	}

	@Test
	void aLinkHoldsAsLongAsTheMandateAndTheAccount() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		String link = link(Who.HEAD, id);
		try {
			speaksFor(Who.HEAD, new Mandate(Role.HEAD, Who.HEAD.mandate.scope(), null, today().minusDays(1), null));
			isDead(link, id);
			speaksFor(Who.HEAD, Who.HEAD.mandate);
			closes(Who.HEAD, true);
			isDead(link, id);
		}
		finally {
			closes(Who.HEAD, false);
			speaksFor(Who.HEAD, Who.HEAD.mandate);
		}
		assertThat(get("", link).getStatus()).isEqualTo(HttpStatus.OK);
		this.clock.pass(Duration.ofDays(45));
		isDead(link, id);
	}

	@Test
	void aLinkForAnotherOrAForgedOneActsOnNothing() {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		String link = link(Who.HEAD, id);

		isDead(link(Who.OTHER_HEAD, id), id);
		isDead(link(Who.OTHER_COORDINATOR, id), id);
		isDead(link.substring(0, link.length() - 2) + "AA", id);
		isDead("/espace/lien/x", id);
		// an invitation is none either, nor is a link to everything one to places
		isDead(this.links.issue(accountOf(Who.HEAD), "offres"), id, "/places");
	}

	@Test
	void aNewPasswordEndsTheLinksInMails() throws IOException {
		String id = kept(offer(anId()).ofNetwork(ARRAS).places(3));
		String link = link(Who.OTHER_HEAD, id);
		assertThat(get("", link).getStatus()).isEqualTo(HttpStatus.OK);

		hasPassword(Who.OTHER_HEAD, PASSWORD);

		isDead(link, id);
		assertThat(get("", link(Who.OTHER_HEAD, id)).getStatus()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void theLinkToAllConfirmsWhatIsTicked() {
		String one = kept(offer(anId()).titled("Premier atelier").ofNetwork(ARRAS).verifiedOn("2026-01-10"));
		String other = kept(offer(anId()).titled("Second atelier").ofNetwork(ARRAS).verifiedOn("2026-01-10"));
		String foreign = kept(offer(anId()).ofNetwork(NIORT).verifiedOn("2026-01-10"));
		String link = this.links.issue(accountOf(Who.OTHER_HEAD), "offres");
		assertThat(get("", link).getResponseBody()).contains("Premier atelier", "Second atelier")
			.doesNotContain(foreign, " checked");
		assertThat(get("", link + "?cocher=tout").getResponseBody()).contains(" checked");

		MultiValueMap<String, String> ticked = new LinkedMultiValueMap<>();
		ticked.put("offre", List.of(one, foreign));
		EntityExchangeResult<String> done = press(link + "/confirmer", ticked);

		assertThat(done.getResponseBody()).contains("Une offre est confirmée", "Celles-ci ne le sont pas",
				"n'est pas de votre réseau", "Second atelier");
		assertThat(now(one).verification().by()).isEqualTo(ARRAS);
		assertThat(now(other).verification().by()).isNull();
		assertThat(now(foreign).verification().by()).isNull();
	}

	@Test
	void whatThePortalPausedWhoeverConfirmsItBringsBack() {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT).verifiedOn("2026-01-10"));
		this.changes.pause(this.solutions.find(new SolutionId(id)).blockOptional().orElseThrow()).block();
		String link = link(Who.CONTRIBUTOR, id);
		assertThat(get("", link).getResponseBody()).contains("Cette offre est en pause", "remettre en ligne");
		assertThat(get(signedIn(Who.HEAD), "/espace/offres/" + id).getResponseBody())
			.contains("personne ne l'avait confirmée à temps");

		press(link + "/confirmer", Map.of());

		assertThat(now(id).life().state()).isEqualTo(State.PUBLISHED);
		assertThat(now(id).verification().on()).isEqualTo(today());
	}

	@Test
	void whatItsNetworkPausedStaysPaused() {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT));
		post(signedIn(Who.HEAD), "/espace/offres/" + id + "/etat", Map.of("pas", "suspendre"));
		String link = link(Who.CONTRIBUTOR, id);

		press(link + "/confirmer", Map.of());

		assertThat(get("", link).getResponseBody()).contains("n'est pas publiée")
			.doesNotContain("Toujours vrai</button>");
		assertThat(now(id).life().state()).isEqualTo(State.SUSPENDED);
	}

	private void isDead(String link, String id) {
		isDead(link, id, "");
		isDead(link, id, "/confirmer");
		isDead(link, id, "/places");
	}

	private void isDead(String link, String id, String form) {
		EntityExchangeResult<String> answer = form.isEmpty() ? get("", link)
				: press(link + form, Map.of("places", "9"));
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(answer.getResponseBody()).contains("Ce lien ne marche plus", "Se connecter").doesNotContain(id);
		assertThat(now(id).entry().places()).isEqualTo(3);
		assertThat(now(id).verification().by()).isNull();
	}

	private static MultiValueMap<String, String> dates(List<String> starts, List<String> places,
			List<String> deadlines) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.put("debut", starts);
		form.put("nombre", places);
		form.put("limite", deadlines);
		return form;
	}

}
