package fr.raccroche.offer.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.Staff;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.CellWords;
import fr.raccroche.offer.FormAdvice;
import fr.raccroche.offer.Keeping;
import fr.raccroche.offer.Merge;
import fr.raccroche.offer.NetworkChoice;
import fr.raccroche.offer.OfferCells;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalReader;
import fr.raccroche.offer.ProposalRights;
import fr.raccroche.offer.ProposalRights.Access;
import fr.raccroche.offer.PublicationOutcome;
import fr.raccroche.offer.Seen;
import fr.raccroche.offer.Writing;
import fr.raccroche.offer.web.FormPage.Change;
import fr.raccroche.offer.web.FormPage.Other;
import fr.raccroche.offer.web.FormPage.Rights;
import fr.raccroche.offer.web.FormPage.Said;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Puts the form of an offer together.
 */
@Component
class FormViews {

	/** Of what the public knows already, one wants to see what changes. */
	private static final Set<State> PUBLIC = Set.of(State.PUBLISHED, State.SUSPENDED);

	private final ProposalRights rights;

	private final ProposalReader reader;

	private final OfferCells cells;

	private final NetworkChoice networks;

	private final Accounts accounts;

	private final FormAdvice advice;

	private final CellWords cellWords;

	FormViews(ProposalRights rights, ProposalReader reader, OfferCells cells, NetworkChoice networks, Accounts accounts,
			FormAdvice advice, CellWords cellWords) {
		this.cellWords = cellWords;
		this.advice = advice;
		this.rights = rights;
		this.reader = reader;
		this.cells = cells;
		this.networks = networks;
		this.accounts = accounts;
	}

	/** A form of which nothing was kept yet. */
	Mono<Rendering> fresh(StaffVisit visit, Writing writing, boolean publishes) {
		return fresh(visit, writing, publishes, Map.of());
	}

	/**
	 * A form that begins with what is usual: whoever fills it in today says what is true
	 * today.
	 */
	Mono<Rendering> begun(StaffVisit visit, Writing writing, boolean publishes) {
		return fresh(visit, writing, publishes, Map.of(FormPage.TRUE_TODAY, "oui"));
	}

	private Mono<Rendering> fresh(StaffVisit visit, Writing writing, boolean publishes, Map<String, String> asked) {
		return this.networks.list(visit.staff().remit())
			.map((names) -> rendering(visit,
					new Typed(writing, null, new Rights(publishes, false, names), Said.NOTHING, asked), HttpStatus.OK));
	}

	/**
	 * What a form brought.
	 *
	 * @param proposal with all that is written, kept or not
	 * @param seen what is kept of it
	 * @param asked what was typed beside the offer itself, for a button; empty when none
	 * was pressed
	 */
	record Sent(Proposal proposal, Seen seen, Map<String, String> asked) {

		static Sent kept(Proposal proposal) {
			return new Sent(proposal, Seen.of(proposal.cells()), Map.of());
		}

		boolean unkept() {
			return !Seen.of(this.proposal.cells()).equals(this.seen);
		}

	}

	/** A proposal as it was kept, and what differs from what the public sees. */
	Mono<Rendering> kept(StaffVisit visit, Proposal proposal, @Nullable String done) {
		return show(visit, Sent.kept(proposal), Said.done(done), HttpStatus.OK);
	}

	/** The same, with what is wrong. */
	Mono<Rendering> refused(StaffVisit visit, Proposal proposal, Collection<Reason> reasons, String alert) {
		return refused(visit, Sent.kept(proposal), reasons, alert);
	}

