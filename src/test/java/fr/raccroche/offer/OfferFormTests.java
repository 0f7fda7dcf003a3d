package fr.raccroche.offer;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.Life;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.State;
import fr.raccroche.support.OfferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff writes offers: nothing typed is lost, nothing is public before it is published,
 * and nobody overwrites what somebody else wrote.
 */
class OfferFormTests extends FormsOnRealEngine {

	@Autowired
	private ProposalSweep sweep;

	@Autowired
	private ProposalStore proposals;

	@Test
	void aHeadPublishesANewOfferAtOnce() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("places", "4")
			.with("sessions.debut", "2027-01-11");
		assertThat(form.page()).contains("value=\"" + NIORT + "\"", "Tu appelles, ou tu en parles à ton lycée");

		String offer = published(press(session, form.with("verifie", "oui"), "publier"));

		Solution now = now(offer);
		assertThat(now.verification().by()).isEqualTo(NIORT);
		assertThat(now.entry().places()).isEqualTo(4);
		assertThat(now.entry().sessions()).hasSize(1);
		assertThat(now.contact().phone()).isEqualTo("+33536490012");
		assertThat(get("", "/solutions.json?q=" + offer).getResponseBody()).contains("Reprendre en douceur");
		assertThat(get(session, form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds")
			.with(Map.of("resume", "Un mot gardé.", "telephone", "pas un numéro", "age_min", "douze"));

		EntityExchangeResult<String> refused = press(session, form, "publier");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody())
			.contains("id=\"champ-titre-erreur\"", "« pas un numéro » n'est pas",
					"« douze » n'est pas un nombre entier", "value=\"douze\"", "Un mot gardé.")
			.doesNotContain("age_min :");
		assertThat(get(session, form.action()).getResponseBody()).contains("Un mot gardé.", "value=\"douze\"");
	}

	/** Nobody fills a cell of a file here: three boxes are named by what they ask. */
	@Test
	void whatIsWrongIsSaidInPlainWordsAndInTheOrderOfTheForm() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with(Map.of("commune", "", "places", "-3", "telephone", "", "sessions.debut", "2020-01-01",
					"sessions.places", "-1", "sessions.limite", "2028-01-01"));

		String refused = page(press(session, form, "publier"));

