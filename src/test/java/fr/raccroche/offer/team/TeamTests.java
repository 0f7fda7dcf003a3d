package fr.raccroche.offer.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.Portal;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of network delegates to partners, ends it, and hands over; nobody gives more
 * than they hold.
 */
class TeamTests extends StaffOnRealEngine {

	private static final String TEAM = "/espace/equipe";

	private static final String INVITE = TEAM + "/inviter";

	@Autowired
	private Networks networks;

	@Autowired
	private RaccrocheSettings settings;

	@Autowired
	private HandOverEnds handOvers;

	/** A network nobody else's tests know, and its head. */
	private FoqualeNetwork network;

	private String head;

	private String lastInvited;

	@BeforeEach
	void aNetworkOfTheAcademie() throws IOException {
		empty();
		String name = "Réseau FOQUALE " + UUID.randomUUID().toString().substring(0, 8);
		this.network = new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of(), "poitiers", false);
		this.networks.keep(this.network);
		this.head = accepted(invited(signedIn(Who.COORDINATOR), "responsable:" + this.network.id(), Map.of()));
	}

	@Test
	void aPartnerIsInvitedChoosesAPasswordAndKeepsTheOffersTrue() throws IOException {
		String structure = "lycee-" + UUID.randomUUID().toString().substring(0, 8);
		String id = kept(offer(anId()).by(structure, "Lycée des Halles").ofNetwork(this.network.name()).places(3));
		empty();
		String mail = invited(this.head, "contributeur", Map.of("structure", "lycée des halles"));

		assertThat(get(this.head, TEAM).getResponseBody()).contains("Camille Durand", "Lycée des Halles",
				"invitation envoyée, pas encore acceptée");
		String sent = sentTo(mail);
		assertThat(subject(sent)).doesNotContain("Camille", "Halles", this.network.name());
		String partner = accepted(mail);
		post(partner, "/espace/offres/" + id + "/places", Map.of("places", "7"));
		assertThat(now(id).entry().places()).isEqualTo(7);
		assertThat(get(this.head, TEAM).getResponseBody()).contains("Camille Durand")
			.doesNotContain("pas encore acceptée");

		post(this.head, page(this.head, "Contribution") + "/fin", Map.of("quand", "maintenant"));
		assertThat(get(partner, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(partner, "/espace").getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(this.head, TEAM).getResponseBody()).doesNotContain("Lycée des Halles");
	}

	@Test
	void aRoleEndsWithItsLastDay() {
		String deputy = accepted(invited(this.head, "adjoint:" + this.network.id(), Map.of("jusqu-au", "")));
		String page = page(this.head, "Adjoint");
		String id = kept(offer(anId()).ofNetwork(this.network.name()).places(3));
		assertThat(post(this.head, page + "/fin", Map.of("dernier-jour", today().minusDays(1).toString())).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);

		assertThat(post(this.head, page + "/fin", Map.of("dernier-jour", today().toString())).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(deputy, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		this.clock.pass(Duration.ofDays(1));
		String nextDay = in(this.lastInvited);
		assertThat(get(nextDay, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(nextDay, TEAM).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void theLastHeadLeavesOnlyByHandingOver() throws IOException {
		String id = kept(offer(anId()).ofNetwork(this.network.name()));
		String page = page(this.head, "Responsable");
		EntityExchangeResult<String> alone = post(this.head, page + "/fin", Map.of("quand", "maintenant"));
		assertThat(alone.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(alone.getResponseBody()).contains("passez d'abord la main");

		empty();
		String leaving = this.lastInvited;
		String successor = aMail();
		EntityExchangeResult<String> done = post(this.head, page + "/relais", Map.of("courriel", successor, "nom",
				"Dominique Petit", "premier-jour", today().plusDays(1).toString()));
		assertThat(get(this.head, String.valueOf(done.getResponseHeaders().getLocation())).getResponseBody())
			.contains("Dominique Petit doit encore accepter", "garde tous ses droits");
		assertThat(sentTo(leaving)).contains("Dominique Petit", "vous gardez vos droits");
		// mails of one second have no order
		this.clock.pass(Duration.ofSeconds(1));
		String next = accepted(successor);
		this.handOvers.look();
		assertThat(sentTo(leaving)).contains("Merci pour tout ce que vous avez tenu à jour");
		assertThat(get(this.head, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(next, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);

		this.clock.pass(Duration.ofDays(1));
		String before = in(leaving);
		String after = in(successor);
		assertThat(get(before, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(after, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(after, TEAM).getResponseBody()).contains("Dominique Petit");
	}

	@Test
	void whoLeavesStaysUntilTheSuccessorHasAccepted() throws IOException {
		String id = kept(offer(anId()).ofNetwork(this.network.name()));
		String leaving = this.lastInvited;
		empty();
		String successor = aMail();
		String page = handedOver(successor, today());
		assertThat(get(this.head, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(this.head, "/espace").getResponseBody()).contains("Réseaux à transmettre",
				"Dominique Petit n'a pas encore accepté");
		assertThat(get(signedIn(Who.COORDINATOR), "/espace").getResponseBody()).contains(page);
		assertThat(get(signedIn(Who.OTHER_HEAD), page).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		EntityExchangeResult<String> alone = post(this.head, page(this.head, "Responsable", leaving) + "/fin",
				Map.of("quand", "maintenant"));
		assertThat(alone.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);

		this.clock.pass(Duration.ofDays(3));
		this.handOvers.look();
		String still = in(leaving);
		assertThat(get(still, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		String next = accepted(successor);
		this.handOvers.look();
		assertThat(get(still, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(still, page).getResponseBody()).contains("La main est passée", "dès maintenant");
		assertThat(get(next, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(next, "/espace").getResponseBody()).doesNotContain("Réseaux à transmettre");
		assertThat(sentTo(leaving)).contains("Dominique Petit est responsable de « " + this.network.name());
	}

	@Test
	void anInvitationThatNobodyAcceptsLeavesTheNetworkToItsHead() throws IOException {
		String id = kept(offer(anId()).ofNetwork(this.network.name()));
		String leaving = this.lastInvited;
		String page = handedOver(aMail(), today());
		empty();

		this.clock.pass(Duration.ofDays(15));
		this.handOvers.look();
		assertThat(sentTo(leaving)).contains("Dominique Petit n'a pas accepté à temps",
				"Camille Durand en reste responsable");
		assertThat(sentTo(Who.COORDINATOR.mail())).contains("n'a pas accepté à temps");
		String still = in(leaving);
		assertThat(get(still, "/espace/offres/" + id).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(still, page).getResponseBody()).contains("L'invitation n'a pas été acceptée");
		assertThat(get(signedIn(Who.COORDINATOR), "/espace").getResponseBody()).contains(page);
		assertThat(get(still, TEAM).getResponseBody()).doesNotContain("Dominique Petit");

		this.clock.pass(Duration.ofDays(400));
		this.handOvers.sweep();
		assertThat(get(in(leaving), page).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void theHeadSeesWhoIsToComeAndTakesItBack() throws IOException {
		String own = page(this.head, "Responsable");
		String successor = aMail();
		handedOver(successor, today().plusDays(5));
		String page = spaced(get(this.head, own));
		assertThat(page)
			.contains("Proposé à Dominique Petit pour le " + spaced(Words.day(today().plusDays(5)))
					+ ", pas encore accepté", "remplace Dominique Petit", "Retirer cette proposition")
			.doesNotContain("sans fin prévue");
		empty();

		String button = page.replaceAll("(?s).*action=\"(/espace/equipe/[^\"]+/fin)\">.{0,300}Retirer cette.*", "$1");
		EntityExchangeResult<String> done = post(this.head, button, Map.of("quand", "maintenant"));
		assertThat(done.getResponseHeaders().getLocation()).hasToString(TEAM + "?fait=retire");
		assertThat(sentTo(successor)).contains("n'a plus cours");
		assertThat(spaced(get(this.head, own))).contains("sans fin prévue").doesNotContain("Dominique Petit");
		assertThat(get(this.head, "/espace").getResponseBody()).doesNotContain("Réseaux à transmettre");
	}

	private static String spaced(EntityExchangeResult<String> answer) {
		return spaced(String.valueOf(answer.getResponseBody()));
	}

	private static String spaced(String text) {
		return text.replace('\u00A0', ' ');
	}

	@Test
	void whoIsReplacedBeforeAcceptingIsThankedForNothing() throws IOException {
		String leaving = this.lastInvited;
		String first = aMail();
		handedOver(first, today());
		empty();
		String second = aMail();
		post(signedIn(Who.COORDINATOR), page(this.head, "Responsable", first) + "/relais",
				Map.of("courriel", second, "nom", "Sacha Roux", "premier-jour", today().toString()));
		assertThat(sentTo(first)).contains("n'a plus cours", "Vous n'avez rien à faire").doesNotContain("Merci");
		accepted(second);
		this.handOvers.look();
		assertThat(sentTo(leaving)).contains("Sacha Roux est responsable");
	}

	@Test
	void whoHasAnAccountComesAtOnce() throws IOException {
		empty();
		String page = handedOver(Who.OTHER_HEAD.mail(), today());

		assertThat(sentTo(Who.OTHER_HEAD.mail())).contains("Dès maintenant, vous pouvez être responsable de «")
			.doesNotContain("propose");
		assertThat(get(this.head, page).getResponseBody()).contains("La main est passée");
		assertThat(get(this.head, TEAM).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		speaksFor(Who.OTHER_HEAD, Who.OTHER_HEAD.mandate);
	}

	@Test
	void whoIsInvitedAndNotAwaitedAnyMoreIsToldOfTheirInvitationAlone() throws IOException {
		String mail = invited(this.head, "adjoint:" + this.network.id(), Map.of());
		String link = linkIn(sentTo(mail));
		empty();

		post(this.head, page(this.head, "Adjoint") + "/fin", Map.of("quand", "maintenant"));
		assertThat(sentTo(mail)).contains("n'a plus cours", "Cette proposition est retirée.")
			.doesNotContain("Camille Durand", "Votre compte reste ouvert");
		assertThat(get("", link).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(post("", link, Map.of("mot-de-passe", "une phrase à moi")).getStatus()).isEqualTo(HttpStatus.GONE);
	}

	/** Whoever is named after another takes their place, and their link with it. */
	@Test
	void theLinkOfWhoIsReplacedMakesNoAccount() throws IOException {
		String first = aMail();
		handedOver(first, today().plusDays(5));
		String link = linkIn(sentTo(first));
		empty();
		handedOver(aMail(), today().plusDays(5));

		assertThat(sentTo(first)).contains("n'a plus cours");
		assertThat(post("", link, Map.of("mot-de-passe", "une phrase à moi")).getStatus()).isEqualTo(HttpStatus.GONE);
		empty();
		post("", "/espace/mot-de-passe", Map.of("courriel", first));
		post("", "/espace/mot-de-passe", Map.of("courriel", this.lastInvited));
		Portal.await("who came gets theirs", () -> !mails().isEmpty());
		assertThat(mails()).as("nothing to who is not awaited any more").hasSize(1);
	}

	@Test
	void whoSpeaksForNobodyIsShownNoFormForOffers() {
		String deputy = accepted(invited(this.head, "adjoint:" + this.network.id(), Map.of()));
		assertThat(get(deputy, "/espace").getResponseBody()).contains("/espace/offres/nouvelle");
		post(this.head, page(this.head, "Adjoint") + "/fin", Map.of("quand", "maintenant"));

		for (String path : List.of("/espace", "/espace/offres", "/espace/propositions")) {
			assertThat(get(deputy, path).getResponseBody()).as(path).doesNotContain("/espace/offres/nouvelle");
		}
		for (String path : List.of("/espace/offres/nouvelle", "/espace/offres/nouvelle?genre=mlds")) {
			EntityExchangeResult<String> refused = get(deputy, path);
			assertThat(refused.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(refused.getResponseBody()).contains("vous ne parlez pour aucun réseau");
		}
		// who came keeps the way back to their account
		assertThat(in(this.lastInvited)).isNotEmpty();
	}

	@Test
	void whoComesLaterIsToldSinceWhen() {
		String successor = aMail();
		handedOver(successor, today().plusDays(6));
		String session = accepted(successor);

		for (String path : List.of("/espace", "/espace/compte")) {
			assertThat(spaced(get(session, path))).as(path)
				.contains("Responsable de réseau : " + this.network.name() + ", à partir du "
						+ spaced(Words.day(today().plusDays(6))))
				.doesNotContain("Personne pour l'instant", "le nom de votre réseau doit");
		}
	}

	@Test
	void mailsSayWhichPortalTheyAreFrom() {
		String sent = sentTo(invited(this.head, "responsable:" + this.network.id(), Map.of()));

		assertThat(sent).contains("Subject: Votre invitation sur Raccroche", "vous propose d'être responsable de « ",
				"Raccroche, le portail des solutions");
	}

	/** Address of the page that says what happens. */
	private String handedOver(String successor, LocalDate first) {
		EntityExchangeResult<String> done = post(this.head, page(this.head, "Responsable") + "/relais",
				Map.of("courriel", successor, "nom", "Dominique Petit", "premier-jour", first.toString()));
		assertThat(done.getStatus()).as(done.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		return String.valueOf(done.getResponseHeaders().getLocation());
	}

	/** Address of the page of one of several. */
	private String page(String session, String role, String mail) {
		String list = String.valueOf(get(session, TEAM).getResponseBody());
		Matcher row = Pattern.compile("href=\"(/espace/equipe/c-[^\"]+)\"(?:(?!href)[\\s\\S])*?>\\s*" + role)
			.matcher(list);
		return row.results()
			.map((match) -> match.group(1))
			.filter((path) -> String.valueOf(get(session, path).getResponseBody()).contains(mail))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void anInvitationSentAgainTakesThePlaceOfTheFirst() throws IOException {
		String mail = invited(this.head, "adjoint:" + this.network.id(), Map.of());
		String first = linkIn(sentTo(mail));
		empty();

		assertThat(post(this.head, page(this.head, "Adjoint") + "/renvoyer", Map.of()).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		String second = linkIn(sentTo(mail));
		assertThat(get("", first).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(get("", second).getStatus()).isEqualTo(HttpStatus.OK);
		accepted(mail);
		assertThat(post(this.head, page(this.head, "Adjoint") + "/renvoyer", Map.of()).getStatus())
			.isEqualTo(HttpStatus.CONFLICT);
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/journal").getResponseBody()).contains(
				"Camille Durand a invité Camille Durand", "a renvoyé l'invitation de Camille Durand",
				"Camille Durand a accepté l'invitation", "Connexion : Camille Durand");
	}

	@Test
	void theAnswerIsTheSameForWhoHasAnAccountAndTheMailLeadsToTheirDesk() throws IOException {
		empty();
		EntityExchangeResult<String> known = post(this.head, INVITE, fields(Who.OTHER_HEAD.mail(), "adjoint"));
		EntityExchangeResult<String> unknown = post(this.head, INVITE, fields(aMail(), "adjoint"));

		assertThat(unknown.getStatus()).isEqualTo(known.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(unknown.getResponseHeaders().getLocation()).isEqualTo(known.getResponseHeaders().getLocation());
		assertThat(sentTo(Who.OTHER_HEAD.mail())).contains("Connectez-vous comme d'habitude")
			.doesNotContain("/espace/invitation/");
		assertThat(signIn(Who.OTHER_HEAD.mail(), PASSWORD).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		speaksFor(Who.OTHER_HEAD, Who.OTHER_HEAD.mandate);
	}

	@Test
	void whoHeadsTheNetworkIsNoDeputyOfIt() throws IOException {
		String own = this.lastInvited;
		empty();
		for (String session : List.of(this.head, signedIn(Who.COORDINATOR))) {
			EntityExchangeResult<String> refused = post(session, INVITE, fields(own, "adjoint"));
			assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(refused.getResponseBody()).contains("est responsable de ce réseau", "value=\"" + own + "\"");
		}
		assertThat(mails()).isEmpty();
		assertThat(get(this.head, TEAM).getResponseBody()).doesNotContain("Adjoint ou adjointe");
	}

	@Test
	void whatIsRefusedIsSaidBesideItsFieldAndKept() throws IOException {
		empty();
		Map<String, String> fields = Map.of("courriel", "pas une adresse", "nom", "<b>Gras</b>", "comme",
				"contributeur", "structure", "", "jusqu-au", "hier");
		EntityExchangeResult<String> refused = post(this.head, INVITE, fields);

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody())
			.contains("Ce n'est pas une adresse", "en lettres", "pour quelle structure", "pas une date",
					"value=\"pas une adresse\"", "value=\"hier\"")
			.doesNotContain("<b>Gras");
		assertThat(post(this.head, INVITE, with(fields(aMail(), "contributeur"), "structure", "0999999Z"))
			.getResponseBody()).contains("vérifiez son UAI");
		assertThat(mails()).isEmpty();
	}

	/** Rights are refused on the server, whatever the form sends. */
	@ParameterizedTest
	@CsvSource({ "HEAD,adjoint,422", "HEAD,responsable,422", "HEAD,coordination:poitiers,422",
			"HEAD,administration,422", "OTHER_COORDINATOR,responsable,422", "COORDINATOR,responsable,303",
			"COORDINATOR,coordination:poitiers,422", "COORDINATOR,administration,422", "CONTRIBUTOR,contributeur,403",
			"ADMINISTRATOR,responsable,303", "ADMINISTRATOR,responsable:nulle-part,422",
			"ADMINISTRATOR,coordination:nulle-part,422" })
	void nobodyGivesMoreThanTheyHold(Who who, String as, int status) {
		String mail = aMail();
		EntityExchangeResult<String> answer = post(signedIn(who), INVITE, fields(mail, as));

		assertThat(answer.getStatus().value()).isEqualTo(status);
		assertThat(get(signedIn(Who.ADMINISTRATOR), TEAM + "?q=" + mail).getResponseBody().contains("Camille Durand"))
			.isEqualTo(status == 303);
	}

	@Test
	void aStructureThatOffersElsewhereTooIsForTheAcademie() {
		String structure = "cio-" + UUID.randomUUID().toString().substring(0, 8);
		kept(offer(anId()).by(structure, "CIO des deux").ofNetwork(this.network.name()).in("79191"));
		kept(offer(anId()).by(structure, "CIO des deux").ofNetwork(NIORT).in("79191"));
		Map<String, String> fields = with(fields(aMail(), "contributeur"), "structure", structure);

		assertThat(post(this.head, INVITE, fields).getResponseBody()).contains("qui ne sont pas les vôtres");
		assertThat(post(signedIn(Who.COORDINATOR), INVITE, fields).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void aNetworkWithoutAnAcademieIsOfTheOneWhereAllItsOffersAre() throws IOException {
		this.networks.keep(new FoqualeNetwork(this.network.id(), this.network.name(), List.of(), null, false));
		String coordinator = signedIn(Who.COORDINATOR);
		assertThat(get(coordinator, INVITE).getResponseBody()).doesNotContain(this.network.name());

		kept(offer(anId()).ofNetwork(this.network.name()).in("79191"));
		assertThat(get(coordinator, TEAM).getResponseBody()).contains(this.network.name());
		assertThat(post(coordinator, INVITE, fields(aMail(), "responsable")).getStatus())
			.isEqualTo(HttpStatus.SEE_OTHER);
		kept(offer(anId()).ofNetwork(this.network.name()).in("62041"));
		assertThat(post(coordinator, INVITE, fields(aMail(), "responsable")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Who × each address of somebody in the team: seen by their own, changed by who may.
	 */
	@ParameterizedTest
	@CsvSource({ "HEAD,404,404", "OTHER_HEAD,404,404", "CONTRIBUTOR,403,403", "OTHER_COORDINATOR,404,404",
			"COORDINATOR,200,422", "ADMINISTRATOR,200,422" })
	void theTeamOfOthersDoesNotExist(Who who, int seen, int changed) {
		kept(offer(anId()).ofNetwork(this.network.name()));
		String page = page(this.head, "Responsable");
		String session = signedIn(who);

		assertThat(get(session, page).getStatus().value()).isEqualTo(seen);
		assertThat(post(session, page + "/fin", Map.of("quand", "maintenant")).getStatus().value()).isEqualTo(changed);
		assertThat(post(session, page + "/relais", Map.of()).getStatus().value()).isEqualTo(changed);
		assertThat(post(session, page + "/renvoyer", Map.of()).getStatus().value())
			.isEqualTo((changed == 422) ? 409 : changed);
	}

	@Test
	void aDeputySeesTheHeadAndCannotTakeTheNetworkOver() {
		String deputy = accepted(invited(this.head, "adjoint:" + this.network.id(), Map.of()));
		String page = page(deputy, "Responsable");

		assertThat(get(deputy, page).getResponseBody()).contains("pas le changer").doesNotContain("/relais");
		assertThat(post(deputy, page + "/relais", Map.of("courriel", aMail(), "nom", "Un Autre")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(post(deputy, page + "/fin", Map.of("quand", "maintenant")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(postWith(this.head, "faux", page + "/fin", Map.of("quand", "maintenant")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	private Map<String, String> fields(String mail, String as) {
		boolean bare = as.equals("adjoint") || as.equals("responsable");
		Map<String, String> fields = new HashMap<>();
		fields.put("courriel", mail);
		fields.put("nom", "Camille Durand");
		fields.put("comme", bare ? as + ":" + this.network.id() : as);
		return fields;
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		fields.put(name, value);
		return fields;
	}

	/** Address of who was invited by that session. */
	private String invited(String session, String as, Map<String, String> more) {
		String mail = aMail();
		Map<String, String> fields = fields(mail, as);
		fields.putAll(more);
		EntityExchangeResult<String> done = post(session, INVITE, fields);
		assertThat(done.getStatus()).as(done.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		return mail;
	}

	/** Session of who follows the link of their invitation. */
	private String accepted(String mail) {
		this.lastInvited = mail;
		post("", linkIn(sentTo(mail)), Map.of("mot-de-passe", "une phrase à moi"));
		return in(mail);
	}

	private String in(String mail) {
		return signIn(mail, "une phrase à moi").getResponseCookies().getFirst("raccroche-espace").getValue();
	}

	/** Address of the first page of the team whose line begins so. */
	private String page(String session, String role) {
		String list = String.valueOf(get(session, TEAM).getResponseBody());
		Matcher row = Pattern.compile("href=\"(/espace/equipe/c-[^\"]+)\"(?:(?!href)[\\s\\S])*?>\\s*" + role)
			.matcher(list);
		assertThat(row.find()).as(list).isTrue();
		return row.group(1);
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

	private static String aMail() {
		return UUID.randomUUID() + "@staff.test";
	}

	private static String linkIn(String text) {
		int begin = text.indexOf("/espace/invitation/");
		assertThat(begin).as(text).isNotNegative();
		return text.substring(begin).split("\\s")[0];
	}

	private static String subject(String mail) {
		return mail.lines().filter((line) -> line.startsWith("Subject:")).findFirst().orElseThrow();
	}

	/** The newest mail to that address, as it waits to leave. */
	private String sentTo(String address) {
		return mails().stream()
			.map(TeamTests::text)
			.filter((text) -> text.contains("To: " + address))
			.reduce((one, other) -> other)
			.orElseThrow(() -> new AssertionError("no mail to " + address));
	}

	private static String text(Path mail) {
		try {
			MimeMessage message = new MimeMessage((Session) null, Files.newInputStream(mail));
			String plain = ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
			return "To: %s\nSubject: %s\n%s".formatted(message.getHeader("To", null), message.getSubject(), plain);
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private void empty() throws IOException {
		for (Path mail : mails()) {
			Files.delete(mail);
		}
	}

	private List<Path> mails() {
		Path outbox = this.settings.dataDir().resolve("outbox");
		if (!Files.isDirectory(outbox)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(outbox)) {
			return files.filter((file) -> file.toString().endsWith(".eml")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
