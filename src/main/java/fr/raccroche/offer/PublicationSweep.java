package fr.raccroche.offer;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import fr.raccroche.account.Colleagues;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes what was prepared for today, in the name of who said so, if they still may;
 * gives it back to its author with a word if not. Killed on the way, the next pass does
 * the rest.
 */
@Component
class PublicationSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String NOT_THEIRS = "La personne qui avait prévu la publication ne peut plus publier pour ce "
			+ "réseau.";

	private static final String DISPUTED = "L'offre publiée a changé entre-temps, dans les mêmes champs. Relisez les "
			+ "deux textes, puis publiez.";

	private final ProposalTurns turns;

	private final ProposalLists lists;

	private final Publishing publishing;

	private final Leftovers leftovers;

	private final Colleagues colleagues;

	private final ProposalMailer mailer;

	private final Clock clock;

	PublicationSweep(ProposalTurns turns, ProposalLists lists, Publishing publishing, Leftovers leftovers,
			Colleagues colleagues, ProposalMailer mailer, Clock clock) {
		this.mailer = mailer;
		this.leftovers = leftovers;
		this.turns = turns;
		this.lists = lists;
		this.publishing = publishing;
		this.colleagues = colleagues;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void everyFiveMinutes() {
		pass().subscribe((published) -> {
			if (published > 0) {
				logger.info("{} offre(s) publiée(s) au jour prévu.", published);
			}
		}, (failure) -> {
			if (!EngineErrors.isAway(failure)) {
				logger.error("Les publications prévues attendent ; nouvel essai dans cinq minutes", failure);
			}
		});
	}

	/**
	 * Does whatever is due. Again at once, or by two portals together, it does nothing
	 * more.
	 * @return how many the public sees now
	 */
	Mono<Integer> pass() {
		return this.lists.listDue(Words.today(this.clock))
			.flatMapMany(Flux::fromIterable)
			// one after the other: what is claimed is published at once
			.concatMap((due) -> publishOrGiveBack(due).onErrorResume(PublicationSweep::waits), 0)
			.reduce(0, Integer::sum);
	}

	private Mono<Integer> publishOrGiveBack(Proposal due) {
		return this.leftovers.unlessPublished(due)
			.flatMap(this.turns::claim)
			.flatMap(
					(claimed) -> publish(claimed).flatMap((outcome) -> (outcome instanceof PublicationOutcome.Published)
							? told(claimed).thenReturn(1) : this.turns.fallBack(claimed, why(outcome)).thenReturn(0)));
	}

	private Mono<Void> told(Proposal published) {
		String by = Objects.requireNonNull(published.due()).by();
		return this.colleagues.find(by).flatMap((staff) -> this.mailer.accepted(staff, published));
	}

	/** One that fails keeps no other from its day. */
	private static Mono<Integer> waits(Throwable failure) {
		if (!EngineErrors.isAway(failure)) {
			logger.error("Une publication prévue attend ; nouvel essai dans cinq minutes", failure);
		}
		return Mono.just(0);
	}

	private Mono<PublicationOutcome> publish(Proposal proposal) {
		Proposal.Due due = Objects.requireNonNull(proposal.due());
		PublicationOutcome notTheirs = new PublicationOutcome.Refused(java.util.List.of());
		return this.colleagues.find(due.by())
			.flatMap((staff) -> this.publishing.publish(staff, proposal, due.checkedOn()))
			.onErrorReturn(PublicationSweep::isRefusal, notTheirs)
			.defaultIfEmpty(notTheirs);
	}

	/** Not theirs any more, or gone: trying again would change nothing. */
	private static boolean isRefusal(Throwable failure) {
		return failure instanceof Problem problem && problem.status().is4xxClientError()
				&& !Problem.isConflict(failure);
	}

	private static String why(PublicationOutcome outcome) {
		return switch (outcome) {
			case PublicationOutcome.Disputed disputed -> DISPUTED;
			case PublicationOutcome.Refused refused when !refused.reasons().isEmpty() ->
				"Elle n'a pas pu être publiée : " + refused.reasons()
					.stream()
					.map((reason) -> reason.sentence())
					.distinct()
					.collect(Collectors.joining(" ; ")) + ".";
			default -> NOT_THEIRS;
		};
	}

}
