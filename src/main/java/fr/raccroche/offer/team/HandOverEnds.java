package fr.raccroche.offer.team;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fr.raccroche.account.Account;
import fr.raccroche.account.AccountLists;
import fr.raccroche.account.AccountWrites;
import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.offer.team.HandOver.State;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what was handed over: when who comes has accepted, or has not in time.
 */
@Component
class HandOverEnds {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final Duration KEPT = Duration.ofDays(365);

	private final HandOverStore store;

	private final AccountWrites accounts;

	private final AccountLists lists;

	private final Networks networks;

	private final Journal journal;

	private final Outbox outbox;

	private final TeamMail mails;

	private final MailAddresses addresses;

	private final Clock clock;

	HandOverEnds(HandOverStore store, AccountWrites accounts, AccountLists lists, Networks networks, Journal journal,
			Outbox outbox, TeamMail mails, MailAddresses addresses, Clock clock) {
		this.store = store;
		this.accounts = accounts;
		this.lists = lists;
		this.networks = networks;
		this.journal = journal;
		this.outbox = outbox;
		this.mails = mails;
		this.addresses = addresses;
		this.clock = clock;
	}

	/** Looks who has accepted since, and who has not in time. */
	@Scheduled(fixedDelay = 30, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
	void look() {
		try {
			for (HandOver waiting : this.store.listWaiting()) {
				look(waiting);
			}
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("Les réseaux à transmettre n'ont pas pu être relus ; nouvel essai bientôt", ex);
			}
		}
	}

	@Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void sweep() {
		try {
			this.store.sweep(this.clock.instant().minus(KEPT));
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("Les réseaux transmis il y a longtemps n'ont pas pu être effacés ; nouvel essai demain",
						ex);
			}
		}
	}

	/** Blocks. */
	void look(HandOver waiting) throws IOException {
		Account leaving = head(waiting.leaving()).orElse(null);
		Account next = head(waiting.successor()).orElse(null);
		Mandate mandate = (leaving != null) ? mandate(leaving, waiting.mandate()).orElse(null) : null;
		boolean wanted = next != null && next.mandates().stream().anyMatch((one) -> heads(one, waiting));
		if (leaving == null || mandate == null || next == null || !wanted) {
			this.store.settle(waiting, State.WITHDRAWN);
		}
		else if (!next.awaited()) {
			settle(waiting, leaving, mandate, next);
		}
		else if (waiting.until().isBefore(this.clock.instant()) && this.store.settle(waiting, State.LAPSED)) {
			lapse(waiting, leaving, next);
		}
	}

	/**
	 * Who comes is there: the other leaves the day before, today at the earliest. Blocks.
	 */
	void settle(HandOver waiting, Account leaving, Mandate mandate, Account next) throws IOException {
		LocalDate first = waiting.first().isBefore(today()) ? today() : waiting.first();
		this.accounts.end(leaving.id(), mandate, first.minusDays(1));
		if (this.store.settle(waiting, State.DONE)) {
			this.journal.put(JournalAct.ENDED, waiting.by(), leaving.id(), mandate.words());
			this.outbox.put(this.mails.handedOver(leaving.mail(), gift(waiting), next.name(), first));
		}
	}

	/** Who was to leave stays, and is told; so are those above. */
	private void lapse(HandOver waiting, Account leaving, Account next) throws IOException {
		takeAway(waiting.by(), next, waiting);
		Gift gift = gift(waiting);
		List<Account> coordination = speaking(Role.COORDINATOR, gift.academie());
		List<Account> above = coordination.isEmpty() ? speaking(Role.ADMINISTRATOR, null) : coordination;
		List<String> told = Stream.concat(Stream.of(leaving), above.stream()).map(Account::mail).distinct().toList();
		for (String mail : told) {
			this.outbox.put(this.mails.lapsed(mail, gift, leaving.name(), next.name(),
					this.addresses.below(mail, TeamController.ADDRESS)));
		}
	}

	private List<Account> speaking(Role role, @Nullable String scope) throws IOException {
		return this.lists.listOf(role)
			.stream()
			.filter((one) -> !one.closed() && !one.awaited()
					&& one.mandates()
						.stream()
						.anyMatch((mandate) -> mandate.role() == role && mandate.holds(today())
								&& Objects.equals(mandate.scope(), scope)))
			.toList();
	}

	void takeAway(String by, Account account, HandOver waiting) throws IOException {
		for (Mandate mandate : account.mandates()) {
			if (heads(mandate, waiting)) {
				this.accounts.end(account.id(), mandate, waiting.first().minusDays(1));
				this.journal.put(JournalAct.ENDED, by, account.id(), mandate.words());
			}
		}
	}

	boolean heads(Mandate mandate, HandOver waiting) {
		return mandate.role() == Role.HEAD && waiting.network().equals(mandate.scope()) && !mandate.isOver(today());
	}

	Optional<Account> head(String id) throws IOException {
		return this.lists.listOf(Role.HEAD).stream().filter((account) -> account.id().equals(id)).findFirst();
	}

	private Optional<Mandate> mandate(Account account, String key) {
		return account.mandates()
			.stream()
			.filter((mandate) -> mandate.key().equals(key) && !mandate.isOver(today()))
			.findFirst();
	}

	private Gift gift(HandOver waiting) throws IOException {
		FoqualeNetwork network = this.networks.get(waiting.network());
		return new Gift(Role.HEAD, waiting.network(), network.name(), network.academie(), false);
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

}
