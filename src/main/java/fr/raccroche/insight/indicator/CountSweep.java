package fr.raccroche.insight.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import fr.raccroche.account.Remit;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.Offers;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Counts the whole catalogue every hour, in one reading of it. Two portals that count
 * write the same.
 */
@Component
class CountSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final Remit EVERYTHING = new Remit(true, Set.of(), Set.of(), Set.of());

	private final Gazetteer gazetteer;

	private final Networks networks;

	private final boolean demonstration;

	private final Offers offers;

	private final OfferRights rights;

	private final MonthlyCounts counts;

	private final Clock clock;

	CountSweep(Gazetteer gazetteer, Networks networks, Offers offers, OfferRights rights, MonthlyCounts counts,
			RaccrocheSettings settings, Clock clock) {
		this.gazetteer = gazetteer;
		this.networks = networks;
		this.demonstration = settings.demonstration();
		this.offers = offers;
		this.rights = rights;
		this.counts = counts;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void everyHour() {
		pass().subscribe((done) -> {
		}, (failure) -> {
			if (!EngineErrors.isAway(failure)) {
				logger.error("Les indicateurs n'ont pas pu être comptés ; nouvel essai dans une heure", failure);
			}
		});
	}

	/**
	 * Counts everything as it is now.
	 * @return what was counted, each scope once
	 */
	Mono<List<MonthlyCount>> pass() {
		return this.networks.list()
			.map((all) -> all.stream().filter((network) -> this.demonstration || !network.demonstration()).toList())
			.flatMap(this::tally)
			.flatMap(this::keep);
	}

	private Mono<List<MonthlyCount>> tally(List<FoqualeNetwork> all) {
		Tallies tallies = new Tallies(this.gazetteer, this.rights, all, Words.today(this.clock));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return this.offers.listAll(EVERYTHING, OfferFilter.PUBLISHED)
			.doOnNext((stored) -> tallies.published(stored.solution()))
			.thenMany(this.offers.listAll(EVERYTHING, OfferFilter.SUSPENDED))
			.doOnNext((stored) -> tallies.paused(stored.solution()))
			.then(Mono.fromSupplier(() -> tallies.counts(now)));
	}

	private Mono<List<MonthlyCount>> keep(List<MonthlyCount> all) {
		return Mono.fromCallable(() -> {
			this.counts.keep(all);
			this.counts.eraseBefore(YearMonth.from(Words.today(this.clock)).minusMonths(MonthlyCounts.KEPT_MONTHS));
			return all;
		}).subscribeOn(Schedulers.boundedElastic());
	}

}
