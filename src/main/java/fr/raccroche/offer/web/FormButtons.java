package fr.raccroche.offer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.Keeping;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalMailer;
import fr.raccroche.offer.ProposalReader;
import fr.raccroche.offer.ProposalTurns;
import fr.raccroche.offer.PublicationOutcome;
import fr.raccroche.offer.PublicationRules;
import fr.raccroche.offer.Proposals;
import fr.raccroche.offer.Publishing;
import fr.raccroche.offer.StructureFill;
import fr.raccroche.offer.Writing;
import fr.raccroche.offer.web.FormViews.Sent;
import fr.raccroche.platform.Dates;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.PlannedEnd;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.SolutionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The buttons of the form. Each keeps first what is typed, and then does what it says: a
 * refusal, a conflict or a fault loses nothing.
 */
@Controller
class FormButtons {

	/** Field of the day on which it publishes itself. */
	private static final String LATER = "publier_le";

	/** Buttons that decide about what was read. */
	private static final Set<String> DECIDING = Set.of("publier", "prevoir", "renvoyer");

	/** What is typed beside the offer itself. */
	private static final List<String> ASKED = List.of("mot", LATER, FormPage.TRUE_TODAY);

	private static final String PUBLISHABLE = "Pas encore prête : corrigez les champs marqués. Tout ce que vous avez écrit est gardé.";

	private static final List<Reason> NOT_THEIRS = List
		.of(new Reason("structure_id", "ce n'est pas une structure pour laquelle vous parlez"));

	private final Keeping keeping;

	private final Proposals proposals;

	private final ProposalTurns turns;

	private final Publishing publishing;

	private final ProposalReader reader;

	private final StructureFill structures;

	private final FormViews views;

	private final OfferEnds ends;

	private final ProposalMailer mailer;

	private final Clock clock;

	FormButtons(Keeping keeping, Proposals proposals, ProposalTurns turns, Publishing publishing, ProposalReader reader,
			StructureFill structures, FormViews views, OfferEnds ends, ProposalMailer mailer, Clock clock) {
		this.keeping = keeping;
		this.mailer = mailer;
		this.ends = ends;
		this.proposals = proposals;
		this.turns = turns;
		this.publishing = publishing;
		this.reader = reader;
		this.structures = structures;
		this.views = views;
		this.clock = clock;
	}

	@PostMapping(OfferFormController.PROPOSALS + "/{id}")
	Mono<Rendering> press(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData().flatMap((form) -> {
			String button = SentForm.one(form, "faire");
			if (button.equals("abandonner")) {
				return discard(visit, id);
			}
			Writing sent = SentForm.read(id, form);
			return this.structures.fill(OtherTexts.taken(sent.cells(), form))
				.flatMap((cells) -> this.keeping.keep(visit.staff(), sent.saying(cells), by(button, form)))
				.flatMap((outcome) -> press(visit, outcome, button, form));
		});
	}

	private static Keeping.By by(String button, MultiValueMap<String, String> form) {
		return DECIDING.contains(button) ? Keeping.By.DECIDING : button.equals("proposer") ? Keeping.By.SENDING
				: OtherTexts.isChoosing(form) ? Keeping.By.CHOOSING : Keeping.By.SAVING;
	}

	private Mono<Rendering> press(StaffVisit visit, Keeping.Outcome outcome, String button,
			MultiValueMap<String, String> form) {
		return switch (outcome) {
			case Keeping.Kept kept -> press(visit, kept, button, form);
			case Keeping.Met met -> this.views.met(visit, met, asked(form));
			case Keeping.Apart apart -> Mono.just(SeeOther.at(address(apart.proposal()) + "?fait=a-part"));
			case Keeping.Held held -> Mono.just(SeeOther.at(address(held.known())));
			case Keeping.Public there ->
				Mono.just(SeeOther.at(OfferFormController.OFFERS + "/" + there.offer() + "?fait=deja"));
		};
	}

	private Mono<Rendering> press(StaffVisit visit, Keeping.Kept done, String button,
			MultiValueMap<String, String> form) {
		Sent kept = new Sent(done.proposal(), done.seen(), asked(form));
		return switch (button) {
			case "publier" ->
				outcome(visit, kept, this.publishing.publish(visit.staff(), done.proposal(), checkedOn(form)));
			case "prevoir" -> schedule(visit, kept, form);
			case "proposer" -> submit(visit, kept);
			case "renvoyer" -> giveBack(visit, kept, SentForm.one(form, "mot"));
			case "enregistrer", "" -> OtherTexts.isChoosing(form)
					? this.views.choosing(visit, kept, OtherTexts.left(form), OtherTexts.others(form))
					: Mono.just(SeeOther
						.at(address(done.proposal()) + "?fait=" + (done.taken().isEmpty() ? "brouillon" : "ensemble")));
			default -> Mono.error(Problem.badValue("faire", "ce bouton n'existe pas"));
		};
	}

