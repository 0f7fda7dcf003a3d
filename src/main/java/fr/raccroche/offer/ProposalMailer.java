package fr.raccroche.offer;

import java.util.List;
import java.util.Set;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.Colleagues;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.MailTurns;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.MailAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells by mail what becomes of proposals: who publishes, that one waits, once a day at
 * most; who wrote it, that it is accepted or comes back. Nothing depends on it.
 */
@Component
public class ProposalMailer {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String TO_DECIDE = "proposition";

	private static final Remit NOTHING = new Remit(false, Set.of(), Set.of(), Set.of());

	private final Proposals proposals;

	private final Colleagues colleagues;

	private final Accounts accounts;

	private final MailChoices choices;

	private final MailTurns turns;

	private final MailAddresses addresses;

	private final Outbox outbox;

	ProposalMailer(Proposals proposals, Colleagues colleagues, Accounts accounts, MailChoices choices, MailTurns turns,
			MailAddresses addresses, Outbox outbox) {
		this.proposals = proposals;
		this.colleagues = colleagues;
		this.accounts = accounts;
		this.choices = choices;
		this.turns = turns;
		this.addresses = addresses;
		this.outbox = outbox;
	}

	/** Somebody sent it to who publishes. */
	public Mono<Void> submitted(Staff writer, Proposal proposal) {
		return quietly(this.colleagues.list()
			.filter((staff) -> decides(staff, proposal) && !staff.account().id().equals(writer.account().id()))
			.collectList()
			.flatMapIterable(ProposalMailer::nearest)
			.concatMap((staff) -> wanted(staff)
				.flatMap((to) -> this.turns.once(this.turns.today(to.account().id(), TO_DECIDE),
						() -> put(ProposalMail.toDecide(to.account().mail(), proposal, writer.account().name(),
								this.addresses.whole("/espace/propositions"), off(to))))))
			.then());
	}

	private boolean decides(Staff staff, Proposal proposal) {
		return !staff.remit().everything() && this.proposals.publishes(staff, proposal.target());
	}

	/** Heads of networks; the académie where there is none. */
	private static List<Staff> nearest(List<Staff> staff) {
		List<Staff> heads = staff.stream().filter((one) -> !one.remit().networks().isEmpty()).toList();
		return heads.isEmpty() ? staff : heads;
	}

	/** Somebody published what another wrote. */
	public Mono<Void> accepted(Staff by, Proposal proposal) {
		return toItsWriter(by, proposal, (to) -> ProposalMail.accepted(to.account().mail(), proposal,
				this.addresses.whole("/espace/offres/" + proposal.solutionId()), off(to)));
	}

	/** Somebody gave it back. */
	public Mono<Void> givenBack(Staff by, Proposal proposal) {
		return toItsWriter(by, proposal, (to) -> ProposalMail.givenBack(to.account().mail(), proposal,
				this.addresses.whole("/espace/propositions/" + proposal.id()), off(to)));
	}

	/** What is written to somebody. */
	private interface Letter {

		Mail to(Staff staff);

	}

	private Mono<Void> toItsWriter(Staff by, Proposal proposal, Letter letter) {
		return proposal.author().equals(by.account().id()) ? Mono.empty()
				: quietly(this.accounts.find(proposal.author())
					.filter((account) -> !account.closed())
					.map((account) -> new Staff(account, NOTHING))
					.flatMap(this::wanted)
					.flatMap((to) -> put(letter.to(to)))
					.then());
	}

	private Mono<Staff> wanted(Staff staff) {
		return !this.addresses.reach(staff.account().mail()) ? Mono.empty()
				: this.choices.find(staff.account().id())
					.filter((choice) -> choice.wants(MailKind.PROPOSALS, false))
					.map((choice) -> staff);
	}

	private String off(Staff staff) {
		return this.addresses.whole(this.choices.offAddress(staff.account().id(), MailKind.PROPOSALS));
	}

	private Mono<Boolean> put(Mail mail) {
		return Mono.fromCallable(() -> {
			this.outbox.put(mail);
			return true;
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private static Mono<Void> quietly(Mono<Void> telling) {
		return telling.onErrorResume((failure) -> {
			logger.warn("Un courriel sur une proposition n'est pas parti : {}", failure.getMessage());
			return Mono.empty();
		});
	}

}
