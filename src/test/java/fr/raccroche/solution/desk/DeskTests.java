package fr.raccroche.solution.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.solution.State;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff keeps its offers true; everybody sees it at once, and nobody touches the offers
 * of others.
 */
class DeskTests extends StaffOnRealEngine {

	/** What one needs before one is signed in. */
	private static final Set<String> DOORS = Set.of("GET /espace/connexion", "POST /espace/connexion",
			"GET /espace/mot-de-passe", "POST /espace/mot-de-passe", "GET /espace/invitation/{invitation}",
			"POST /espace/invitation/{invitation}", "GET /espace/lien/{sealed}", "POST /espace/lien/{sealed}/confirmer",
			"POST /espace/lien/{sealed}/places", "POST /espace/lien/{sealed}/dates", "GET /espace/arret/{sealed}",
			"POST /espace/arret/{sealed}", "GET /espace/openid/{provider}/lien", "POST /espace/openid/{provider}/lien",
			"POST /espace/openid/{provider}/fin");

	/** Before any other's: what is due the longest is listed first. */
	private static final String LONG_AGO = "2000-01-01";

	@Autowired
	private RequestMappingHandlerMapping addresses;

	@Autowired
	private FieldChanges fields;

	@Autowired
	private Networks networks;

	@Test
	void aConfirmationIsPublicAtOnceAndInTheNameOfTheNetwork() {
		String id = kept(offer(anId()).titled("Kiosque confirmé").ofNetwork(NIORT).verifiedOn("2026-01-10"));
		String session = signedIn(Who.HEAD);
		assertThat(get(session, "/espace/offres?etat=a-confirmer&q=kiosque").getResponseBody()).contains(id);

		EntityExchangeResult<String> done = post(session, "/espace/offres/" + id + "/confirmer",
				Map.of("retour", "liste", "etat", "a-confirmer"));
		assertThat(done.getResponseHeaders().getLocation()).as("back at its card")
			.hasToString("/espace/offres?etat=a-confirmer&fait=confirmee&offre=" + id + "&rang=0#offre-" + id);
		assertThat(post(session, "/espace/offres/" + id + "/places",
				Map.of("retour", "liste", "etat", "publiees", "q", "e2c & école", "page", "2", "places", "3"))
			.getResponseHeaders()
			.getLocation()).as("what was searched for is still there")
			.hasToString("/espace/offres?etat=publiees&q=e2c%20%26%20%C3%A9cole&page=2&fait=places&offre=" + id
					+ "&rang=0#offre-" + id);
		assertThat(get(session, "/espace/offres?etat=a-confirmer&q=kiosque&fait=confirmee").getResponseBody())
			.contains("C'est confirmé")
			.doesNotContain(id);
		assertThat(now(id).verification().by()).isEqualTo(NIORT);
		assertThat(get("", "/solutions/" + id + ".json").getResponseBody())
			.contains("\"verifieLe\":\"" + now(id).verification().on());
	}

	/**
	 * Wherever the list would have it now, the card one pressed stays, and says what was
	 * done.
	 */
	@Test
	void aButtonLeadsBackToItsCardWhichSaysWhatWasDone() {
		String id = kept(offer(anId()).titled("Atelier du port").ofNetwork(ARRAS).verifiedOn("2001-01-10"));
		kept(offer(anId()).ofNetwork(ARRAS).verifiedOn("2000-01-10"));
		String session = signedIn(Who.OTHER_HEAD);
		for (String back : List.of("liste", "bord")) {
			String after = String.valueOf(post(session, "/espace/offres/" + id + "/confirmer",
					Map.of("retour", back, "etat", "a-confirmer", "rang", "1"))
				.getResponseHeaders()
				.getLocation());
			assertThat(after).endsWith("rang=1#offre-" + id);

			String page = decoded(get(session, after.replaceFirst("#.*", "")).getResponseBody());
			assertThat(page)
				.containsPattern("(?s)id=\"offre-" + id + "\" tabindex=\"-1\">\\s*<p class=\"offer-row-done\""
						+ " role=\"status\">C'est confirmé[^<]*<span[^>]*> « Atelier du port »");
			assertThat(page.split("C'est confirmé", -1)).as("said once").hasSize(2);
			assertThat(page.split("class=\"offer-row[ \"]", -1)[2]).as("still the second").contains(id);
		}
	}

