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
import fr.raccroche.offer.NetworkChoice;
import fr.raccroche.offer.OfferCells;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalReader;
import fr.raccroche.offer.ProposalRights;
import fr.raccroche.offer.ProposalRights.Access;
import fr.raccroche.offer.PublicationOutcome;
import fr.raccroche.offer.Writing;
import fr.raccroche.offer.web.FormPage.Change;
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
		return this.networks.list(visit.staff().remit())
			.map((names) -> rendering(visit,
					new Typed(writing, null, new Rights(publishes, false, names), Said.NOTHING), HttpStatus.OK));
	}

	/** A proposal as it was kept, and what differs from what the public sees. */
	Mono<Rendering> kept(StaffVisit visit, Proposal proposal, @Nullable String done) {
		return show(visit, proposal, Said.done(done), HttpStatus.OK);
	}

	/** The same, with what is wrong. */
	Mono<Rendering> refused(StaffVisit visit, Proposal proposal, Collection<Reason> reasons, String alert) {
		return show(visit, proposal, Said.wrong(alert, faults(reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The same, with a sentence why the button did nothing. */
	Mono<Rendering> conflict(StaffVisit visit, Proposal proposal, String alert) {
		return show(visit, proposal, Said.wrong(alert, Map.of()), HttpStatus.CONFLICT);
	}

	/** The same, beside what somebody else wrote meanwhile. */
	Mono<Rendering> disputed(StaffVisit visit, Proposal proposal, PublicationOutcome.Disputed disputed) {
		return this.accounts.names(Set.of(disputed.by())).flatMap((names) -> {
			String who = names.getOrDefault(disputed.by(), "Quelqu'un d'autre");
			Map<String, String> theirs = new LinkedHashMap<>();
			disputed.merge().disputes().forEach((dispute) -> theirs.put(dispute.column(), dispute.theirs()));
			Said said = new Said(null, who
					+ " a changé cette offre pendant que vous écriviez. Relisez les champs marqués, puis publiez : votre texte est là, le sien à côté.",
					Map.of(), theirs, List.of(), null, null);
			return show(visit, proposal, said, HttpStatus.CONFLICT);
		});
	}

	private Mono<Rendering> show(StaffVisit visit, Proposal proposal, Said said, HttpStatus status) {
		Staff staff = visit.staff();
		return Mono
			.zip(this.networks.list(staff.remit()), this.reader.read(proposal),
					this.accounts.names(Set.of(proposal.author())), this.rights.of(staff, proposal),
					this.rights.stands(proposal))
			.map((all) -> {
				Access access = all.getT4();
				Rights rights = new Rights(publishes(staff, proposal, access), !access.owns(), all.getT1());
				String sent = sent(proposal, all.getT3());
				Said more = new Said(said.done(), said.alert(), said.faults(), said.theirs(), changes(all.getT2()),
						access.owns() ? null : sent, warning(access, all.getT5(), sent));
				return rendering(visit, new Typed(writing(proposal), proposal, rights, more), status);
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

	private static Writing writing(Proposal proposal) {
		return new Writing(proposal.id(), proposal.fresh() ? null : proposal.solutionId(), proposal.basedOn(),
				proposal.version(), proposal.cells());
	}

	/** What the form holds. */
	private record Typed(Writing writing, @Nullable Proposal kept, Rights rights, Said said) {
	}

	private Rendering rendering(StaffVisit visit, Typed typed, HttpStatus status) {
		String title = typed.writing().cells().getOrDefault("titre", "Nouvelle offre");
		FormPage page = new FormPage(
				visit.page(title + " : " + ((typed.writing().offer() != null) ? "modifier" : "écrire"))
					.styledBy("css/form.css", "css/offer-form.css", "css/map.css")
					.behavingAs("js/offer-form.js"),
				typed.writing(), typed.kept(), typed.rights(), typed.said(), beside(typed.writing().cells()));
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

	/** What would keep it from being published, by column, in words of the form. */
	Mono<Map<String, List<String>>> faults(Proposal proposal) {
		return this.reader.read(proposal).map((reading) -> switch (reading.draft()) {
			case SolutionDraft.Built built -> Map.of();
			case SolutionDraft.Refused refused -> faults(refused.reasons());
		});
	}

	static Map<String, List<String>> faults(Collection<Reason> reasons) {
		return reasons.stream()
			.distinct()
			.collect(Collectors.groupingBy(Reason::column, LinkedHashMap::new,
					Collectors.mapping((reason) -> FormLayout.inWords(reason.sentence()), Collectors.toList())));
	}

}
