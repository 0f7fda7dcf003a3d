package fr.raccroche.offer.many;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import fr.raccroche.account.Account;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.geo.Position;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.support.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file of many offers: seen before anything is written, written once, and taken back.
 */
class OfferImportTests extends StaffOnRealEngine {

	private static final String HEADER = "id;genre;titre;resume;structure_nom;commune;telephone";

	/** What the builder of offers says, after the title. */
	private static final String USUAL = ";On t'aide à trouver ta voie.;Structure de démonstration;79000 Niort;0549000000";

	@Autowired
	private ImportStore store;

	@Autowired
	private ImportResume resume;

	@Autowired
	private RowWriter writer;

	@Autowired
	private ImportSweep sweep;

	@Test
	void whatWasExportedAndComesBackChangesNothing() {
		String full = kept(offer(anId()).titled("=2+3 ; \"guillemets\" | barre")
			.ofNetwork(NIORT)
			.in("79191")
			.at("Parthenay", "79202", new Position(46.6481, -0.2491))
			.ages(16, 25)
			.verifiedOn("2026-01-10")
			.places(3)
			.phone("+33536490012"));
		String bare = kept(offer(anId()).ofNetwork(NIORT).draft());
		String session = signedIn(Who.HEAD);
		String export = String.valueOf(get(session, "/espace/offres.csv?etat=toutes").getResponseBody());
		assertThat(export).contains(full, bare);
		String page = body(session, brought(session, "offres.csv", export.getBytes(StandardCharsets.UTF_8)));
		assertThat(page).contains("Tout est déjà dans le catalogue", "Identiques")
			.doesNotContain("Nouvelles <", "Modifiées <", "Refusées <", "/lancer");
		assertThat(stored(full).revision()).isEqualTo(1);
	}

	@Test
	void anUnknownNetworkIsSaidAtItsCell() {
		String mine = kept(offer(anId()).ofNetwork(NIORT).in("79191"));
		String session = signedIn(Who.COORDINATOR);

		String page = text(
				body(session, brought(session, "offres.csv", csv("id;reseau", mine + ";Réseau FOQUALE de Niorrt"))));
		assertThat(page).contains("Refusées 1", "Vouliez-vous dire : Réseau FOQUALE de Niort");
		assertThat(now(mine).provider().network()).isEqualTo(NIORT);
	}

	@Test
	void eachRowIsToldBeforeAndOnlyWhatMayBeIsWritten() {
		String mine = kept(offer(anId()).titled("Ancien titre").ofNetwork(NIORT).in("79191").places(3));
		String same = kept(offer(anId()).titled("Déjà là").ofNetwork(NIORT).in("79191"));
		String foreign = kept(offer(anId()).titled("Secret d'Arras").ofNetwork(ARRAS).in("62041"));
		String title = "Nouvelle " + UUID.randomUUID();
		String session = signedIn(Who.HEAD);
		String address = brought(session, "offres.csv",
				csv(HEADER, mine + ";;Titre <b>neuf</b>;;;79000 Niort;0549000000", same + ";e2c;Déjà là" + USUAL,
						foreign + ";mlds;Volée;Tu viens.;Lycée;Niort;0536490012",
						";mlds;" + title + ";Tu reprends.;Lycée X;79000 Niort;05 36 49 00 12",
						";mlds;Sans numéro;Tu reprends.;Lycée X;79000 Niort;pas un numéro"));
		String page = text(body(session, address));
		assertThat(page)
			.contains("Nouvelles 1", "Modifiées 1", "Identiques 1", "Refusées 2",
					"Titre : Ancien titre Titre <b>neuf</b>", "identifiant inconnu, ou offre d'un autre réseau",
					"« pas un numéro » n'est pas un numéro de téléphone", "Ligne 6 : Sans numéro")
			.doesNotContain("Secret d'Arras");
		assertThat(body(session, address)).doesNotContain("<b>neuf");
		assertThat(stored(mine).revision()).as("nothing before the button").isEqualTo(1);
		launched(session, address);
		assertThat(now(foreign).title()).isEqualTo("Secret d'Arras");
		assertThat(now(mine).title()).isEqualTo("Titre <b>neuf</b>");
		assertThat(stored(same).revision()).isEqualTo(1);
		assertThat(get("", "/solutions.json?q=" + title).getResponseBody()).contains("\"total\":1");
		assertThat(body(session, address)).contains("href=\"/espace/offres/" + mine + "\"", title)
			.doesNotContain("href=\"/espace/offres/" + foreign);
		String refused = String.valueOf(get(session, address + "/refus.csv").getResponseBody());
		assertThat(refused).contains("ligne;motif;id;genre", "Téléphone : « pas un numéro »", foreign)
			.doesNotContain(title);
		assertThat(brought(session, "refus.csv", refused.getBytes(StandardCharsets.UTF_8)))
			.startsWith("/espace/import/i-");
	}