	@Test
	void nothingIsToldOfAnOfferOfOthers() {
		String id = kept(offer(anId()).titled("Atelier caché").ofNetwork(NIORT));
		assertThat(get(signedIn(Who.OTHER_HEAD), "/espace/offres?fait=confirmee&offre=" + id).getResponseBody())
			.contains("C'est confirmé")
			.doesNotContain("Atelier caché");
		assertThat(get(signedIn(Who.OTHER_HEAD), "/espace?fait=confirmee&offre=%20x&rang=-3").getStatus())
			.isEqualTo(HttpStatus.OK);
	}

	@Test
	void aConfirmationTakesTheTypedNumberWithIt() {
		String id = kept(offer(anId()).ofNetwork(NIORT).verifiedOn("2026-01-10").places(3));
		String session = signedIn(Who.HEAD);
		String path = "/espace/offres/" + id + "/confirmer";

		EntityExchangeResult<String> refused = post(session, path, Map.of("places", "-5", "vu", "3"));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(now(id).verification().by()).isNull();

		assertThat(post(session, path, Map.of("places", "12", "vu", "3")).getResponseHeaders().getLocation())
			.hasToString("/espace/offres/" + id + "?fait=confirmee-places");
		assertThat(now(id).verification().by()).isEqualTo(NIORT);
		assertThat(now(id).entry().places()).isEqualTo(12);

		assertThat(post(session, path, Map.of("places", "4", "vu", "3")).getStatus()).isEqualTo(HttpStatus.CONFLICT);
		post(session, path, Map.of("places", "3", "vu", "3"));
		assertThat(now(id).entry().places()).as("not typed, so not changed back").isEqualTo(12);
	}

	@ParameterizedTest
	@CsvSource({ "12,4,13", "12,2,11", "0,2,0", "3,4,4" })
	void oneMoreOrLessCountsFromWhatWasTyped(String typed, String instead, Integer places) {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		post(signedIn(Who.HEAD), "/espace/offres/" + id + "/places",
				Map.of("places", typed, "plutot", instead, "vu", "3"));

		assertThat(now(id).entry().places()).isEqualTo(places);
	}

