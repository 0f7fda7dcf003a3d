package fr.raccroche.offer.team;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import fr.raccroche.account.Account;
import fr.raccroche.account.AccountWrites;
import fr.raccroche.account.Accounts;
import fr.raccroche.account.Invitations;
import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.team.HandOver.State;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.Words;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Handing a network over. Who leaves keeps their rights until who comes has accepted, or
 * until the day before that one's first, whichever is later: a network is never nobody's.
 */
@Component
class HandOvers {

	private final TeamActs acts;

	private final HandOverEnds ends;

	private final HandOverStore store;

	private final Accounts accounts;

	private final AccountWrites writes;

	private final Journal journal;

	private final Outbox outbox;

	private final TeamMail mails;

	private final Clock clock;

	HandOvers(TeamActs acts, HandOverEnds ends, HandOverStore store, Accounts accounts, AccountWrites writes,
			Journal journal, Outbox outbox, TeamMail mails, Clock clock) {
		this.acts = acts;
		this.ends = ends;
		this.store = store;
		this.accounts = accounts;
		this.writes = writes;
		this.journal = journal;
		this.outbox = outbox;
		this.mails = mails;
		this.clock = clock;
	}

	/** Has somebody come after another from that day on. */
	Mono<HandOver> begin(Staff giver, Member leaving, TeamActs.Person successor, LocalDate first, String root) {
		return TeamActs.blocking(() -> {
			Account next = this.acts.given(giver, successor, leaving.gift(), first, null, root);
			HandOver asked = asked(giver, leaving, next, first);
			withdraw(giver, asked, leaving.gift());
			if (leaving.account().awaited()) {
				return replaced(giver, leaving, asked);
			}
			this.store.put(asked);
			if (next.awaited()) {
				this.outbox.put(this.mails.asked(leaving.account().mail(), leaving.gift(), next.name(), first,
						LocalDate.ofInstant(asked.until(), Words.PARIS)));
				return asked;
			}
			this.ends.settle(asked, leaving.account(), leaving.mandate(), next);
			return asked.being(State.DONE);
		});
	}

	private HandOver asked(Staff giver, Member leaving, Account next, LocalDate first) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return new HandOver(UUID.randomUUID().toString(), String.valueOf(leaving.mandate().scope()),
				leaving.account().id(), leaving.mandate().key(), next.id(), giver.account().id(), first,
				now.plus(Invitations.FIRST), now, State.WAITING);
	}

	/** Who was to come after the same person, and has not accepted, does not come. */
	private void withdraw(Staff giver, HandOver asked, Gift gift) throws IOException {
		for (HandOver other : this.store.listWaiting()) {
			if (other.leaving().equals(asked.leaving()) && other.mandate().equals(asked.mandate())
					&& this.store.settle(other, State.WITHDRAWN) && !other.successor().equals(asked.successor())) {
				Optional<Account> before = this.ends.head(other.successor());
				if (before.isPresent()) {
					this.ends.takeAway(giver.account().id(), before.get(), other);
					this.outbox.put(this.mails.withdrawn(before.get().mail(), gift));
				}
			}
		}
	}

	/** Somebody who never came is replaced at once: they held nothing yet. */
	private HandOver replaced(Staff giver, Member leaving, HandOver asked) throws IOException {
		this.writes.end(leaving.account().id(), leaving.mandate(), Words.today(this.clock).minusDays(1));
		this.journal.put(JournalAct.ENDED, giver.account().id(), leaving.account().id(), leaving.mandate().words());
		this.outbox.put(this.mails.withdrawn(leaving.account().mail(), leaving.gift()));
		for (HandOver other : this.store.listWaiting()) {
			if (other.successor().equals(leaving.account().id()) && other.network().equals(asked.network())
					&& this.store.settle(other, State.WITHDRAWN)) {
				HandOver next = this.store
					.put(new HandOver(asked.id(), asked.network(), other.leaving(), other.mandate(), asked.successor(),
							asked.by(), asked.first(), asked.until(), asked.at(), State.WAITING));
				this.ends.look(next);
				return next;
			}
		}
		return this.store.put(asked.being(State.DONE));
	}

	/** Who is to come after them; empty for nobody, and once they are there. */
	Mono<NextHead> next(Member leaving) {
		return this.store.findWaiting(leaving.account().id(), leaving.mandate().key())
			.flatMap((waiting) -> this.accounts.find(waiting.successor())
				.filter(Account::awaited)
				.flatMap((next) -> Mono.justOrEmpty(next.mandates()
					.stream()
					.filter((mandate) -> this.ends.heads(mandate, waiting))
					.findFirst()
					.map((mandate) -> new NextHead(next.name(), waiting.first(),
							LocalDate.ofInstant(waiting.until(), Words.PARIS),
							new Member(next, mandate, leaving.gift()).href())))));
	}

	/** Looks at once what becomes of those that wait: a role has ended. */
	Mono<Account> ended(Account changed) {
		return TeamActs.blocking(() -> {
			this.ends.look();
			return changed;
		});
	}

	/** A link that was sent again holds longer. */
	Mono<Account> prolonged(Account successor) {
		return TeamActs.blocking(() -> {
			prolong(successor);
			return successor;
		});
	}

	private void prolong(Account successor) throws IOException {
		for (HandOver waiting : this.store.listWaiting()) {
			if (waiting.successor().equals(successor.id())) {
				this.store.put(waiting
					.waitingUntil(this.clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Invitations.FIRST)));
			}
		}
	}

}
