package fr.raccroche.offer;

import java.util.List;
import java.util.Set;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.Colleagues;
import fr.raccroche.account.MailTurns;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Mail;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells by mail what becomes of proposals: who publishes, that one waits, once a day at
 * most; who wrote it, that it is accepted or comes back. Nothing depends on it.
 */
@Component
public class ProposalMailer {

	private static final String TO_DECIDE = "proposition";

	private static final Remit NOTHING = new Remit(false, Set.of(), Set.of(), Set.of());

	private final ProposalRights rights;

	private final Colleagues colleagues;

	private final Accounts accounts;

	private final MailTurns turns;

	private final ProposalPost post;

	ProposalMailer(ProposalRights rights, Colleagues colleagues, Accounts accounts, MailTurns turns,
			ProposalPost post) {
		this.rights = rights;
		this.colleagues = colleagues;
		this.accounts = accounts;
		this.turns = turns;
		this.post = post;
	}

	/** Somebody sent it to who publishes. */
	public Mono<Void> submitted(Staff writer, Proposal proposal) {
		return ProposalPost.quietly(this.colleagues.list()
			.filter((staff) -> decides(staff, proposal) && !staff.account().id().equals(writer.account().id()))
			.collectList()
			.flatMapIterable(ProposalMailer::nearest)
			.concatMap((staff) -> this.post.wanted(staff)
				.flatMap((to) -> this.turns.once(this.turns.today(to.account().id(), TO_DECIDE),
						() -> this.post.put(ProposalMail.toDecide(to.account().mail(), proposal,
								writer.account().name(), this.post.page("/espace/propositions"), this.post.off(to))))))
			.then());
	}

	private boolean decides(Staff staff, Proposal proposal) {
		return !staff.remit().everything() && this.rights.publishes(staff, proposal.target());
	}

	/** Heads of networks; the académie where there is none. */
	private static List<Staff> nearest(List<Staff> staff) {
		List<Staff> heads = staff.stream().filter((one) -> !one.remit().networks().isEmpty()).toList();
		return heads.isEmpty() ? staff : heads;
	}

	/** Somebody published what another wrote. */
	public Mono<Void> accepted(Staff by, Proposal proposal) {
		return toItsWriter(by, proposal, (to) -> ProposalMail.accepted(to.account().mail(), proposal,
				this.post.page("/espace/offres/" + proposal.solutionId()), this.post.off(to)));
	}

	/** Somebody gave it back: to its writer, who may go on with it. */
	public Mono<Void> givenBack(Staff by, Proposal proposal) {
		return this.rights.isLeft(proposal)
			.filter((left) -> !left)
			.flatMap((goesOn) -> toItsWriter(by, proposal, (to) -> ProposalMail.givenBack(to.account().mail(), proposal,
					this.post.page("/espace/propositions/" + proposal.id()), this.post.off(to))));
	}

	/** What is written to somebody. */
	private interface Letter {

		Mail to(Staff staff);

	}

	private Mono<Void> toItsWriter(Staff by, Proposal proposal, Letter letter) {
		return proposal.author().equals(by.account().id()) ? Mono.empty()
				: ProposalPost.quietly(this.accounts.find(proposal.author())
					.filter((account) -> !account.closed())
					.map((account) -> new Staff(account, NOTHING))
					.flatMap(this.post::wanted)
					.flatMap((to) -> this.post.put(letter.to(to)))
					.then());
	}

}
