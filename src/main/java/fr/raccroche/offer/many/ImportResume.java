package fr.raccroche.offer.many;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import fr.raccroche.account.Colleagues;
import fr.raccroche.platform.EngineErrors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Goes on with imports that a portal was stopped in before this one started, in the name
 * of who launched them, as long as they may: nobody has to come back to press a button.
 */
@Component
class ImportResume {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final ImportStore store;

	private final Imports imports;

	private final Colleagues colleagues;

	private final Instant startedAt;

	ImportResume(ImportStore store, Imports imports, Colleagues colleagues, Clock clock) {
		this.store = store;
		this.imports = imports;
		this.colleagues = colleagues;
		this.startedAt = clock.instant();
	}

	@Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
	void everyMinute() {
		pass(this.startedAt).subscribe((resumed) -> {
			if (resumed > 0) {
				logger.info("{} import(s) interrompu(s), repris.", resumed);
			}
		}, (failure) -> {
			if (!EngineErrors.isAway(failure)) {
				logger.warn("Les imports interrompus attendent : {}", failure.getMessage());
			}
		});
	}

	/**
	 * Goes on with those that nobody works on any more.
	 * @param before last seen before then
	 * @return how many
	 */
	Mono<Long> pass(Instant before) {
		return Imports.aside(() -> this.store.listMoving(before))
			.flatMapMany(Flux::fromIterable)
			.filter(this.imports::isInterrupted)
			.concatMap((batch) -> this.colleagues.find(batch.owner())
				.filter((staff) -> staff.remit().delegates())
				.flatMap((staff) -> this.imports.resume(staff, batch)))
			.count();
	}

}