	private static Map<String, String> asked(MultiValueMap<String, String> form) {
		return ASKED.stream()
			.filter((name) -> name.equals(FormPage.TRUE_TODAY) || !SentForm.one(form, name).isEmpty())
			.collect(Collectors.toMap((name) -> name, (name) -> SentForm.one(form, name)));
	}

	private @Nullable LocalDate checkedOn(MultiValueMap<String, String> form) {
		return form.containsKey(FormPage.TRUE_TODAY) ? Words.today(this.clock) : null;
	}

	private Mono<Rendering> schedule(StaffVisit visit, Sent sent, MultiValueMap<String, String> form) {
		Proposal kept = sent.proposal();
		String typed = SentForm.one(form, LATER);
		LocalDate day = Dates.parse(typed).orElse(null);
		String fault = LaterDay.fault(typed, day, Words.today(this.clock));
		if (day == null || fault != null) {
			return this.views.refused(visit, sent, List.of(new Reason(LATER, String.valueOf(fault))),
					LaterDay.unchanged(kept));
		}
		return this.ends.findStanding(kept.solutionId())
			.flatMap(
					(end) -> end.map(PlannedEnd::on)
						.filter((last) -> !day.isBefore(last))
						.map((last) -> this.views.refused(visit, sent, List.of(new Reason(LATER,
								"l'offre est retirée le %s : donnez un jour avant, ou reprenez ce retrait sur sa page"
									.formatted(Words.day(last)))),
								LaterDay.unchanged(kept)))
						.orElseGet(() -> outcome(visit, sent, this.publishing.schedule(visit.staff(), kept,
								new Proposal.Due(day, visit.staff().account().id(), checkedOn(form))))));
	}

	private Mono<Rendering> outcome(StaffVisit visit, Sent sent, Mono<PublicationOutcome> act) {
		Proposal kept = sent.proposal();
		return act.flatMap((outcome) -> switch (outcome) {
			case PublicationOutcome.Scheduled scheduled ->
				Mono.just(SeeOther.at(address(scheduled.proposal()) + "?fait=prevue"));
			case PublicationOutcome.Published published -> this.mailer.accepted(visit.staff(), kept)
				.thenReturn(SeeOther
					.at(OfferFormController.OFFERS + "/" + published.stored().solution().id() + "?fait=publiee"));
			case PublicationOutcome.Refused refused ->
				this.views.refused(visit, sent, refused.reasons(), notReady(kept));
			case PublicationOutcome.Disputed disputed -> this.proposals
				.keep(visit.staff(),
						new Writing(kept.id(), kept.fresh() ? null : kept.solutionId(), disputed.meanwhile(),
								kept.version(), disputed.merge().cells()))
				.flatMap((merged) -> this.views.disputed(visit, merged, disputed, sent.asked()));
		});
	}

	private Mono<Rendering> submit(StaffVisit visit, Sent sent) {
		Proposal kept = sent.proposal();
		return this.reader.read(kept).flatMap((reading) -> {
			List<Reason> reasons = switch (reading.draft()) {
				case SolutionDraft.Refused refused -> refused.reasons();
				case SolutionDraft.Built built -> PublicationRules.refusals(built.solution(), Words.today(this.clock));
			};
			return reasons.isEmpty()
					? this.turns.submit(visit.staff(), kept)
						.flatMap((proposed) -> this.mailer.submitted(visit.staff(), proposed))
						.thenReturn(SeeOther.at("/espace?fait=proposee"))
						.onErrorResume(FormButtons::isForbidden,
								(refused) -> this.views.refused(visit, sent, NOT_THEIRS, notReady(kept)))
					: this.views.refused(visit, sent, reasons, notReady(kept));
		});
	}

	private static String notReady(Proposal kept) {
		return (kept.due() == null) ? PUBLISHABLE : LaterDay.unchanged(kept) + " Corrigez les champs marqués.";
	}

	private static boolean isForbidden(Throwable failure) {
		return failure instanceof Problem problem && problem.status() == HttpStatus.FORBIDDEN;
	}

	private Mono<Rendering> giveBack(StaffVisit visit, Sent sent, String word) {
		String fault = word.isEmpty() ? "dites en un mot ce qui manque"
				: "%d caractères : il en faut %d au plus".formatted(word.length(), ProposalTurns.LONGEST_WORD);
		if (word.isEmpty() || word.length() > ProposalTurns.LONGEST_WORD) {
			return this.views.refused(visit, sent, List.of(new Reason("mot", fault)),
					word.isEmpty() ? "Rien n'est renvoyé : il manque le mot pour son auteur."
							: "Rien n'est renvoyé : le mot pour son auteur est trop long.");
		}
		return this.turns.giveBack(visit.staff(), sent.proposal(), word)
			.flatMap((back) -> this.mailer.givenBack(visit.staff(), back))
			.thenReturn(SeeOther.at("/espace?fait=renvoyee"));
	}

	private Mono<Rendering> discard(StaffVisit visit, String id) {
		return this.proposals.giveUp(visit.staff(), id).thenReturn(SeeOther.at("/espace?fait=abandonnee"));
	}

	private static String address(Proposal proposal) {
		return OfferFormController.PROPOSALS + "/" + proposal.id();
	}

}