		assertThat(refused)
			.contains("Dates d'entrée : entrée du 1er janvier 2020 : le nombre de places ne peut pas être négatif",
					"on ne peut pas demander jusqu'au 1er janvier 2028, après l'entrée",
					"« -3 » : le nombre de places ne peut pas être négatif",
					"ou cocher « On peut tout suivre à distance »", "name=\"sessions.places\"", "value=\"-1\"")
			.doesNotContain("il faut par exemple", "à oui", "nombre entier");
		assertThat(refused.indexOf("#champ-commune")).isPositive()
			.isLessThan(refused.indexOf("#champ-sessions"))
			.as("as the form asks")
			.isLessThan(refused.indexOf("#champ-places"));
	}

	@Test
	void everyReasonIsSaidTheFirstTime() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=micro-lycee").with(COMPLETE)
			.with("remuneration_montant", "620");
		assertThat(form.fields()).containsEntry("remuneration", "non");

		String refused = page(press(session, form, "publier"));

		assertThat(refused).contains("« non » et un montant se contredisent",
				"un montant n'est montré qu'avec sa date");
		assertThat(page(press(session, form.with("remuneration_le", "2026-01-01"), "publier")))
			.containsOnlyOnce("Rémunération : « non » et un montant se contredisent");
	}

	/**
	 * Only who begins today with what is usual: nobody said so of words that were there
	 * before.
	 */
	@Test
	void onlyWhatIsBegunTodayIsTickedAsTrueInAdvance() {
		String ticked = "name=\"verifie\" value=\"oui\" checked";
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012"));
		String session = signedIn(Who.HEAD);
		OfferForm copy = open(session, "/espace/offres/nouvelle?modele=" + id);
		assertThat(copy.page()).doesNotContain(ticked);
		press(session, copy, "enregistrer");
		assertThat(page(session, copy.action())).as("a draft").doesNotContain(ticked);

		OfferForm fresh = open(session, "/espace/offres/nouvelle?genre=mlds");
		assertThat(fresh.page()).contains(ticked);
		assertThat(page(press(session, fresh, "publier"))).as("unticked, and refused").doesNotContain(ticked);
		assertThat(page(press(session, open(session, fresh.action()).with("verifie", "oui"), "publier")))
			.contains(ticked);
	}

	/** The reader is no young person, and reads paragraphs as they are written. */
	@Test
	void staffReadsWordsAndParagraphsOfItsOwn() {
		String id = kept(
				offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012").saying("Une.", "Un.", "Deux."));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier");
		assertThat(form.page()).contains("Le jeune lui-même", "Son établissement")
			.doesNotContain("Toi-même", "Ton établissement");
		OfferForm other = form.with("description", "Trois.\nQuatre.");
		press(session, other, "enregistrer");
		assertThat(page(session, other.action())).contains("<del>Un.\nDeux.</del>", "<ins>Trois.\nQuatre.</ins>");

		published(press(session, open(session, other.action()), "publier"));

		assertThat(page(session, "/espace/offres/" + id)).contains("<del>Un.\nDeux.</del>",
				"<ins>Trois.\nQuatre.</ins>");
		assertThat(page(session, "/espace/offres/nouvelle"))
			.contains("n'entre dans aucun autre type : l'offre précise");
	}

	@ParameterizedTest
	@CsvSource({ "resume,460,200", "description,20000,4000", "titre,20000,120", "reseau,20000,200",
			"transport,20000,400" })
	void howeverLongATextIsItIsKeptAndRefusedBesideItsField(String column, int length, int most) {
		String session = signedIn(Who.HEAD);
		String text = "é".repeat(length);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE).with(column, text);
		assertThat(form.page()).doesNotContain("maxlength");

		EntityExchangeResult<String> refused = press(session, form, "publier");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("id=\"champ-" + column + "-erreur\"",
				"%d caractères : il en faut %d au plus".formatted(length, most));
		assertThat(open(session, form.action()).fields()).containsEntry(column, text);
	}

	/** It is not theirs to go on with while others read it. */
	@Test
	void whatIsSentIsNoDraft() {
		String writer = signedIn(Who.CONTRIBUTOR);
		press(writer, forNiort(writer).with("titre", "Partie au réseau"), "proposer");

		String page = page(writer, "/espace/propositions");
		assertThat(page.substring(page.indexOf("id=\"envoyees\""), page.indexOf("id=\"brouillons\"")))
			.contains("Partie au réseau");
		assertThat(page.substring(page.indexOf("id=\"brouillons\""))).doesNotContain("Partie au réseau");
		assertThat(page(writer, "/espace")).contains("id=\"envoyees\"");
	}

	@Test
	void aContributorProposesAndTheHeadGivesItBackWithAWordOrAcceptsIt() {
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(writer, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Proposée par l'école")
			.with("reseau", NIORT);
		assertThat(form.page()).contains("Proposer au réseau").doesNotContain("value=\"publier\"");
		press(writer, form, "proposer");

		String head = signedIn(Who.HEAD);
		assertThat(get(head, "/espace/propositions").getResponseBody()).contains("Proposée par l'école");
		assertThat(get(signedIn(Who.OTHER_HEAD), form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);

		assertThat(press(head, open(head, form.action()), "renvoyer").getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		press(head, open(head, form.action()).with("mot", "Ajoutez les horaires."), "renvoyer");
		OfferForm again = open(writer, form.action());
		assertThat(again.page()).contains("Ajoutez les horaires.");
		assertThat(get(head, form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);

		press(writer, again.with("horaires", "du lundi au vendredi"), "proposer");
		String offer = published(press(head, open(head, form.action()).with("verifie", "oui"), "publier"));
		assertThat(now(offer).contact().hours()).isEqualTo("du lundi au vendredi");
		assertThat(now(offer).verification().by()).isEqualTo(NIORT);
	}

	/**
	 * What a file brings as submitted is read, accepted or given back as any proposal.
	 */
	@Test
	void anOfferThatAFileSubmittedIsReadAsAProposal() {
		String id = kept(submitted("Projet d'Arras"));
		String head = signedIn(Who.OTHER_HEAD);
		assertThat(page(head, "/espace")).contains("1 à valider", "Projet d'Arras");
		assertThat(page(head, "/espace/propositions")).contains("Projet d'Arras", "À valider");

		String decide = address(get(head, address(get(head, "/espace/offres/" + id))));
		assertThat(page(head, decide)).contains("Envoyée par", "un import de fichier", "Accepter et publier",
				"Renvoyer avec un mot", "/apercu");
		assertThat(get(head, decide + "/apercu/page").getResponseBody()).contains("Projet d'Arras");
		assertThat(get(signedIn(Who.HEAD), decide).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);

		published(press(head, open(head, decide), "publier"));
		assertThat(now(id).life().state()).isEqualTo(State.PUBLISHED);
		assertThat(page(head, "/espace/propositions")).doesNotContain("Projet d'Arras");
	}

	@Test
	void whoLooksAfterItReadsWhyAFilesOfferCameBack() {
		String id = kept(submitted("Projet de l'école"));
		String writer = signedIn(Who.CONTRIBUTOR);
		assertThat(page(writer, "/espace/propositions")).contains("Projet de l'école", "Envoyée, en attente du réseau");
		String head = signedIn(Who.OTHER_HEAD);
		String decide = address(get(head, "/espace/offres/" + id + "/valider"));
		press(head, open(head, decide).with("mot", "Ajoutez les horaires."), "renvoyer");

		assertThat(now(id).life().state()).isEqualTo(State.DRAFT);
		OfferForm again = open(writer, decide);
		assertThat(again.page()).contains("Ajoutez les horaires.");
		press(writer, again.with("horaires", "du lundi au vendredi"), "proposer");
		assertThat(page(writer, "/espace/propositions")).contains("Envoyée, en attente du réseau");
		published(press(head, open(head, decide), "publier"));
		assertThat(now(id).contact().hours()).isEqualTo("du lundi au vendredi");
	}

	/** The desk and the page of drafts count the same. */
	@Test
	void draftsAreCountedOnce() {
		String id = kept(offer(anId()).ofNetwork(ARRAS).titled("Brouillon importé").draft());
		String head = signedIn(Who.OTHER_HEAD);
		press(head, open(head, "/espace/offres/" + id + "/modifier").with("titre", "Brouillon repris"), "enregistrer");

		String count = "Brouillons <span class=\"desk-total\">\\((\\d+)\\)";
		String desk = page(head, "/espace").replaceAll("(?s).*" + count + ".*", "$1");
		assertThat(page(head, "/espace/propositions").replaceAll("(?s).*" + count + ".*", "$1")).isEqualTo(desk);
		assertThat(page(head, "/espace/propositions")).contains("Brouillon repris").doesNotContain("Brouillon importé");
	}

	/** Wherever else their structure has offers. */
	private OfferForm forNiort(String writer) {
		return open(writer, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with(Map.of("reseau", NIORT, "latitude", "", "longitude", "", "adresse", ""));
	}

	/**
	 * Verified, so that it comes after the structure's others: forms begin as they say.
	 */
	private static Solution submitted(String title) {
		return offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin")
			.ofNetwork(ARRAS)
			.in("62041")
			.titled(title)
			.verifiedOn("2026-06-01")
			.draft()
			.with(new Life(State.SUBMITTED, List.of()));
	}

	private String page(String session, String path) {
		return page(get(session, path));
	}

	private static String page(EntityExchangeResult<String> answer) {
		return String.valueOf(answer.getResponseBody()).replace("&#39;", "'").replace('\u00A0', ' ');
	}

	private static String address(EntityExchangeResult<String> answer) {
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

	/** Who wrote it reads on the desk that it is accepted. */
	@Test
	void whoWroteAndWhoAcceptedAreInTheHistory() {
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(writer, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Écrite à deux")
			.with("reseau", NIORT);
		press(writer, form, "proposer");
		String head = signedIn(Who.HEAD);
		press(head, open(head, form.action()).with("mot", "Presque."), "renvoyer");
		press(writer, open(writer, form.action()), "proposer");
		String offer = published(press(head, open(head, form.action()), "publier"));

		assertThat(get(head, "/espace/offres/" + offer).getResponseBody()).contains("écrit par ", ", accepté par ");
		assertThat(get(writer, "/espace").getResponseBody()).contains("Vos propositions acceptées", "Écrite à deux");
	}

	/** An empty field before a zero is said so, and numbers are written as people do. */
	@Test
	void theHistoryIsInWordsOfTheForm() {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier")
			.with(Map.of("places", "0", "resume", "Autre phrase.", "telephone", "05 36 49 82 00"));

		published(press(session, form, "publier"));

		String page = String.valueOf(get(session, "/espace/offres/" + id).getResponseBody())
			.replace('\u00a0', ' ')
			.replace('\u202f', ' ');
		assertThat(page)
			.contains("En une phrase : ",
					"Places libres : <em>vide</em> <span aria-hidden=\"true\">→</span> <ins>0</ins>",
					"<ins>05 36 49 82 00</ins>")
			.doesNotContain("Phrase d'accroche", "+33536498200");
	}

	@Test
	void aCommuneIsTakenByItsNameOrChosen() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE);
		String known = published(press(session, form.with("commune", "La Rochelle"), "publier"));
		OfferForm other = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("commune", "Beaulieu");

		EntityExchangeResult<String> refused = press(session, other, "publier");

		assertThat(now(known).sites().getFirst().communeCode()).isEqualTo("17300");
		OfferForm accents = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE);
		String melle = published(press(session, accents.with("commune", "Melle"), "publier"));
		assertThat(now(melle).sites().getFirst().communeCode()).as("not Mellé").isEqualTo("79174");
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("plusieurs communes s'appellent « Beaulieu »", "Beaulieu (38)",
				"name=\"choisir.commune\"");
		OfferForm shown = OfferForm.in(String.valueOf(refused.getResponseBody()));
		post(session, shown.action(), shown.with("choisir.commune", "38470 Beaulieu").fields());
		assertThat(open(session, form.action().equals(shown.action()) ? form.action() : shown.action()).fields())
			.containsEntry("commune", "38470 Beaulieu");
	}

	@Test
	void aPointAtSeaIsToldBesideTheField() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with(Map.of("commune", "La Rochelle", "latitude", "46.10", "longitude", "-1.40"));

		String kept = String.valueOf(post(session, form.action() + "/auto", form.fields()).getResponseBody());

		assertThat(kept).contains("Ce point est en mer, à ", " km de La Rochelle : vérifiez.");
	}

	/** Names are for people; codes are taken as well. */
	@Test
	void aServedTerritoryIsSaidByNames() {
		String id = kept(
				offer(anId()).ofNetwork(NIORT).in("79191").servingCommunes("79191", "79270").servingDepartements("86"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier");

		assertThat(form.fields().get("territoire")).contains("79000 Niort", "Vienne (86)").doesNotContain("79191");
		published(press(session,
				form.with("territoire", form.fields().get("territoire") + "\nAcadémie de Poitiers\n17300"), "publier"));
		assertThat(now(id).area().communes()).containsExactlyInAnyOrder("79191", "79270", "17300");
		assertThat(now(id).area().departements()).containsExactly("86");
		assertThat(now(id).area().academies()).containsExactly("poitiers");
	}

	@Test
	void aStructureIsKnownByItsUaiInAnyCaseAndByOffers() {
		kept(offer(anId()).by(STRUCTURE, "Lycée des offres").ofNetwork(NIORT).in("79191"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("structure_id", STRUCTURE.toLowerCase());

		press(session, form, "enregistrer");

		assertThat(open(session, form.action()).fields()).containsEntry("structure_id", STRUCTURE);
		assertThat(get(session, "/espace/structures?q=lycée des offres").getResponseBody()).contains("Lycée des offres",
				STRUCTURE, "79000 Niort");
		assertThat(get(session, "/espace/structures?q=lycée des offr").getResponseBody()).as("while it is typed")
			.contains(STRUCTURE);
		assertThat(open(signedIn(Who.CONTRIBUTOR), "/espace/offres/nouvelle?genre=cio").fields())
			.containsEntry("commune", "79000 Niort");
	}

	@Test
	void aContributorNeverPublishes() {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée").ofNetwork(NIORT).titled("Inchangée"));
		String session = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("titre", "Changée");

		assertThat(press(session, form, "publier").getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(now(id).title()).isEqualTo("Inchangée");

		OfferForm fresh = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE).with("reseau", NIORT);
		assertThat(press(session, fresh, "publier").getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aChangeStaysPrivateUntilItIsPublished() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("titre", "Après");
		press(session, form, "enregistrer");

		assertThat(get("", "/solutions/" + id + ".json").getResponseBody()).contains("Avant").doesNotContain("Après");
		EntityExchangeResult<String> resumed = get(session, "/espace/offres/" + id + "/modifier");
		assertThat(String.valueOf(resumed.getResponseHeaders().getLocation())).contains(form.action());
		OfferForm again = open(session, form.action());
		assertThat(again.page()).contains("<del>Avant</del>", "<ins>Après</ins>");
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("Vous avez commencé un changement",
				form.action());
		assertThat(get(signedIn(Who.COORDINATOR), "/espace/offres/" + id).getResponseBody())
			.doesNotContain("un changement");

		published(press(session, again, "publier"));
		assertThat(get("", "/solutions/" + id + ".json").getResponseBody()).contains("Après");
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("<del>Avant</del>");
	}

	@Test
	void nothingChangesByOpeningAndPublishing() {
		String id = kept(offer(anId()).ofNetwork(NIORT).ages(16, 25).places(3).paid(true).amount("500", "2026-01-01"));
		Solution before = now(id);
		String session = signedIn(Who.HEAD);

		published(press(session, open(session, "/espace/offres/" + id + "/modifier"), "publier"));

		assertThat(now(id)).isEqualTo(before);
	}

	/** As when the portal is killed between publishing and erasing the draft. */
	@Test
	void aDraftThatOutlivesItsPublicationIsPublishedAgainWithoutHarm() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE);
		press(session, form, "enregistrer");
		Proposal draft = this.proposals.find(form.action().replaceAll(".*/", "")).blockOptional().orElseThrow();
		String offer = published(press(session, open(session, form.action()), "publier"));
		for (int later = 0; later < 3; later++) {
			// beyond the versions that were kept and erased since
			draft = draft.at(Stage.WRITING, null, this.clock.instant());
		}
		assertThat(this.proposals.put(draft).blockOptional()).isPresent();

		assertThat(published(press(session, open(session, form.action()), "publier"))).isEqualTo(offer);
		assertThat(now(offer).title()).isEqualTo("Reprendre en douceur");
		assertThat(get(session, form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatTwoPeopleChangeElsewhereIsPutTogether() {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").titled("Avant").places(1));
		String head = signedIn(Who.HEAD);
		OfferForm form = open(head, "/espace/offres/" + id + "/modifier").with("titre", "Après");
		Solution there = now(id);
		written(there.with(new Entry(there.entry().mode(), there.entry().sessions(), 9)), 1);

		published(press(head, form, "publier"));

		assertThat(now(id).title()).isEqualTo("Après");
		assertThat(now(id).entry().places()).isEqualTo(9);
	}

	@Test
	void ofTwoWhoChangeTheSameTheSecondSeesBothAndDecides() {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").titled("Avant"));
		String head = signedIn(Who.HEAD);
		String coordinator = signedIn(Who.COORDINATOR);
		OfferForm first = open(head, "/espace/offres/" + id + "/modifier").with("titre", "Le titre du réseau");
		OfferForm second = open(coordinator, "/espace/offres/" + id + "/modifier").with("titre",
				"Le titre de l'académie");
		published(press(head, first, "publier"));

		EntityExchangeResult<String> both = press(coordinator, second, "publier");
		assertThat(both.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(both.getResponseBody()).contains("Le titre du réseau", "Le titre de l&#39;académie",
				"Responsable de réseau a changé cette offre");

		OfferForm settled = OfferForm.in(String.valueOf(both.getResponseBody()))
			.with("prendre", "titre")
			.with("leur.titre", "Le titre du réseau");
		press(coordinator, settled, "");
		assertThat(open(coordinator, second.action()).page()).contains("value=\"Le titre du réseau\"");

		published(press(coordinator, open(coordinator, second.action()).with("titre", "Un titre commun"), "publier"));
		assertThat(now(id).title()).isEqualTo("Un titre commun");
	}

	@Test
	void whatTwoPagesOfOneDraftChangeInOtherFieldsComesTogether() {
		String session = signedIn(Who.HEAD);
		OfferForm one = open(session, "/espace/offres/nouvelle?genre=mlds");
		post(session, one.action() + "/auto", one.with("titre", "Du premier onglet").fields());

		String told = String
			.valueOf(post(session, one.action() + "/auto", one.with("resume", "Du second onglet.").fields())
				.getResponseBody());

		assertThat(told).contains("\"version\":2", one.action(), "\"repris\":{\"titre\":[\"Du premier onglet\"]}",
				"Repris d'un autre onglet ou d'un autre poste : Titre.");
		assertThat(open(session, one.action()).fields()).containsEntry("titre", "Du premier onglet")
			.containsEntry("resume", "Du second onglet.");
		EntityExchangeResult<String> button = press(session, one.with("horaires", "le matin"), "enregistrer");
		assertThat(address(button)).isEqualTo(one.action() + "?fait=ensemble");
		assertThat(get(session, "/espace/propositions").getResponseBody()).containsOnlyOnce("Du premier onglet");
	}

	@Test
	void ofTwoPagesThatChangeTheSameFieldTheSecondSeesBothAndNothingIsOverwritten() {
		String session = signedIn(Who.HEAD);
		OfferForm one = open(session, "/espace/offres/nouvelle?genre=mlds");
		post(session, one.action() + "/auto", one.with("titre", "Premier texte").fields());
		OfferForm second = one.with("titre", "Second texte");

		EntityExchangeResult<String> typed = post(session, one.action() + "/auto", second.fields());
		assertThat(typed.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(typed.getResponseBody()).contains("dans les mêmes champs : Titre.", "Voir les deux textes");
		EntityExchangeResult<String> both = press(session, second, "enregistrer");
		assertThat(both.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(both.getResponseBody()).contains("Version en place : <ins>Premier texte", "value=\"Second texte\"",
				"data-unkept");
		assertThat(open(session, one.action()).fields()).containsEntry("titre", "Premier texte");

		press(session, OfferForm.in(String.valueOf(both.getResponseBody())), "enregistrer");
		assertThat(open(session, one.action()).fields()).containsEntry("titre", "Second texte");
	}

	@Test
	void ofSeveralFieldsThatChangedTwiceEachIsChosenBeforeAnythingIsKept() {
		String session = signedIn(Who.HEAD);
		OfferForm one = open(session, "/espace/offres/nouvelle?genre=mlds");
		post(session, one.action() + "/auto", one.with(Map.of("titre", "Titre A", "resume", "Phrase A.")).fields());
		OfferForm second = one.with(Map.of("titre", "Titre B", "resume", "Phrase B."));
		OfferForm both = OfferForm.in(String.valueOf(press(session, second, "enregistrer").getResponseBody()))
			.with(Map.of("leur.titre", "Titre A", "leur.resume", "Phrase A."));

		String choosing = page(post(session, both.action(), both.with("prendre", "titre").fields()));

		assertThat(choosing).contains("value=\"Titre A\"", "Version en place : <ins>Phrase A.", "Phrase B.</textarea>")
			.doesNotContain("<ins>Titre A");
		assertThat(open(session, one.action()).fields()).containsEntry("resume", "Phrase A.");
	}

	/** Otherwise what its author corrected would go public unread, or be lost. */
	@Test
	void aProposalThatChangesWhileItIsReadIsShownAgainBeforeItIsDecided() {
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = forNiort(writer).with("titre", "Relue deux fois");
		press(writer, form, "proposer");
		String head = signedIn(Who.HEAD);
		OfferForm read = open(head, form.action()).with("horaires", "du lundi au jeudi");
		press(writer, open(writer, form.action()).with("resume", "Corrigée entre-temps."), "proposer");

		EntityExchangeResult<String> both = press(head, read.with("verifie", "oui"), "publier");

		assertThat(both.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		String shown = page(both);
		assertThat(shown).contains("Ce texte a changé entre-temps : En une phrase.", "Corrigée entre-temps.</textarea>",
				"Vous aviez lu : <ins>Tu reprends les cours en petit groupe.", "value=\"du lundi au jeudi\"");
		assertThat(get("", "/solutions.json?q=Relue deux fois").getResponseBody()).doesNotContain("Relue deux fois");
		assertThat(page(head, "/espace/propositions").split("Relue deux fois", -1)).as("one proposal").hasSize(2);

		String offer = published(press(head, OfferForm.in(shown).with("verifie", "oui"), "publier"));
		assertThat(now(offer).summary()).isEqualTo("Corrigée entre-temps.");
		assertThat(now(offer).contact().hours()).isEqualTo("du lundi au jeudi");
		assertThat(page(head, "/espace/propositions")).doesNotContain("Relue deux fois");
	}

	@Test
	void aWordThatWentWithAChangedProposalIsNotLost() {
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = forNiort(writer);
		press(writer, form, "proposer");
		String head = signedIn(Who.HEAD);
		OfferForm read = open(head, form.action()).with("mot", "Ajoutez les horaires.");
		press(writer, open(writer, form.action()).with("horaires", "le matin"), "proposer");

		EntityExchangeResult<String> both = press(head, read, "renvoyer");

		assertThat(both.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page(both)).contains("Ajoutez les horaires.</textarea>", "value=\"le matin\"");
	}

	/** The way back of a browser shows the form again that was published. */
	@Test
	void aFormThatIsPublishedAlreadyNeverBecomesASecondOffer() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Publiée une fois");
		String offer = published(press(session, form, "publier"));

		EntityExchangeResult<String> again = press(session, form, "publier");
		assertThat(address(again)).isEqualTo("/espace/offres/" + offer + "?fait=deja");
		assertThat(page(session, address(again))).contains("C'est déjà publié");
		EntityExchangeResult<String> typed = post(session, form.action() + "/auto",
				form.with("titre", "Corrigée après").fields());
		assertThat(typed.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(typed.getResponseBody()).contains("Cette offre a été publiée ailleurs", "/espace/offres/" + offer);

		String change = address(press(session, form.with("titre", "Corrigée après"), "publier"));
		assertThat(page(session, change)).contains("Votre texte est gardé ici", "<del>Publiée une fois</del>");
		published(press(session, open(session, change), "publier"));
		assertThat(now(offer).title()).isEqualTo("Corrigée après");
		assertThat(get("", "/solutions.json?q=Publiée une fois").getResponseBody()).doesNotContain("Publiée une fois");
	}

	@Test
	void whatIsTypedIsKeptWithoutAnyButtonAndAdviceComesBack() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with("resume",
				"Ce dispositif vous accueille pour 500 euros.");

		String kept = String.valueOf(post(session, form.action() + "/auto", form.fields()).getResponseBody());

		assertThat(kept).contains("dispositif", "dites « tu »", "Un montant vieillit vite");
		assertThat(post("", form.action() + "/auto", form.fields()).getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(postWith(session, "x", form.action() + "/auto", form.fields()).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	/** What is in the network's list is the network's. */
	@Test
	void aContributorWhoseRoleHasEndedTouchesNoProposalThatWaits() throws IOException {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée").ofNetwork(NIORT).in("79191").phone("+33536490012"));
		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm form = open(writer, "/espace/offres/" + id + "/modifier").with("titre", "Proposée à temps");
		press(writer, form, "proposer");
		OfferForm seen = open(writer, form.action()).with("titre", "Réécrite trop tard");
		speaksFor(Who.CONTRIBUTOR);
		try {
			for (String button : List.of("enregistrer", "proposer", "abandonner")) {
				assertThat(press(writer, seen, button).getStatus()).as(button).isEqualTo(HttpStatus.NOT_FOUND);
			}
			assertThat(post(writer, form.action() + "/auto", seen.fields()).getStatus())
				.isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(get(writer, "/espace/propositions").getResponseBody()).doesNotContain("Proposée à temps");
			String head = signedIn(Who.HEAD);
			assertThat(get(head, "/espace/propositions").getResponseBody()).contains("Proposée à temps")
				.doesNotContain("Réécrite trop tard");
			published(press(head, open(head, form.action()), "publier"));
		}
		finally {
			speaksFor(Who.CONTRIBUTOR, Who.CONTRIBUTOR.mandate);
		}
		assertThat(now(id).title()).isEqualTo("Proposée à temps");
	}

	/** Nothing is orphaned: it is no more of who began it, and of who publishes. */
	@Test
	void aDraftThatItsWriterMayNotGoOnWithIsOfWhoPublishes() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").phone("+33536490012").titled("Avant le départ"));
		speaksFor(Who.DEPUTY, Who.DEPUTY.mandate);
		String leaving = signedIn(Who.HEAD);
		OfferForm draft = open(leaving, "/espace/offres/" + id + "/modifier").with("titre", "Commencée avant");
		press(leaving, draft, "enregistrer");
		String staying = signedIn(Who.DEPUTY);
		assertThat(get(staying, draft.action()).getStatus()).as("not theirs yet").isEqualTo(HttpStatus.NOT_FOUND);
		speaksFor(Who.HEAD);
		try {
			assertThat(get(leaving, draft.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(get(leaving, "/espace/propositions").getResponseBody()).doesNotContain("Commencée avant");
			assertThat(get(staying, "/espace/propositions").getResponseBody()).contains("Commencée avant");
			assertThat(get(staying, "/espace/offres/" + id).getResponseBody()).contains("avait commencé un changement",
					draft.action());
			assertThat(get(signedIn(Who.ADMINISTRATOR), draft.action()).getStatus()).isEqualTo(HttpStatus.OK);
			assertThat(get(signedIn(Who.OTHER_HEAD), draft.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
			OfferForm taken = open(staying, draft.action());
			assertThat(taken.page()).contains("qui n'a plus de droits sur cette offre");
			published(press(staying, taken, "publier"));
		}
		finally {
			speaksFor(Who.HEAD, Who.HEAD.mandate);
			speaksFor(Who.DEPUTY);
		}
		assertThat(now(id).title()).isEqualTo("Commencée avant");
	}

	/** Whose drafts are seen by nobody else, and no offer of others is opened. */
	@ParameterizedTest
	@CsvSource({ "OTHER_HEAD,404", "CONTRIBUTOR,404", "OTHER_COORDINATOR,404", "COORDINATOR,200", "ADMINISTRATOR,200" })
	void theFormOfOthersStaysClosed(Who who, int status) {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191"));
		String head = signedIn(Who.HEAD);
		OfferForm draft = open(head, "/espace/offres/" + id + "/modifier").with("titre", "À moi");
		press(head, draft, "enregistrer");
		String session = signedIn(who);

		assertThat(get(session, "/espace/offres/" + id + "/modifier").getStatus().value()).isEqualTo(status);
		assertThat(get(session, "/espace/offres/nouvelle?modele=" + id).getStatus().value()).isEqualTo(status);
		assertThat(get(session, draft.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(get(session, draft.action() + "/apercu").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(press(session, draft.with("version", "1"), "enregistrer").getStatus())
			.isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(press(session, draft, "abandonner").getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aHeadCannotTakeAnOfferToANetworkOfOthers() {
		String id = kept(offer(anId()).ofNetwork(NIORT));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("reseau", ARRAS);

		EntityExchangeResult<String> refused = press(session, form, "publier");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("id=\"champ-reseau-erreur\"",
				"sur la page de l'offre, « Confier à un autre réseau » le lui propose");
		assertThat(now(id).provider().network()).isEqualTo(NIORT);
	}

	@Test
	void aNetworkThatNobodyKnowsIsRefusedWithTheNearestNames() {
		String session = signedIn(Who.COORDINATOR);
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191"));
		OfferForm typo = open(session, "/espace/offres/" + id + "/modifier").with("reseau", "Réseau FOQUALE de Niorrt");

		EntityExchangeResult<String> refused = press(session, typo, "publier");
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("id=\"champ-reseau-erreur\"",
				"Vouliez-vous dire : Réseau FOQUALE de Niort ?", "value=\"Réseau FOQUALE de Niorrt\"");
		assertThat(now(id).provider().network()).isEqualTo(NIORT);

		String writer = signedIn(Who.CONTRIBUTOR);
		OfferForm lost = open(writer, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE).with("reseau", "Nulle part");
		assertThat(press(writer, lost, "proposer").getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * What an import of the command brought stays: nobody is asked for what they do not
	 * touch.
	 */
	@Test
	void anOfferOfAnUnknownNetworkIsStillChanged() {
		String id = kept(offer(anId()).ofNetwork("Réseau d'avant").in("79191").phone("+33536490012"));
		String session = signedIn(Who.COORDINATOR);

		published(press(session, open(session, "/espace/offres/" + id + "/modifier").with("titre", "Autre titre"),
				"publier"));
		assertThat(now(id).provider().network()).isEqualTo("Réseau d'avant");
	}

	@Test
	void nobodySpeaksInTheNameOfAStructureThatOthersPublishFor() {
		kept(offer(anId()).by("cfa-du-quai", "CFA du Quai").ofNetwork(ARRAS).in("62041"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("structure_id", "cfa-du-quai");

		assertThat(press(session, form, "publier").getResponseBody()).contains("id=\"champ-structure_id-erreur\"",
				"dans un autre réseau");
		published(press(session, open(session, form.action()).with("structure_id", "une-autre"), "publier"));
	}

	@Test
	void anOfferThatNobodyCanReachIsNotPublishedNorACopyUnderItsTitle() {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").titled("Atelier"));
		String session = signedIn(Who.HEAD);
		OfferForm copy = open(session, "/espace/offres/nouvelle?modele=" + id).with("telephone", "");

		assertThat(press(session, copy, "publier").getResponseBody()).contains("id=\"champ-titre-erreur\"",
				"id=\"champ-telephone-erreur\"");
	}

	@Test
	void aContributorsOfferGoesToTheNetworkOfItsStructure() {
		kept(offer(anId()).by(STRUCTURE, "Lycée").ofNetwork(NIORT));

		assertThat(open(signedIn(Who.CONTRIBUTOR), "/espace/offres/nouvelle?genre=cio").fields())
			.containsEntry("reseau", NIORT)
			.containsEntry("structure_id", STRUCTURE);
	}

	@Test
	void theMapIsBesideWhatItFillsIn() {
		String page = open(signedIn(Who.HEAD), "/espace/offres/nouvelle?genre=mlds").page();

		assertThat(page.indexOf("data-pin-map")).isGreaterThan(page.indexOf("id=\"champ-longitude\""))
			.isLessThan(page.indexOf("id=\"champ-autres_sites\""));
	}

	/** Signed in again in another tab, or not at all. */
	@Test
	void theFormOfAnEndedSessionComesBackWithEverythingTyped() {
		OfferForm form = open(signedIn(Who.HEAD), "/espace/offres/nouvelle?genre=mlds").with("titre", "Pas perdu")
			.with("faire", "enregistrer");
		String old = token(signedIn(Who.HEAD));

		EntityExchangeResult<String> without = postWith("", old, form.action(), form.fields());
		EntityExchangeResult<String> again = postWith(signedIn(Who.HEAD), old, form.action(), form.fields());

		assertThat(without.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(without.getResponseBody()).contains("name=\"garde.titre\" value=\"Pas perdu\"");
		assertThat(again.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(again.getResponseBody()).contains("Rien n'est perdu", "Vous aviez choisi d'enregistrer",
				"name=\"titre\" value=\"Pas perdu\"");
	}

	@Test
	void theScriptOfAFieldIsTextEverywhere() {
		String session = signedIn(Who.HEAD);
		String script = "<script>alert(1)</script>\"'";
		Map<String, String> hostile = new LinkedHashMap<>();
		OfferCells.COLUMNS.forEach((column) -> hostile.put(column, script));
		hostile.put("genre", "mlds");
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(hostile)
			.with("sessions.debut", script)
			.with("sessions.places", script);

		EntityExchangeResult<String> refused = press(session, form, "publier");

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).doesNotContain("<script>alert").contains("&lt;script&gt;");
		assertThat(get(session, "/espace/propositions").getResponseBody()).doesNotContain("<script>alert");
	}

	@Test
	void aDraftThatNobodyTouchesIsErasedAtItsEnd() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with("titre", "Oublié");
		press(session, form, "enregistrer");
		this.clock.pass(Proposal.KEPT.minusDays(1));
		this.sweep.run();
		assertThat(get(signedIn(Who.HEAD), form.action()).getStatus()).isEqualTo(HttpStatus.OK);

		this.clock.pass(Duration.ofDays(2));
		this.sweep.run();

		assertThat(get(signedIn(Who.HEAD), form.action()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aPreviewIsThePublicPageAndNobodyElses() {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE);
		press(session, form, "enregistrer");

		assertThat(get(session, form.action() + "/apercu").getResponseHeaders().getFirst("Content-Security-Policy"))
			.contains("frame-src 'self'", "frame-ancestors 'none'");
		EntityExchangeResult<String> page = get(session, form.action() + "/apercu/page");
		assertThat(page.getResponseBody()).contains("Reprendre en douceur", "tel:+33536490012");
		assertThat(page.getResponseHeaders().getFirst("Content-Security-Policy")).contains("frame-ancestors 'self'");
	}

	@Test
	void anOlderVersionComesBackThroughTheForm() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Comme au début"));
		String session = signedIn(Who.HEAD);
		published(press(session, open(session, "/espace/offres/" + id + "/modifier").with("titre", "Une erreur"),
				"publier"));
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("/modifier?revision=1");

		published(press(session, open(session, "/espace/offres/" + id + "/modifier?revision=1"), "publier"));

		assertThat(now(id).title()).isEqualTo("Comme au début");
	}

	@Test
	void theExportIsTheFileThatImportsReadAndHoldsOnlyOnesOwn() {
		String own = kept(offer(anId()).ofNetwork(NIORT).titled("=1+1"));
		String others = kept(offer(anId()).ofNetwork(ARRAS));

		EntityExchangeResult<String> file = get(signedIn(Who.HEAD), "/espace/offres.csv");

		assertThat(file.getResponseHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
		assertThat(file.getResponseBody()).startsWith("\uFEFFid;genre;champ;titre;")
			.contains(own + ";e2c;", "'=1+1")
			.doesNotContain(others);
	}

	private void written(Solution solution, long basedOn) {
		this.solutions.save(new Edit(solution, basedOn, Author.person("c-autre"))).block();
	}

}