	/** Whoever confirms, nobody else is named. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONTRIBUTOR | Lycée Paul-Guérin | (Lycée Paul-Guérin)
			HEAD | Réseau FOQUALE de Niort | par le réseau FOQUALE de Niort
			COORDINATOR | la coordination de l'académie de Poitiers | par la coordination de l'académie de Poitiers
			ADMINISTRATOR | l'administration du portail | par l'administration du portail
			""")
	void aConfirmationIsInTheNameOfWhomTheySpeakFor(Who who, String name, String said) {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT).in("79191"));
		post(signedIn(who), "/espace/offres/" + id + "/confirmer", Map.of());

		assertThat(now(id).verification().by()).isEqualTo(name);
		assertThat(get("", "/solutions/" + id + ".json").getResponseBody()).contains("\"par\":\"" + name + '"');
		String page = String.valueOf(get("", "/solutions/" + id).getResponseHeaders().getLocation());
		assertThat(decoded(get("", page).getResponseBody())).containsPattern("Vérifié le [^.]* " + Pattern.quote(said));
	}

	private static String decoded(@Nullable String page) {
		return String.valueOf(page).replace('\u00A0', ' ').replace("&#39;", "'");
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "12,12", "'',", "10000,10000" })
	void placesArePublicAtOnce(String typed, Integer places) {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		post(signedIn(Who.HEAD), "/espace/offres/" + id + "/places", Map.of("places", typed));

		assertThat(now(id).entry().places()).isEqualTo(places);
		assertThat(get("", "/solutions/" + id + ".json").getResponseBody()).contains("\"places\":" + places);
	}

	@ParameterizedTest
	@CsvSource({ "-1", "10001", "beaucoup", "3.5", "99999", "<b>" })
	void impossiblePlacesAreRefusedInWords(String typed) {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		EntityExchangeResult<String> refused = post(signedIn(Who.HEAD), "/espace/offres/" + id + "/places",
				Map.of("places", typed));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("il faut un nombre entier").doesNotContain("<b>");
		assertThat(now(id).entry().places()).isEqualTo(3);
	}

	/**
	 * Where one was, or on a page of that form alone: never lost, never far from the
	 * field.
	 */
	@ParameterizedTest
	@CsvSource({ "liste,Vos offres,/espace/offres?etat=publiees&amp;q=port", "bord,Tableau de bord,/espace",
			"offre,Historique,/espace/offres" })
	void aRefusedNumberStaysInItsFieldWithTheReasonBesideIt(String back, String sees, String way) {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(3));
		EntityExchangeResult<String> refused = post(signedIn(Who.HEAD), "/espace/offres/" + id + "/places",
				Map.of("retour", back, "q", "port", "places", "-3", "vu", "3"));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains(sees, "href=\"" + way, "Rien n'a changé",
				"<a href=\"#places-" + id + "\">« -3 »",
				"value=\"-3\" aria-invalid=\"true\" aria-describedby=\"places-" + id + "-erreur\"",
				"<p class=\"field-error\" id=\"places-" + id + "-erreur\">« -3 » : il faut un nombre entier",
				"name=\"vu\" value=\"3\"");
	}

	@Test
	void anOfferPausesAndComesBack() {
		String id = kept(offer(anId()).titled("Atelier de la Sèvre").ofNetwork(NIORT));
		String session = signedIn(Who.HEAD);
		String path = "/espace/offres/" + id + "/etat";

		post(session, path, Map.of("pas", "suspendre"));
		assertThat(now(id).life().state()).isEqualTo(State.SUSPENDED);
		assertThat(get("", "/solutions.json?q=" + id).getResponseBody()).contains("\"total\":0");

		EntityExchangeResult<String> twice = post(session, path, Map.of("pas", "suspendre"));
		assertThat(twice.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(twice.getResponseBody()).contains("n'a plus lieu d'être");

		post(session, path, Map.of("pas", "publier"));
		assertThat(get("", "/solutions.json?q=" + id).getResponseBody()).contains("\"total\":1");
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("<del>En pause</del>",
				"<ins>Publiée</ins>", "Import du fichier essai.csv");
	}

	@Test
	void takingAnOfferOutIsAskedTwiceAndTakenBack() {
		String id = kept(offer(anId()).ofNetwork(NIORT));
		String session = signedIn(Who.HEAD);
		String page = "/espace/offres/" + id;
		assertThat(decoded(get(session, page).getResponseBody())).containsPattern(
				"(?s)<summary[^>]*>Retirer du catalogue</summary>.*L'offre ne sera plus visible du public\\..*"
						+ "value=\"archiver\">Retirer.*Annuler");

		String after = String
			.valueOf(post(session, page + "/etat", Map.of("pas", "archiver")).getResponseHeaders().getLocation());
		assertThat(decoded(get(session, after).getResponseBody())).contains("L'offre n'est plus visible du public.",
				"Retirée", "La remettre en ligne");

		post(session, page + "/etat", Map.of("pas", "publier"));
		assertThat(get("", "/solutions.json?q=" + id).getResponseBody()).contains("\"total\":1");
	}

	/** Who kept the old address is led on. */
	@Test
	void whatReplacesARetiredOfferIsToldOnItsOldPage() {
		String next = anId();
		String id = kept(offer(anId()).ofNetwork(NIORT).by(STRUCTURE, "Lycée " + next).in("79191"));
		kept(offer(next).ofNetwork(NIORT).by(STRUCTURE, "Lycée " + next).in("79191").verifiedOn(LONG_AGO));
		String theirs = kept(offer(anId()).ofNetwork(ARRAS).in("62041"));
		String session = signedIn(Who.HEAD);
		String page = "/espace/offres/" + id;
		assertThat(post(session, page + "/suite", Map.of("par", next)).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		post(session, page + "/etat", Map.of("pas", "archiver"));
		assertThat(get("", "/solutions/" + id).getResponseBody()).contains("/solutions?genre=", "commune=79191");
		assertThat(get(session, page).getResponseBody()).contains("Ce qui la remplace", "value=\"" + next + '"')
			.doesNotContain("value=\"" + theirs + '"');

		assertThat(post(session, page + "/suite", Map.of("par", theirs)).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(post(session, page + "/suite", Map.of("par", next)).getResponseHeaders().getLocation())
			.hasToString(page + "?fait=remplacee");
		EntityExchangeResult<String> old = get("", "/solutions/" + id);
		assertThat(old.getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(old.getResponseBody()).contains("Ce qui la remplace", "/solutions/" + next);

		post(session, "/espace/offres/" + next + "/etat", Map.of("pas", "suspendre"));
		assertThat(post(session, page + "/suite", Map.of("par", next)).getResponseBody())
			.contains("cette offre n'est plus publiée");
		post(session, page + "/suite", Map.of("par", ""));
		assertThat(now(id).life().replacedBy()).isEmpty();
	}

	@Test
	void whatWasNeverPublicIsNotPutBackByOnePress() {
		String id = kept(offer(anId()).ofNetwork(NIORT).draft());
		String session = signedIn(Who.HEAD);
		post(session, "/espace/offres/" + id + "/etat", Map.of("pas", "archiver"));

		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).doesNotContain("La remettre en ligne")
			.contains("Reprendre en brouillon");
	}

	/** One look: how much of what; then each offer once, with all it lacks. */
	@Test
	void theDeskBeginsWithWhatWaitsAndTellsEachOfferOnce() throws IOException {
		String alone = "Réseau FOQUALE du bureau";
		this.networks.keep(new FoqualeNetwork(FoqualeNetwork.idOf(alone), alone, List.of(), null, false));
		speaksFor(Who.DEPUTY, Mandate.of(Role.HEAD, FoqualeNetwork.idOf(alone)));
		String id = kept(offer(anId()).kind("mlds").ofNetwork(alone).verifiedOn("2026-01-10"));
		String desk = decoded(get(signedIn(Who.DEPUTY), "/espace").getResponseBody());
		speaksFor(Who.DEPUTY);

		assertThat(desk).containsPattern("(?s)aucun rappel en attente.*aucun signalement.*rien à valider"
				+ ".*\\d à confirmer.*\\d places? à indiquer.*À tenir à jour");
		assertThat(desk.split("<h3><a href=\"/espace/offres/" + id, -1)).hasSize(2);
		assertThat(desk).contains("Places non indiquées");
	}

	@Test
	void theHistorySaysDaysInFrench() {
		String id = kept(offer(anId()).ofNetwork(NIORT).verifiedOn("2026-01-10"));
		String session = signedIn(Who.HEAD);
		post(session, "/espace/offres/" + id + "/confirmer", Map.of());

		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("<del>10 janvier 2026</del>",
				"Historique", "Publication");
	}

	@Test
	void aDraftIsSeenByStaffAlone() {
		String id = kept(offer(anId()).ofNetwork(NIORT).draft());

		assertThat(get("", "/solutions/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(signedIn(Who.HEAD), "/espace/offres?etat=brouillons").getResponseBody()).contains(id);
	}

	/** role × what one may do with an offer of Niort's network by one of its schools. */
	@ParameterizedTest
	@CsvSource({ "HEAD,true,true", "OTHER_HEAD,false,false", "CONTRIBUTOR,true,false", "COORDINATOR,true,true",
			"OTHER_COORDINATOR,false,false", "ADMINISTRATOR,true,true" })
	void everybodyMayDoWhatIsTheirs(Who who, boolean contributes, boolean publishes) {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT).in("79191").places(3));
		String session = signedIn(who);
		String page = "/espace/offres/" + id;

		assertThat(get(session, page).getStatus()).isEqualTo(contributes ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		assertThat(String.valueOf(get(session, "/espace/offres?etat=toutes&q=Solution+" + id).getResponseBody())
			.contains("href=\"" + page)).isEqualTo(contributes);

		post(session, page + "/places", Map.of("places", "5"));
		assertThat(now(id).entry().places()).isEqualTo(contributes ? 5 : 3);

		EntityExchangeResult<String> step = post(session, page + "/etat", Map.of("pas", "suspendre"));
		assertThat(now(id).life().state()).isEqualTo(publishes ? State.SUSPENDED : State.PUBLISHED);
		assertThat(step.getStatus())
			.isEqualTo(publishes ? HttpStatus.SEE_OTHER : contributes ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
	}

	@Test
	void anOfferThatOnlyServesTheAcademieIsNotItsCoordinators() {
		String id = kept(offer(anId()).in("62041").servingAcademies("poitiers"));

		assertThat(get(signedIn(Who.COORDINATOR), "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(signedIn(Who.OTHER_COORDINATOR), "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void noAddressOfStaffIsOpen() {
		Set<String> open = new TreeSet<>();
		for (String address : addressesOfStaff()) {
			String path = address.split(" ")[1].replaceAll("\\{[^}]+}", "x");
			EntityExchangeResult<String> answer = address.startsWith("POST") ? post("", path, Map.of("a", "b"))
					: get("", path);
			if (answer.getStatus() != HttpStatus.SEE_OTHER && answer.getStatus() != HttpStatus.UNAUTHORIZED) {
				open.add(address);
			}
		}
		assertThat(open).isEqualTo(new TreeSet<>(DOORS.stream().filter(addressesOfStaff()::contains).toList()));
	}

	@ParameterizedTest
	@EnumSource
	void theDeskIsThereForEveryRole(Who who) {
		EntityExchangeResult<String> desk = get(signedIn(who), "/espace");

		assertThat(desk.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(desk.getResponseBody()).contains("Votre tableau de bord");
	}

	@Test
	void twoWhoPressAtOnceBothCount() {
		String id = kept(offer(anId()).ofNetwork(NIORT).verifiedOn("2026-01-10").places(1));
		String session = signedIn(Who.HEAD);
		String token = token(session);
		List<Thread> both = List.of(
				Thread.startVirtualThread(
						() -> postWith(session, token, "/espace/offres/" + id + "/confirmer", Map.of())),
				Thread.startVirtualThread(
						() -> postWith(session, token, "/espace/offres/" + id + "/places", Map.of("places", "8"))));
		both.forEach((thread) -> {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		});

		assertThat(now(id).entry().places()).isEqualTo(8);
		assertThat(now(id).verification().by()).isEqualTo(NIORT);
	}

	@Test
	void everyFieldOfTheHistoryHasAName() {
		var full = offer(anId()).ages(16, 25)
			.ageMaxDisabled(29)
			.monthsOut(6)
			.places(3)
			.paid(true)
			.amount("500", "2026-01-01")
			.boarding(true)
			.wheelchair(true)
			.mail("a@b.test")
			.web("https://a.example/")
			.verifiedOn("2026-01-10")
			.ofNetwork(NIORT)
			.by(STRUCTURE, "Lycée")
			.preparing("CAP")
			.published();
		var empty = offer(anId()).kind("cio").published();

		assertThat(
				this.fields.between(empty, full).stream().map(FieldChange::field).filter((name) -> !name.equals("id")))
			.allMatch((name) -> Character.isUpperCase(name.charAt(0)) || name.startsWith("À"));
	}

	private Set<String> addressesOfStaff() {
		return this.addresses.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternsCondition()
				.getPatterns()
				.stream()
				.map((pattern) -> mapping.getMethodsCondition().getMethods().iterator().next() + " "
						+ pattern.getPatternString()))
			.filter((address) -> address.contains(" /espace"))
			.collect(Collectors.toSet());
	}

}
