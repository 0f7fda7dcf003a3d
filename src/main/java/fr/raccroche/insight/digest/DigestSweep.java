package fr.raccroche.insight.digest;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.MailTurns;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.MailTemplates;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Writes to heads of networks once a month, in its first days.
 */
@Component
class DigestSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Nobody is written to at night. */
	private static final int FIRST_HOUR = 7;

	/** Later, a portal that was down says nothing rather than old news. */
	private static final int LAST_DAY = 7;

	/** What {@link MailTurns} calls it. */
	private static final String DIGEST = "lettre";

	private final Colleagues colleagues;

	private final MailChoices choices;

	private final MailTurns turns;

	private final DigestWriter writer;

	private final MailAddresses addresses;

	private final MailTemplates templates;

	private final Outbox outbox;

	private final Clock clock;

	DigestSweep(Colleagues colleagues, MailChoices choices, MailTurns turns, DigestWriter writer,
			MailAddresses addresses, MailTemplates templates, Outbox outbox, Clock clock) {
		this.colleagues = colleagues;
		this.choices = choices;
		this.turns = turns;
		this.writer = writer;
		this.addresses = addresses;
		this.templates = templates;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 65, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void everyHour() {
		pass().subscribe((mails) -> {
			if (mails > 0) {
				logger.info("{} lettre(s) du mois écrite(s).", mails);
			}
		}, DigestSweep::failed);
	}

	private static void failed(Throwable failure) {
		if (!EngineErrors.isAway(failure)) {
			logger.error("Les lettres du mois n'ont pas toutes pu partir ; nouvel essai dans une heure", failure);
		}
	}

	/**
	 * Writes those of this month, once its time has come. Again at once, or by two
	 * portals together, it does nothing more.
	 * @return how many were written
	 */
	Mono<Integer> pass() {
		ZonedDateTime now = this.clock.instant().atZone(Words.PARIS);
		if (now.getDayOfMonth() > LAST_DAY || now.getHour() < FIRST_HOUR) {
			return Mono.just(0);
		}
		return this.colleagues.list()
			.filter((staff) -> !staff.remit().networks().isEmpty() && this.addresses.reach(staff.account().mail()))
			.concatMap((staff) -> tell(staff).onErrorResume((failure) -> {
				// one that fails keeps no other from theirs
				failed(failure);
				return Mono.empty();
			}))
			.reduce(0, Integer::sum);
	}

	/** Its turn is taken when it is put together: killed before, it is written later. */
	private Mono<Integer> tell(Staff to) {
		MailTurns.Turn turn = this.turns.thisMonth(to.account().id(), DIGEST);
		return this.choices.find(to.account().id())
			.filter((choice) -> choice.wants(MailKind.DIGEST, false))
			.filterWhen((choice) -> this.turns.isFree(turn))
			.flatMap((choice) -> this.writer.of(to))
			.flatMap((digest) -> this.turns.once(turn, () -> write(to, digest)));
	}

	private Mono<Integer> write(Staff to, Digest digest) {
		return Mono.fromCallable(() -> {
			this.outbox
				.put(Mail.to(to.account().mail(), null, "Votre lettre du mois : " + digest.month(), digest.text())
					.asPage(this.templates.render("insight/digest", digest))
					.turnedOffAt(digest.offHref())
					.shownToAdministrators());
			return 1;
		}).subscribeOn(Schedulers.boundedElastic());
	}

}
