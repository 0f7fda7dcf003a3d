package fr.raccroche.offer.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

import fr.raccroche.account.Account;
import fr.raccroche.account.AccountLists;
import fr.raccroche.account.AccountWrites;
import fr.raccroche.account.Invitations;
import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Inviting and ending. What is asked for here was allowed by {@link Reach} before. Who
 * comes is written before who leaves: nothing is ever nobody's.
 */
@Component
class TeamActs {

	private static final String DESK = "/espace";

	private final AccountWrites accounts;

	private final AccountLists lists;

	private final Invitations invitations;

	private final Outbox outbox;

	private final Journal journal;

	/** Of two heads who end each other at once, the second sees that nobody is left. */
	private final ReentrantLock lock = new ReentrantLock();

	private final TeamMail mails;

	private final Clock clock;

	TeamActs(AccountWrites accounts, AccountLists lists, Invitations invitations, Outbox outbox, Journal journal,
			TeamMail mails, Clock clock) {
		this.clock = clock;
		this.mails = mails;
		this.journal = journal;
		this.accounts = accounts;
		this.lists = lists;
		this.invitations = invitations;
		this.outbox = outbox;
	}

	/**
	 * Somebody to be invited.
	 *
	 * @param mail their address
	 * @param name what colleagues call them
	 */
	record Person(String mail, String name) {
	}

	/** Nobody else heads the network, or administers the portal, after that day. */
	static final class LastOne extends RuntimeException {

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

	/**
	 * Lets somebody speak, and tells them.
	 * @param root of addresses that mails may name
	 */
	Mono<Account> invite(Staff giver, Person person, Gift gift, LocalDate from, @Nullable LocalDate until,
			String root) {
		return blocking(() -> given(giver, person, gift, from, until, root));
	}

	/** Sends another link to who has no password yet; the one before holds no more. */
	Mono<Account> resend(Staff giver, Member member, String root) {
		return blocking(() -> {
			this.outbox.put(invitation(giver, member.account(), member.gift(), member.mandate(), root));
			this.journal.put(JournalAct.INVITED_AGAIN, giver.account().id(), member.account().id(),
					member.mandate().words());
			return member.account();
		});
	}

	/**
	 * Lets somebody speak so until that day.
	 * @param spared whether nothing is left that somebody would have to speak for
	 * @return fails with {@link LastOne}
	 */
	Mono<Account> end(Staff giver, Member member, LocalDate last, boolean spared) {
		return blocking(() -> {
			Account now = ended(member, last, spared);
			this.journal.put(JournalAct.ENDED, giver.account().id(), now.id(), member.mandate().words());
			if (now.awaited()) {
				withdrawn(now, member);
			}
			else if (!giver.account().id().equals(now.id())) {
				this.outbox.put(this.mails.ended(now.mail(), giver.name(), member.gift(), last));
			}
			return now;
		});
	}

	/** Who has not come is told of their invitation alone, when it is for nothing. */
	private void withdrawn(Account now, Member member) throws IOException {
		LocalDate today = Words.today(this.clock);
		if (now.mandates().stream().noneMatch((one) -> one.sameAs(member.mandate()) && !one.isOver(today))) {
			this.outbox.put(this.mails.takenBack(now.mail(), member.gift()));
		}
	}

	/**
	 * The same, and nothing else. Blocks.
	 * @throws IOException when the engine or the disk is away
	 */
	Account given(Staff giver, Person person, Gift gift, LocalDate from, @Nullable LocalDate until, String root)
			throws IOException {
		Mandate mandate = new Mandate(gift.role(), gift.scope(), from, until, giver.account().id());
		Account account = this.accounts.grant(person.mail(), person.name(), mandate);
		this.journal.put(account.awaited() ? JournalAct.INVITED : JournalAct.GIVEN, giver.account().id(), account.id(),
				mandate.words());
		this.outbox.put(account.awaited() ? invitation(giver, account, gift, mandate, root)
				: this.mails.further(account.mail(), giver.name(), gift, mandate, root + DESK));
		return account;
	}

	private Mail invitation(Staff giver, Account account, Gift gift, Mandate mandate, String root) throws IOException {
		return this.mails.invitation(account.mail(), giver.name(), gift, mandate,
				root + this.invitations.invite(account), Invitations.FIRST.toDays());
	}

	private Account ended(Member member, LocalDate last, boolean spared) throws IOException {
		this.lock.lock();
		try {
			Mandate mandate = member.mandate();
			boolean needed = mandate.role() == Role.HEAD || mandate.role() == Role.ADMINISTRATOR;
			if (needed && !spared && !followed(member, last)) {
				throw new LastOne();
			}
			return this.accounts.end(member.account().id(), mandate, last);
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Whether somebody else speaks so on the day after. */
	private boolean followed(Member member, LocalDate last) throws IOException {
		List<Account> others = this.lists.listOf(member.mandate().role());
		return others.stream()
			.filter((other) -> !other.closed() && !other.id().equals(member.account().id()))
			// who has not come yet holds nothing that one could leave to them
			.filter((other) -> !other.awaited() || member.account().awaited())
			.flatMap((other) -> other.mandates().stream())
			.anyMatch((other) -> other.sameAs(member.mandate()) && other.holds(last.plusDays(1)));
	}

	static <T> Mono<T> blocking(Callable<T> act) {
		return Mono.fromCallable(act)
			.onErrorMap(IOException.class, UncheckedIOException::new)
			.subscribeOn(Schedulers.boundedElastic());
	}

}