	/** As in the form, or in the words people have; and refused in these words too. */
	@Test
	void cellsAreInPeoplesWords() {
		String session = signedIn(Who.HEAD);
		String header = "Type d'offre;Titre;En une phrase;Nom de la structure;Commune;Téléphone;On entre;Statut;"
				+ "Qui peut demander;Internat;Âge mini;Âge maxi";
		String address = brought(session, "mots.csv", csv(header,
				"micro lycee;Un;Tu viens.;Lycée;79000 Niort;05 36 49 00 12;TOUTE L'ANNÉE;élève;Toi-même | prescripteur;X;16;25",
				"École de la 2e chance;Deux;Tu viens.;Lycée;79000 Niort;05 36 49 00 12;;;;Non;;",
				"Poney;Trois;Tu viens.;Lycée;79000 Niort;05 36 49 00 12;;;;peut-être;18;16"));
		String page = text(body(session, address));

		assertThat(page)
			.contains("Nouvelles 2", "Refusées 1", "Type d'offre : « Poney » n'est pas dans la liste : ", "Micro-lycée",
					"plus petit que « À partir de (ans) »")
			.doesNotContain("age_min", "micro-lycee");
		Solution first = Objects.requireNonNull(storeRows(address).getFirst().solution());
		assertThat(first.kind()).isEqualTo(Kind.MICRO_LYCEE);
		assertThat(first.entry().mode()).isEqualTo(EntryMode.PERMANENTE);
		assertThat(first.joining().by()).containsExactlyInAnyOrder(JoinedBy.SOI_MEME, JoinedBy.PROFESSIONNEL);
		assertThat(first.living().boarding()).isTrue();
	}

