package fr.raccroche.offer.move;

import java.util.List;

import fr.raccroche.account.Staff;
import fr.raccroche.offer.ProposalPost;
import fr.raccroche.platform.Mail;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Tells by mail that an offer is given: those who decide for the network that is asked;
 * and what they answer: who gives it. Nothing depends on it.
 */
@Component
class MoveMailer {

	private final MovePeople people;

	private final ProposalPost post;

	MoveMailer(MovePeople people, ProposalPost post) {
		this.people = people;
		this.post = post;
	}

	/** Somebody gives it. */
	Mono<Void> asked(Staff by, Moves.Open open, OfferMove move) {
		return ProposalPost.quietly(this.people.answering(open).flatMap((who) -> {
			boolean instead = who.heads().isEmpty();
			return Flux.fromIterable(instead ? who.above() : who.heads())
				.filter((staff) -> !staff.account().id().equals(by.account().id()))
				.concatMap((to) -> this.post.bring(to,
						(off) -> MoveMail.asked(to.account().mail(), open, move, by.name(), instead,
								this.post.page("/espace/offres/" + open.solution().id() + "/confier"), off)))
				.then();
		}));
	}

	/** That network has it now. */
	Mono<Void> accepted(Staff by, Moves.Open open, int planned) {
		return toWhoGives(by, open, (to, off) -> MoveMail.accepted(to, open, planned,
				this.post.page("/solutions/" + open.solution().id()), off));
	}

	/** That network does not want it. */
	Mono<Void> refused(Staff by, Moves.Open open, String why) {
		return toWhoGives(by, open, (to, off) -> MoveMail.refused(to, open, why,
				this.post.page("/espace/offres/" + open.solution().id()), off));
	}

	/** What is written to somebody. */
	private interface Letter {

		Mail to(String address, String off);

	}

	private Mono<Void> toWhoGives(Staff by, Moves.Open open, Letter letter) {
		Mono<List<Staff>> givers = this.people.giving(open);
		return ProposalPost.quietly(givers.flatMapMany(Flux::fromIterable)
			.filter((staff) -> !staff.account().id().equals(by.account().id()))
			.concatMap((to) -> this.post.bring(to, (off) -> letter.to(to.account().mail(), off)))
			.then());
	}

}
