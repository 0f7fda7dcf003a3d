package fr.raccroche.solution.reminder;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailTurns;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.site.Words;
import fr.raccroche.solution.DueOffers;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.Solution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells those who look after offers what is to be confirmed: one mail a day each, at
 * most; and pauses what nobody confirms, never without having said so before. What was
 * missed while the portal was down is caught up: each offer is told as far as it is
 * today.
 */
@Component
class ReminderSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Nobody is written to at night. */
	private static final int FIRST_HOUR = 7;

	/** What {@link MailTurns} calls the mail of a day. */
	private static final String DAILY = "jour";

	/** How long it is tried to tell of a pause. */
	private static final Duration PAUSE_TOLD = Duration.ofDays(14);

	private final DueOffers due;

	private final OfferChanges changes;

	private final OfferRights rights;

	private final Colleagues colleagues;

	private final MailChoices choices;

	private final MailTurns turns;

	private final SentReminders sent;

	private final Letters letters;

	private final MailAddresses addresses;

	private final Outbox outbox;

	private final ReminderSettings settings;

	private final Clock clock;

	private volatile boolean missingTold;

	ReminderSweep(DueOffers due, OfferChanges changes, OfferRights rights, Colleagues colleagues, MailChoices choices,
			MailTurns turns, SentReminders sent, Letters letters, MailAddresses addresses, Outbox outbox,
			ReminderSettings settings, Clock clock) {
		this.due = due;
		this.changes = changes;
		this.rights = rights;
		this.colleagues = colleagues;
		this.choices = choices;
		this.turns = turns;
		this.sent = sent;
		this.letters = letters;
		this.addresses = addresses;
		this.outbox = outbox;
		this.settings = settings;
		this.clock = clock;
	}

	/** What somebody is to be told. */
	private record Pile(Staff staff, List<Item> items) {
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void everyHour() {
		erase();
		if (this.addresses.missing() && !this.missingTold) {
			logger.warn("Aucun rappel ne part : raccroche.public-url n'est pas réglé.");
			this.missingTold = true;
		}
		if (this.clock.instant().atZone(Words.PARIS).getHour() >= FIRST_HOUR) {
			pass().subscribe((mails) -> {
				if (mails > 0) {
					logger.info("{} rappel(s) écrit(s).", mails);
				}
			}, (failure) -> failed("Les rappels n'ont pas tous pu partir", failure));
		}
	}

	private void erase() {
		try {
			this.sent.eraseEnded();
		}
		catch (IOException | RuntimeException ex) {
			failed("Les rappels passés n'ont pas pu être effacés", ex);
		}
	}

	private static void failed(String what, Throwable failure) {
		if (!EngineErrors.isAway(failure)) {
			logger.error("{} ; nouvel essai dans une heure", what, failure);
		}
	}

	/**
	 * Does whatever is due. Again at once, or by two portals together, it does nothing
	 * more.
	 * @return how many mails were written
	 */
	Mono<Integer> pass() {
		return keepers().flatMap((keepers) -> this.sent.refresh()
			.then(pauseUnconfirmed(keepers))
			.then(Mono.defer(() -> piles(keepers)))
			.flatMapMany(Flux::fromIterable)
			.concatMap(this::tell)
			.reduce(0, Integer::sum));
	}

	private Mono<Keepers> keepers() {
		return this.colleagues.list()
			.filter((staff) -> this.addresses.reach(staff.account().mail()))
			.collectList()
			.flatMap((staff) -> this.choices.all(staff.stream().map((one) -> one.account().id()).toList())
				.map((choices) -> new Keepers(staff, choices)));
	}

	/**
	 * Only what everybody who would be told of it was warned of, and long enough before.
	 */
	private Mono<Void> pauseUnconfirmed(Keepers keepers) {
		if (this.settings.pauseAfter() == 0) {
			return Mono.empty();
		}
		return this.due.by(today().minusDays(this.settings.pauseAfter())).concatMap((stored) -> {
			Solution solution = stored.solution();
			LocalDate recheckOn = solution.verification().recheckOn().orElse(null);
			List<Staff> told = told(keepers, solution, Stage.PAUSED);
			return (recheckOn == null || told.isEmpty()) ? Mono.empty()
					: this.sent.announced(solution.id(), recheckOn, told)
						.filter(Boolean::booleanValue)
						.flatMap((warned) -> this.changes.pause(stored));
		}).then();
	}

	private Mono<List<Pile>> piles(Keepers keepers) {
		Flux<Solution> published = this.due.by(today().plusDays(Deadline.FIRST)).map((stored) -> stored.solution());
		Flux<Solution> paused = this.due.pausedSince(this.clock.instant().minus(PAUSE_TOLD), today())
			.filterWhen(this.changes::pausedByPortal)
			.map((stored) -> stored.solution());
		Map<String, Pile> piles = new LinkedHashMap<>();
		return published
			.doOnNext((solution) -> deadline(solution).stage(today())
				.ifPresent((stage) -> pile(piles, keepers, solution, stage)))
			.thenMany(paused)
			.doOnNext((solution) -> pile(piles, keepers, solution, Stage.PAUSED))
			.then(Mono.fromSupplier(() -> List.copyOf(piles.values())));
	}

	private void pile(Map<String, Pile> piles, Keepers keepers, Solution solution, Stage stage) {
		Item item = Item.of(solution, stage, deadline(solution), today());
		told(keepers, solution, stage)
			.forEach((staff) -> piles.computeIfAbsent(staff.account().id(), (id) -> new Pile(staff, new ArrayList<>()))
				.items()
				.add(item));
	}

	private List<Staff> told(Keepers keepers, Solution solution, Stage stage) {
		return keepers.told(solution, this.rights.academies(solution), stage);
	}

	private Mono<Integer> tell(Pile pile) {
		String account = pile.staff().account().id();
		return this.sent.notTold(account, pile.items()).flatMap((fresh) -> {
			if (fresh.isEmpty()) {
				return Mono.just(0);
			}
			List<Item> ordered = fresh.stream().sorted(Comparator.comparing(Item::stage)).toList();
			// noted after it is written: a mail twice, a day later, rather than none
			return this.turns.once(this.turns.today(account, DAILY), () -> write(pile.staff(), ordered))
				.flatMap((written) -> this.sent.told(account, ordered).thenReturn(written))
				.defaultIfEmpty(0);
		});
	}

	private Mono<Integer> write(Staff staff, List<Item> items) {
		return Mono.fromCallable(() -> {
			this.outbox.put(this.letters.reminder(staff, items));
			return 1;
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private Deadline deadline(Solution solution) {
		return Deadline.of(solution, this.settings.pauseAfter());
	}

	private LocalDate today() {
		return Words.today(this.clock);
	}

}