	@Test
	void anIdentifierThatNobodyKnowsIsSaidSoAndTakesNoLine() {
		String mine = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(3));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("id;places",
				"inconnue-" + UUID.randomUUID().toString().substring(0, 8) + ";1", mine + ";beaucoup", mine + ";4"));

		assertThat(text(body(session, address)))
			.contains("identifiant inconnu, ou offre d'un autre réseau", "« beaucoup » n'est pas un nombre",
					"Modifiées 1", "Refusées 2")
			.doesNotContain("est déjà celle de cette offre", "il manque");
	}

	@Test
	void columnsThatAreNotInTheFileStayAsTheyAre() {
		String id = kept(
				offer(anId()).titled("Atelier").ofNetwork(NIORT).in("79191").places(3).verifiedOn("2026-01-10"));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("Identifiant;Places libres aujourd'hui", id + ";11"));
		assertThat(text(body(session, address))).contains("Places libres aujourd'hui : 3 11", "Importer 1 offre");
		launched(session, address);
		assertThat(now(id).entry().places()).isEqualTo(11);
		assertThat(now(id).title()).isEqualTo("Atelier");
		assertThat(now(id).verification().on()).isEqualTo(LocalDate.of(2026, 1, 10));
		assertThat(body(session, "/espace/offres/" + id)).contains("en important un fichier");
	}

	@Test
	void newOffersGoToTheNetworkOfWhoBringsThemAndTheSameRowTwiceIsOneOffer() {
		String title = "Atelier déjà vu " + UUID.randomUUID();
		String session = signedIn(Who.HEAD);
		byte[] file = ("Genre;Titre;En une phrase;Nom de la structure;Commune;Téléphone;Confirmée le\r\nmlds;" + title
				+ ";Tu reprends les cours à ton rythme.;Lycée;79000 Niort;05 36 49 00 12;02/11/2026\r\n")
			.getBytes(Charset.forName("windows-1252"));
		String address = brought(session, "windows.csv", file);
		launched(session, address, Map.of("brouillons", "oui"));
		Solution draft = only(address);
		assertThat(draft.life().state()).isEqualTo(State.DRAFT);
		assertThat(draft.provider().network()).isEqualTo(NIORT);
		assertThat(draft.verification().by()).isEqualTo(NIORT);
		assertThat(get("", "/solutions/" + draft.id()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(text(body(session, brought(session, "windows.csv", file)))).contains("Tout est déjà dans");
		post(session, address + "/annuler", Map.of());
		ended(address);
		assertThat(only(address).life().state()).isEqualTo(State.ARCHIVED);
		String again = brought(session, "windows.csv", file);
		assertThat(text(body(session, again))).contains("Importer 1 offre", "État : Retirée Publiée");
		launched(session, again);
		assertThat(get("", "/solutions/" + draft.id() + ".json").getStatus()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void nobodySpeaksByAFileForAStructureThatOthersPublishFor() {
		String structure = "structure-" + UUID.randomUUID().toString().substring(0, 8);
		kept(offer(anId()).by(structure, "Lycée d'Arras").ofNetwork(ARRAS).in("62041"));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "offres.csv",
				csv("genre;titre;resume;structure_id;structure_nom;commune;telephone",
						"mlds;Au nom d'un autre;Tu viens.;" + structure + ";Lycée;79000 Niort;05 36 49 00 12"));
		assertThat(text(body(session, address))).contains("UAI ou identifiant (« " + structure + " »)",
				"c'est à lui de publier les siennes", "Aucune ligne ne peut être importée");
	}

	@Test
	void aSpreadsheetIsImportedWithItsDates() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(1).verifiedOn("2026-01-10"));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "offres.xlsx", SheetReaderTests.workbook((sheet) -> {
			sheet.value(0, 0, "id");
			sheet.value(0, 1, "places");
			sheet.value(0, 2, "verifie_le");
			sheet.value(1, 0, id);
			sheet.value(1, 1, 7);
			sheet.value(1, 2, LocalDate.of(2026, 11, 2));
			sheet.style(1, 2).format("dd/mm/yyyy").set();
		}));
		launched(session, address);
		assertThat(now(id).entry().places()).isEqualTo(7);
		assertThat(now(id).verification().on()).isEqualTo(LocalDate.of(2026, 11, 2));
		assertThat(now(id).verification().by()).isEqualTo(NIORT);
	}

	@Test
	void columnsThatNobodyKnowsAreAskedFor() {
		String session = signedIn(Who.HEAD);
		String address = brought(session, "a-nous.csv", csv("Quoi;Genre;Pitch;Qui;Où;Appeler",
				"Repartir " + UUID.randomUUID() + ";mlds;Tu repars.;Lycée;79000 Niort;05 36 49 00 12"));
		assertThat(text(body(session, address))).contains("Reconnaître les colonnes",
				"Il manque : Titre, En une phrase", "Tu repars.");
		Map<String, String> told = new LinkedHashMap<>(Map.of("colonne.0", "titre", "colonne.1", "genre", "colonne.3",
				"structure_nom", "colonne.4", "commune", "colonne.5", "telephone", "colonne.2", "titre"));
		EntityExchangeResult<String> twice = post(session, address + "/colonnes", told);
		assertThat(twice.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(String.valueOf(twice.getResponseBody()))).contains("« Titre » est choisi deux fois",
				"Il manque une colonne pour « En une phrase »");
		told.put("colonne.2", "resume");
		assertThat(post(session, address + "/colonnes", told).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(text(body(session, address))).contains("Importer 1 offre", "6 colonnes reconnues sur 6");
	}

	@Test
	void anOfferThatChangedSinceThePreviewIsLeftAndSaid() {
		String first = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String second = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("id;places", first + ";5", second + ";6"));
		post(session, "/espace/offres/" + first + "/places", Map.of("places", "2"));
		launched(session, address);
		assertThat(now(first).entry().places()).isEqualTo(2);
		assertThat(now(second).entry().places()).isEqualTo(6);
		assertThat(text(body(session, address))).contains("1 offre importée", "l'offre a changé entre-temps");
		assertThat(get(session, address + "/refus.csv").getResponseBody()).contains(first).doesNotContain(second);
	}

	@Test
	void pressedTwiceItIsImportedOnce() {
		String id = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("id;places", id + ";5"));
		String token = token(session);
		List<Thread> presses = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			presses.add(Thread.startVirtualThread(() -> postWith(session, token, address + "/lancer", Map.of())));
		}
		presses.forEach(OfferImportTests::joined);
		ended(address);
		assertThat(stored(id).revision()).isEqualTo(2);
		assertThat(post(session, address + "/lancer", Map.of()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(post(session, address + "/abandonner", Map.of()).getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(post(session, address + "/colonnes", Map.of("colonne.0", "id")).getStatus())
			.isEqualTo(HttpStatus.CONFLICT);
		assertThat(stored(id).revision()).isEqualTo(2);
	}

	/**
	 * As if the portal had been stopped between writing an offer and noting that it did.
	 */
	@Test
	void whatWasInterruptedGoesOnAndNothingIsWrittenTwice() throws IOException {
		String first = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String second = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("id;places", first + ";5", second + ";6"));
		stoppedAfterItsFirstRow(address);
		assertThat(text(body(session, address))).contains("0 sur 2", "le travail continue");
		post(session, address + "/reprendre", Map.of());
		assertThat(stored(second).revision()).as("somebody still works on it").isEqualTo(1);
		this.clock.pass(OfferImport.SILENCE.plusSeconds(1));
		assertThat(text(body(session, address))).contains("Import interrompu", "Reprendre");
		assertThat(text(body(session, "/espace"))).contains("Imports à finir", "Interrompu");
		post(session, address + "/reprendre", Map.of());
		ended(address);
		assertThat(text(body(session, address))).contains("2 offres importées");
		assertThat(stored(first).revision()).isEqualTo(2);
		assertThat(now(second).entry().places()).isEqualTo(6);
	}

	/**
	 * Nobody comes back to press a button: the portal goes on when it is started again.
	 */
	@Test
	void whatAPortalWasStoppedInGoesOnWhenItIsStartedAgain() throws IOException {
		String first = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String second = kept(offer(anId()).ofNetwork(NIORT).places(1));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "repris.csv", csv("id;places", first + ";5", second + ";6"));
		stoppedAfterItsFirstRow(address);
		assertThat(this.resume.pass(this.clock.instant().plusSeconds(1)).block()).as("somebody may still work on it")
			.isZero();
		this.clock.pass(OfferImport.SILENCE.plusSeconds(1));

		assertThat(this.resume.pass(this.clock.instant()).block()).isEqualTo(1);

		ended(address);
		assertThat(stored(first).revision()).isEqualTo(2);
		assertThat(now(second).entry().places()).isEqualTo(6);
		assertThat(this.resume.pass(this.clock.instant()).block()).as("once").isZero();
	}

	/** Stopped on the way, what was written may be taken back at once, noted or not. */
	@Test
	void whatWasInterruptedMayBeTakenBack() throws IOException {
		String first = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(1));
		String second = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(1));
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("id;places", first + ";5", second + ";6"));
		stoppedAfterItsFirstRow(address);
		this.clock.pass(OfferImport.SILENCE.plusSeconds(1));

		assertThat(text(body(session, address))).contains("Reprendre", "Annuler ce qui est déjà importé");
		post(session, address + "/annuler", Map.of());
		ended(address);

		assertThat(now(first).entry().places()).isEqualTo(1);
		assertThat(stored(second).revision()).isEqualTo(1);
		assertThat(text(body(session, address))).contains("1 offre remise comme avant");
	}

	@Test
	void whatChangesNothingIsNotLeftToFinish() {
		String id = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(1));
		String session = signedIn(Who.HEAD);
		brought(session, "meme-chose.csv", csv("id;places", id + ";1"));

		assertThat(text(body(session, "/espace"))).doesNotContain("meme-chose.csv");
	}

	@Test
	void anImportIsTakenBackButForWhatSomebodyChangedSince() {
		String changed = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(1));
		String edited = kept(offer(anId()).ofNetwork(NIORT).in("79191").places(1));
		String title = "Éphémère " + UUID.randomUUID();
		String session = signedIn(Who.HEAD);
		String address = brought(session, "offres.csv",
				csv("id;places;genre;titre;resume;structure_nom;commune;telephone",
						changed + ";5;e2c;Solution " + changed + USUAL, edited + ";6;e2c;Solution " + edited + USUAL,
						";3;mlds;" + title + ";Tu viens.;Lycée;79000 Niort;05 36 49 00 12"));
		launched(session, address);
		SolutionId added = this.storeRows(address).get(2).solutionId();
		post(session, "/espace/offres/" + edited + "/places", Map.of("places", "9"));
		assertThat(text(body(session, address + "/annuler"))).contains("Annuler 3 offres importées",
				"redeviennent ce qu'elles étaient");
		assertThat(now(changed).entry().places()).as("a question only").isEqualTo(5);
		post(session, address + "/annuler", Map.of());
		ended(address);
		assertThat(text(body(session, address))).contains("2 offres remises comme avant",
				"Gardée : l'offre a changé depuis l'import");
		assertThat(now(changed).entry().places()).isEqualTo(1);
		assertThat(stored(changed).revision()).isEqualTo(3);
		assertThat(now(edited).entry().places()).isEqualTo(9);
		assertThat(now(String.valueOf(added)).life().state()).isEqualTo(State.ARCHIVED);
		assertThat(body(session, "/espace/offres/" + changed)).contains("en annulant un import");
		List<Revision> history = this.solutions.listRevisions(new SolutionId(changed)).blockOptional().orElseThrow();
		assertThat(history.getFirst().solution()).isEqualTo(history.getLast().solution());
		assertThat(post(session, address + "/annuler", Map.of()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(stored(changed).revision()).isEqualTo(3);
	}

	@Test
	void rightsThatEndBeforeTheButtonAreNotUsed() throws IOException {
		String id = kept(offer(anId()).ofNetwork(ARRAS).in("62041").places(1));
		String session = signedIn(Who.OTHER_HEAD);
		String address = brought(session, "places.csv", csv("id;places", id + ";5"));
		speaksFor(Who.OTHER_HEAD, Who.HEAD.mandate);
		try {
			launched(session, address);
			assertThat(now(id).entry().places()).isEqualTo(1);
		}
		finally {
			speaksFor(Who.OTHER_HEAD, Who.OTHER_HEAD.mandate);
		}
	}

	@Test
	void whoPublishesNothingImportsNothingAndNobodySeesTheImportsOfOthers() {
		String contributor = signedIn(Who.CONTRIBUTOR);
		EntityExchangeResult<String> refused = get(contributor, "/espace/import");
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(text(String.valueOf(refused.getResponseBody()))).contains("réservé à qui publie");
		assertThat(upload(contributor, token(contributor), "a.csv", csv("id;places", "abc;1")).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
		String session = signedIn(Who.HEAD);
		String address = brought(session, "places.csv", csv("id;places", "inconnue-1;5"));
		String other = signedIn(Who.ADMINISTRATOR);
		for (String path : List.of("", "/refus.csv", "/annuler")) {
			assertThat(get(other, address + path).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		}
		for (String path : List.of("/colonnes", "/lancer", "/reprendre", "/annuler", "/abandonner")) {
			assertThat(post(other, address + path, Map.of()).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(post(contributor, address + path, Map.of()).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		}
		assertThat(post(session, address + "/abandonner", Map.of()).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(session, address).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aFileWithoutTheMarkOfOurFormsOrAfterTheSessionIsNotTaken() {
		String session = signedIn(Who.HEAD);
		long before = body(session, "/espace/import").split("/espace/import/i-", -1).length;
		EntityExchangeResult<String> unmarked = upload(session, "", "a.csv", csv("id;places", "abc;1"));
		assertThat(unmarked.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
		EntityExchangeResult<String> late = upload("une-autre", token(session), "a.csv", csv("id;places", "abc;1"));
		assertThat(late.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(text(String.valueOf(late.getResponseBody()))).contains("un fichier ne peut pas vous attendre");
		assertThat(body(session, "/espace/import").split("/espace/import/i-", -1).length).isEqualTo((int) before);
	}

	@Test
	void whatIsNoFileOrTooLargeIsSaid() {
		String session = signedIn(Who.HEAD);
		EntityExchangeResult<String> broken = upload(session, token(session), "offres.xls", new byte[] { 0, 1, 2 });
		assertThat(broken.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(String.valueOf(broken.getResponseBody()))).contains("n'est pas un fichier CSV");
		assertThat(post(session, "/espace/import", Map.of("fichier", "x")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		for (int size : new int[] { 5 << 20, 40 << 20 }) {
			EntityExchangeResult<String> large = upload(session, token(session), "offres.csv", new byte[size]);
			assertThat(large.getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
			assertThat(text(String.valueOf(large.getResponseBody()))).contains("5 Mo au plus");
		}
	}

	@Test
	void aFileThatDoesNotSayItsSizeIsNotTaken() {
		String session = signedIn(Who.HEAD);
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		parts.part("_csrf", token(session));
		parts.part("fichier", new ByteArrayResource(csv("id;places", "abc;1"))).filename("a.csv");
		this.client.post()
			.uri("/espace/import")
			.header(HttpHeaders.COOKIE, "raccroche-espace=" + session)
			.body(BodyInserters.fromMultipartData(parts.build()))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.LENGTH_REQUIRED);
	}

	@Test
	void anImportIsErasedAtItsEnd() throws IOException {
		Instant past = this.clock.instant().minus(Duration.ofDays(1));
		OfferImport ended = new OfferImport("i-" + UUID.randomUUID(), account(Who.HEAD), "a.csv", ImportStage.DONE,
				List.of("id"), List.of("id"), 1, false, 1, past, past, past);
		this.store.put(ended);
		this.store.putRows(List.of(ImportRow.of(ended, new Sheet.Line(2, List.of("abc"), null))));
		this.store.showRows();
		this.sweep.run();
		this.store.showRows();
		assertThat(this.store.find(ended.id())).isEmpty();
		assertThat(this.store.listRows(ended.id(), 0, 10)).isEmpty();
	}

	@Test
	void theModelIsReadWithoutAQuestion() {
		String session = signedIn(Who.HEAD);
		String model = String.valueOf(get(session, "/espace/import/modele.csv").getResponseBody());
		assertThat(text(body(session, brought(session, "modele.csv", model.getBytes(StandardCharsets.UTF_8)))))
			.contains("Relire avant d'importer", "Exemple à effacer", "ucun réseau ne porte ce nom");
	}

	private Staff head() {
		return new Staff(
				new Account(account(Who.HEAD), Who.HEAD.mail(), "Responsable", null, List.of(), false, false,
						Instant.EPOCH, null, List.of(), List.of()),
				new Remit(false, Set.of(), Set.of(NIORT), Set.of()));
	}

	private static byte[] csv(String... lines) {
		return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	private StoredSolution stored(String id) {
		return this.solutions.find(new SolutionId(id)).blockOptional().orElseThrow();
	}

	private OfferImport batch(String address) throws IOException {
		return this.store.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
	}

	private List<ImportRow> storeRows(String address) {
		try {
			return this.store.listRows(address.substring(address.lastIndexOf('/') + 1), 0, 100);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Solution only(String address) {
		return now(String.valueOf(storeRows(address).getFirst().solutionId()));
	}

	/** Brings a file; where it is looked at then. */
	private String brought(String session, String name, byte[] file) {
		EntityExchangeResult<String> answer = upload(session, token(session), name, file);
		assertThat(answer.getStatus()).as(text(String.valueOf(answer.getResponseBody())))
			.isEqualTo(HttpStatus.SEE_OTHER);
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

	private EntityExchangeResult<String> upload(String session, String token, String name, byte[] file) {
		String head = """
				--limite\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%s\r
				--limite\r
				Content-Disposition: form-data; name="fichier"; filename="%s"\r
				Content-Type: application/octet-stream\r
				\r
				""".formatted(token, name);
		byte[] before = head.getBytes(StandardCharsets.UTF_8);
		byte[] after = "\r\n--limite--\r\n".getBytes(StandardCharsets.UTF_8);
		byte[] form = ByteBuffer.allocate(before.length + file.length + after.length)
			.put(before)
			.put(file)
			.put(after)
			.array();
		return this.client.mutate()
			.responseTimeout(Duration.ofSeconds(30))
			.build()
			.post()
			.uri("/espace/import")
			.header(HttpHeaders.COOKIE, "raccroche-espace=" + session)
			.contentType(MediaType.parseMediaType("multipart/form-data; boundary=limite"))
			.bodyValue(form)
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	private String body(String session, String path) {
		EntityExchangeResult<String> answer = get(session, path);
		assertThat(answer.getStatus()).as(path).isEqualTo(HttpStatus.OK);
		return String.valueOf(answer.getResponseBody());
	}

	/** What a person reads of a page. */
	private static String text(String page) {
		return HtmlUtils.htmlUnescape(page.replaceAll("(?s)<script.*?</script>|<[^>]*>", " "))
			.replaceAll("[\\s\u00a0]+", " ");
	}

	private void launched(String session, String address) {
		launched(session, address, Map.of());
	}

	private void launched(String session, String address, Map<String, String> fields) {
		assertThat(post(session, address + "/lancer", fields).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		ended(address);
	}

	private void ended(String address) {
		Portal.await("the import is done", () -> {
			try {
				return !batch(address).stage().moves();
			}
			catch (IOException ex) {
				throw new AssertionError(ex);
			}
		});
	}

	private static void joined(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Between writing its first offer and noting that it did. */
	private void stoppedAfterItsFirstRow(String address) throws IOException {
		OfferImport batch = batch(address);
		this.store.put(batch.running(false, this.clock.instant()));
		this.writer.write(head(), batch, this.store.listRows(batch.id(), 0, 1));
	}

}
