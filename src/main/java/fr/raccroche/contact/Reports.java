package fr.raccroche.contact;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.Seal;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * The keeping of reports, from the form to their outcome and their end.
 */
@Component
public class Reports {

	/** How long a report and its outcome can be seen. */
	public static final Duration KEPT = Duration.ofDays(365);

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String PURPOSE = "report";

	private final ContactStore store;

	private final Outbox outbox;

	private final Seal seal;

	private final ContactSettings settings;

	private final MailAddresses addresses;

	private final Clock clock;

	Reports(ContactStore store, Outbox outbox, Seal seal, ContactSettings settings, MailAddresses addresses,
			Clock clock) {
		this.store = store;
		this.outbox = outbox;
		this.seal = seal;
		this.settings = settings;
		this.addresses = addresses;
		this.clock = clock;
	}

	/**
	 * Keeps a report; the same number again changes nothing.
	 * @param number of the form it came with
	 * @return end of the address of its page
	 */
	public Mono<String> keep(Solution solution, ReportReason reason, String word, byte[] number) {
		return Mono.defer(() -> {
			Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
			Report report = new Report(this.seal.close(PURPOSE, number), solution.id().value(), solution.title(),
					reason, word, ReportState.RECEIVED, null, null, now, now, now.plus(KEPT));
			return this.store.create(ContactStore.REPORTS, report.id(), report)
				.flatMap((first) -> first ? tell(report) : Mono.empty())
				.thenReturn(report.id());
		});
	}

	/** The report is kept whatever becomes of this. */
	private Mono<Void> tell(Report report) {
		String to = this.settings.reportsTo();
		return (to == null) ? Mono.empty() : Mono.<Void>fromRunnable(() -> {
			try {
				String page = "/signalements/" + report.id();
				this.outbox.put(ReportMail.of(report, to, this.addresses.below(to, "/espace" + page),
						this.addresses.below(to, page)));
			}
			catch (IOException ex) {
				logger.error("Un signalement n'a pas pu être annoncé par courriel", ex);
			}
		}).subscribeOn(Schedulers.boundedElastic());
	}

	/** Whether a report of that address may ever have been. */
	public boolean isAddress(String id) {
		return this.seal.open(PURPOSE, id).isPresent();
	}

	/** What became of a report; empty when it is erased or never was. */
	public Mono<Report> find(String id) {
		return this.store.find(ContactStore.REPORTS, id, Report.class)
			.filter((report) -> report.until().isAfter(this.clock.instant()));
	}

	/**
	 * What is not settled yet, oldest first. Blocks.
	 * @throws IOException when the engine is away
	 */
	List<Report> listOpen() throws IOException {
		return this.store.list(ContactStore.REPORTS, Report.class)
			.stream()
			.filter((report) -> !report.state().closed())
			.toList();
	}

	/**
	 * Says what becomes of a report. Blocks.
	 * @param answer what its page says beside; null for nothing
	 * @return the report as it is now; empty when there is none
	 * @throws IOException when the engine is away
	 */
	Optional<Report> answer(String id, ReportState state, @Nullable String answer) throws IOException {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return this.store.replace(ContactStore.REPORTS, id, Report.class,
				(report) -> report.becoming(state, answer, null, now));
	}

}
