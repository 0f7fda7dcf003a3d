package fr.raccroche.solution;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.support.OfferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves the catalogue on a day said before leaves it on that day, in the name of
 * who said so, and never otherwise.
 */
class PlannedEndTests extends StaffOnRealEngine {

	@Autowired
	private EndSweep sweep;

	@Autowired
	private OfferEnds ends;

	@Autowired
	private OfferChanges changes;

	@Autowired
	private Colleagues colleagues;

	@Test
	void anOfferIsRetiredOnItsDayOnceInTheNameOfWhoSaidSo() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Jusqu'aux vacances"));
		assertThat(plans(Who.HEAD, id, in(3)).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(page(Who.HEAD, id)).contains("Elle sera retirée du catalogue le " + inWords(3),
				"(prévu par : Responsable de réseau)", "La garder au catalogue");

		this.clock.pass(Duration.ofDays(2));
		this.sweep.pass().block();
		assertThat(get("", "/solutions/" + id).getStatus()).isNotEqualTo(HttpStatus.GONE);
		assertThat(desk(Who.HEAD)).contains("etraits prévus", "Jusqu'aux vacances", "Retirée le " + inWords(1));

		this.clock.pass(Duration.ofDays(1));
		this.sweep.pass().block();
		assertThat(this.sweep.pass().block()).as("once").isZero();
		assertThat(get("", "/solutions/" + id).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(now(id).life().state()).isEqualTo(State.ARCHIVED);
		assertThat(revisions(id)).hasSize(2);
		assertThat(page(Who.HEAD, id)).contains("retirée au jour prévu par Responsable de réseau")
			.doesNotContain("Retirer du catalogue le");
		assertThat(said(id)).isEmpty();
	}

	@Test
	void theDayIsChangedAndTakenBack() {
		String id = kept(offer(anId()).ofNetwork(NIORT));
		plans(Who.HEAD, id, in(2));
		plans(Who.COORDINATOR, id, in(5));
		assertThat(said(id)).hasValueSatisfying((end) -> {
			assertThat(end.on()).isEqualTo(in(5));
			assertThat(end.by()).isEqualTo(account(Who.COORDINATOR));
		});
		this.clock.pass(Duration.ofDays(3));
		this.sweep.pass().block();
		assertThat(now(id).life().state()).as("the former day").isEqualTo(State.PUBLISHED);

		assertThat(sends(Who.HEAD, id, "reprendre", "").getResponseHeaders().getLocation())
			.hasToString("/espace/offres/" + id + "?fait=fin-reprise");
		this.clock.pass(Duration.ofDays(3));
		this.sweep.pass().block();
		assertThat(now(id).life().state()).isEqualTo(State.PUBLISHED);
	}

	/** role × what one may do with the end of an offer of Niort's network. */
	@ParameterizedTest
	@CsvSource({ "HEAD,200,303", "OTHER_HEAD,404,404", "CONTRIBUTOR,403,403", "COORDINATOR,200,303",
			"OTHER_COORDINATOR,404,404", "ADMINISTRATOR,200,303" })
	void onlyThoseWhoPublishSayTheDay(Who who, int seen, int done) {
		String id = kept(offer(anId()).by(STRUCTURE, "Lycée Paul-Guérin").ofNetwork(NIORT).in("79191"));
		boolean theirs = done == 303;

		assertThat(get(signedIn(who), "/espace/offres/" + id + "/fin").getStatus().value()).isEqualTo(seen);
		assertThat(plans(who, id, in(3)).getStatus().value()).isEqualTo(done);
		assertThat(said(id).isPresent()).isEqualTo(theirs);
		if (theirs) {
			assertThat(page(who, id)).contains("Retirer du catalogue le");
		}
		plans(Who.HEAD, id, in(4));
		assertThat(sends(who, id, "reprendre", "").getStatus().value()).isEqualTo(done);
		assertThat(said(id).isEmpty()).isEqualTo(theirs);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			''         | Donnez le jour du retrait
			bientôt    | Donnez le jour du retrait
			2027-02-30 | Donnez le jour du retrait
			2020-01-01 | Ce jour est passé
			+0         | C'est aujourd'hui
			+732       | plus de deux ans
			""")
	void aDayThatIsNoneIsSaidBesideItsField(String typed, String sentence) {
		String id = kept(offer(anId()).ofNetwork(NIORT));
		String day = typed.startsWith("+") ? in(Integer.parseInt(typed.substring(1))).toString() : typed;

		EntityExchangeResult<String> refused = sends(Who.HEAD, id, "prevoir", day);

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(read(refused)).contains("id=\"jour-erreur\"", sentence, "value=\"" + day + "\"");
		assertThat(said(id)).isEmpty();
	}

	@Test
	void theDayIsAfterTheChangeThatIsToComeAndTheChangeBeforeTheDay() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		assertThat(changesOn(id, in(10)).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);

		for (int day : new int[] { 9, 10 }) {
			EntityExchangeResult<String> refused = plans(Who.HEAD, id, in(day));
			assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(read(refused)).contains("Une modification paraît le " + inWords(10));
		}
		assertThat(plans(Who.HEAD, id, in(11)).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(desk(Who.HEAD)).contains("Publications et retraits prévus");

		EntityExchangeResult<String> refused = changesOn(id, in(11));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(read(refused)).contains("publier_le-erreur", "retirée le " + inWords(11));
	}

	@Test
	void whoPublishesNoMoreOnThatDayRetiresNothingAndTheHeadsAreTold() throws IOException {
		String id = kept(offer(anId()).ofNetwork(ARRAS).in("62041").titled("D'un ancien responsable"));
		plans(Who.OTHER_HEAD, id, in(2));
		try {
			speaksFor(Who.OTHER_HEAD, Mandate.of(Role.CONTRIBUTOR, STRUCTURE));
			this.clock.pass(Duration.ofDays(2));
			this.sweep.pass().block();
		}
		finally {
			speaksFor(Who.OTHER_HEAD, Mandate.of(Role.HEAD, FoqualeNetwork.idOf(ARRAS)));
		}
		assertThat(this.sweep.pass().block()).as("not later either, unless somebody says so").isZero();
		assertThat(now(id).life().state()).isEqualTo(State.PUBLISHED);
		assertThat(revisions(id)).hasSize(1);
		assertThat(desk(Who.OTHER_COORDINATOR)).contains("Retraits à décider", "D'un ancien responsable",
				"Devait être retirée le " + inWords(0));
		assertThat(desk(Who.HEAD)).doesNotContain("D'un ancien responsable");
		assertThat(page(Who.OTHER_COORDINATOR, id)).contains("à vous de décider");

		plans(Who.OTHER_COORDINATOR, id, in(1));
		assertThat(desk(Who.OTHER_COORDINATOR)).doesNotContain("Retraits à décider");
		this.clock.pass(Duration.ofDays(1));
		this.sweep.pass().block();
		assertThat(now(id).life().state()).isEqualTo(State.ARCHIVED);
	}

	@Test
	void neitherAFileNorAnOlderVersionChangesTheDay() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		plans(Who.HEAD, id, in(2));
		this.solutions
			.save(new Edit(offer(id).ofNetwork(NIORT).titled("Par un fichier").published(), 1,
					Author.imported("solutions", "essai.csv", 1)))
			.block();
		this.solutions
			.save(new Edit(offer(id).ofNetwork(NIORT).titled("Avant").published(), 2, Author.person(account(Who.HEAD))))
			.block();

		this.clock.pass(Duration.ofDays(2));
		this.sweep.pass().block();

		assertThat(now(id).life().state()).isEqualTo(State.ARCHIVED);
		assertThat(now(id).title()).isEqualTo("Avant");
	}

	@Test
	void killedBetweenTheTwoWritesTheNextPassEndsIt() {
		String id = kept(offer(anId()).ofNetwork(NIORT));
		plans(Who.HEAD, id, in(1));
		this.clock.pass(Duration.ofDays(1));
		PlannedEnd end = said(id).orElseThrow();
		this.colleagues.find(account(Who.HEAD)).flatMap((head) -> this.changes.retire(head, end)).block();
		assertThat(said(id)).as("the portal was killed here").isPresent();

		assertThat(this.sweep.pass().block()).isZero();

		assertThat(revisions(id)).hasSize(2);
		assertThat(said(id)).isEmpty();
	}

	@Test
	void whatIsPausedLeavesTooAndWhatIsRetiredByHandIsForgotten() {
		String paused = kept(offer(anId()).ofNetwork(NIORT));
		String retired = kept(offer(anId()).ofNetwork(NIORT));
		plans(Who.HEAD, paused, in(1));
		plans(Who.HEAD, retired, in(1));
		String session = signedIn(Who.HEAD);
		post(session, "/espace/offres/" + paused + "/etat", Map.of("pas", "suspendre"));
		post(session, "/espace/offres/" + retired + "/etat", Map.of("pas", "archiver"));
		assertThat(said(retired)).isEmpty();
		assertThat(plans(Who.HEAD, retired, in(2)).getStatus()).isEqualTo(HttpStatus.CONFLICT);

		this.clock.pass(Duration.ofDays(1));
		this.sweep.pass().block();

		assertThat(now(paused).life().state()).isEqualTo(State.ARCHIVED);
		assertThat(revisions(retired)).hasSize(2);
	}

	private EntityExchangeResult<String> plans(Who who, String id, LocalDate day) {
		return sends(who, id, "prevoir", day.toString());
	}

	private EntityExchangeResult<String> sends(Who who, String id, String button, String day) {
		return post(signedIn(who), "/espace/offres/" + id + "/fin", Map.of("faire", button, "jour", day));
	}

	/** A change of its words that publishes itself. */
	private EntityExchangeResult<String> changesOn(String id, LocalDate day) {
		String session = signedIn(Who.HEAD);
		OfferForm form = OfferForm
			.in(String.valueOf(get(session, "/espace/offres/" + id + "/modifier?neuf=oui").getResponseBody()))
			.with("titre", "Après")
			.with("publier_le", day.toString());
		return post(session, form.action(), form.with("faire", "prevoir").fields());
	}

	private Optional<PlannedEnd> said(String id) {
		return this.ends.find(new SolutionId(id)).blockOptional().orElseThrow();
	}

	private List<Revision> revisions(String id) {
		return this.solutions.listRevisions(new SolutionId(id)).blockOptional().orElseThrow();
	}

	private String page(Who who, String id) {
		return read(get(signedIn(who), "/espace/offres/" + id));
	}

	private String desk(Who who) {
		return read(get(signedIn(who), "/espace"));
	}

	private static String read(EntityExchangeResult<String> answer) {
		return HtmlUtils.htmlUnescape(String.valueOf(answer.getResponseBody()));
	}

	private LocalDate in(int days) {
		return Words.today(this.clock).plusDays(days);
	}

	private String inWords(int days) {
		return Words.day(in(days));
	}

}