	/** The same, with what is wrong. */
	Mono<Rendering> refused(StaffVisit visit, Sent sent, Collection<Reason> reasons, String alert) {
		return show(visit, sent, Said.wrong(alert, FormFaults.of(reasons, sent.proposal().cells()), sent.unkept()),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The same, beside what somebody else published meanwhile. */
	Mono<Rendering> disputed(StaffVisit visit, Proposal proposal, PublicationOutcome.Disputed disputed,
			Map<String, String> asked) {
		Sent sent = new Sent(proposal, Seen.of(proposal.cells()), unticked(asked));
		return this.accounts.names(Set.of(disputed.by())).flatMap((names) -> {
			String who = names.getOrDefault(disputed.by(), "Quelqu'un d'autre");
			return show(visit, sent, Said.either(who
					+ " a changé cette offre pendant que vous écriviez. Relisez les champs marqués, puis publiez : votre texte est là, le sien à côté.",
					theirs(disputed.merge()), false), HttpStatus.CONFLICT);
		});
	}

	/** Beside what was kept elsewhere meanwhile: nothing is kept or decided before. */
	Mono<Rendering> met(StaffVisit visit, Keeping.Met met, Map<String, String> asked) {
		Map<String, Other> others = theirs(met.merge());
		met.merge().taken().forEach((column) -> others.put(column, other(column, met.sent(), true)));
		Sent sent = new Sent(met.together(), Seen.of(met.known().cells()), unticked(asked));
		return show(visit, sent, Said.either(met(others.keySet(), met.merge()), others, true), HttpStatus.CONFLICT);
	}

	/** What somebody else wrote is read before it is said to be true. */
	private static Map<String, String> unticked(Map<String, String> asked) {
		Map<String, String> again = new LinkedHashMap<>(asked);
		again.replace(FormPage.TRUE_TODAY, "");
		return again;
	}

	private static String met(Set<String> columns, Merge merge) {
		String where = columns.stream().map(FormLayout::label).collect(Collectors.joining(", "));
		return "Ce texte a changé entre-temps : " + where + ". Relisez ces champs, puis pressez de nouveau le bouton"
				+ (merge.disputes().isEmpty() ? ". Rien n'est encore fait."
						: " : votre texte est là, l'autre à côté. Rien n'est encore fait.");
	}

	/** While some fields still wait for a choice. */
	Mono<Rendering> choosing(StaffVisit visit, Sent sent, Map<String, Boolean> left, Map<String, String> texts) {
		Map<String, Other> others = new LinkedHashMap<>();
		left.forEach((column, before) -> others.put(column, other(column, texts, before)));
		return show(visit, sent, Said
			.either("Il reste à choisir, puis à presser un bouton : rien n'est encore enregistré.", others, true),
				HttpStatus.OK);
	}

	private Map<String, Other> theirs(Merge merge) {
		Map<String, Other> theirs = new LinkedHashMap<>();
		merge.disputes()
			.forEach((dispute) -> theirs.put(dispute.column(),
					other(dispute.column(), Map.of(dispute.column(), dispute.theirs()), false)));
		return theirs;
	}

	private Other other(String column, Map<String, String> texts, boolean before) {
		String text = texts.getOrDefault(column, "");
		return new Other(text, this.cellWords.of(column, text), before);
	}

	private Mono<Rendering> show(StaffVisit visit, Sent sent, Said said, HttpStatus status) {
		Staff staff = visit.staff();
		Proposal proposal = sent.proposal();
		return Mono
			.zip(this.networks.list(staff.remit()), this.reader.read(proposal),
					this.accounts.names(Set.of(proposal.author())), this.rights.of(staff, proposal),
					this.rights.stands(proposal))
			.map((all) -> {
				Access access = all.getT4();
				Rights rights = new Rights(publishes(staff, proposal, access), !access.owns(), all.getT1());
				String who = sent(proposal, all.getT3());
				Said more = said.about(changes(all.getT2()), access.owns() ? null : who,
						warning(access, all.getT5(), who));
				return rendering(visit, new Typed(writing(sent), proposal, rights, more, sent.asked()), status);
			});
	}

	/** "Anne Dupont, le 12 novembre 2026 à 10 h 12". */
	private static String sent(Proposal proposal, Map<String, String> names) {
		String who = proposal.ownerless() ? "un import de fichier"
				: names.getOrDefault(proposal.author(), "un ancien compte");
		return who + ", le " + ProposalsPage.moment(proposal.updatedAt());
	}

	private static @Nullable String warning(Access access, boolean stands, String sent) {
		if (access.left()) {
			return "Commencée par %s, qui n'a plus de droits sur cette offre : c'est à vous de la reprendre, ou de l'abandonner."
				.formatted(sent);
		}
		return stands ? null
				: "Qui avait prévu ce jour ne publie plus cette offre : prévoyez-le de nouveau, sinon elle ne se publiera pas.";
	}

	/** Who has nothing to lose by it sees the button: what it may do is checked then. */
	private static boolean publishes(Staff staff, Proposal proposal, Access access) {
		return access.publishes() || (proposal.fresh() && !staff.remit().academies().isEmpty());
	}

	private static Writing writing(Sent sent) {
		Proposal proposal = sent.proposal();
		return new Writing(proposal.id(), proposal.fresh() ? null : proposal.solutionId(), proposal.basedOn(),
				proposal.version(), proposal.cells(), sent.seen());
	}

	/** What the form holds. */
	private record Typed(Writing writing, @Nullable Proposal kept, Rights rights, Said said,
			Map<String, String> asked) {
	}

	private Rendering rendering(StaffVisit visit, Typed typed, HttpStatus status) {
		String title = typed.writing().cells().getOrDefault("titre", "Nouvelle offre");
		FormPage page = new FormPage(
				visit.page(title + " : " + ((typed.writing().offer() != null) ? "modifier" : "écrire"))
					.styledBy("css/form.css", "css/offer-form.css", "css/map.css")
					.behavingAs("js/offer-form.js"),
				typed.writing(), typed.kept(), typed.rights(), typed.said(), typed.asked(),
				beside(typed.writing().cells()));
		return Rendering.view("offer/form").model(Map.of("page", page)).status(status).build();
	}

	private FormPage.Beside beside(Map<String, String> cells) {
		return new FormPage.Beside(this.advice.advise(cells), this.advice.communes(cells), this.advice.centre(cells));
	}

	/** What the public would see otherwise: what others changed meanwhile stays. */
	private List<Change> changes(ProposalReader.Reading reading) {
		StoredSolution present = reading.present();
		if (present == null || !PUBLIC.contains(present.solution().life().state())) {
			return List.of();
		}
		Map<String, String> before = this.cells.of(present.solution());
		Set<String> columns = new LinkedHashSet<>(OfferCells.COLUMNS);
		List<Change> changes = new ArrayList<>();
		for (String column : columns) {
			String was = before.getOrDefault(column, "");
			String is = reading.merge().cells().getOrDefault(column, "");
			if (!was.equals(is)) {
				changes.add(new Change(column, FormLayout.label(column), this.cellWords.of(column, was),
						this.cellWords.of(column, is)));
			}
		}
		return changes;
	}

}
