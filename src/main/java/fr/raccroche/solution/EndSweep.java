package fr.raccroche.solution;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import fr.raccroche.account.Colleagues;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Retires what was to leave the catalogue today, in the name of who said so, if they
 * still may; leaves it there, and tells those who look after it, if not. Killed on the
 * way, the next pass does the rest.
 */
@Component
class EndSweep {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final EndStore store;

	private final Solutions solutions;

	private final OfferChanges changes;

	private final Colleagues colleagues;

	private final Clock clock;

	EndSweep(EndStore store, Solutions solutions, OfferChanges changes, Colleagues colleagues, Clock clock) {
		this.store = store;
		this.solutions = solutions;
		this.changes = changes;
		this.colleagues = colleagues;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void everyFiveMinutes() {
		pass().subscribe((retired) -> {
			if (retired > 0) {
				logger.info("{} offre(s) retirée(s) au jour prévu.", retired);
			}
		}, EndSweep::failed);
	}

	private static void failed(Throwable failure) {
		if (!EngineErrors.isAway(failure)) {
			logger.error("Les retraits prévus attendent ; nouvel essai dans cinq minutes", failure);
		}
	}

	/**
	 * Does whatever is due. Again at once, or by two portals together, it does nothing
	 * more.
	 * @return how many the public sees no more
	 */
	Mono<Integer> pass() {
		return this.store.listDue(Words.today(this.clock))
			.flatMapMany(Flux::fromIterable)
			// looked at again: somebody may have changed the day since
			.concatMap((due) -> this.store.find(due.solutionId())
				.filter((seen) -> seen.end().equals(due))
				.flatMap(this::keepWord)
				.onErrorResume(EndSweep::waits), 0)
			.reduce(0, Integer::sum);
	}

	/** One that fails keeps no other from its day. */
	private static Mono<Integer> waits(Throwable failure) {
		failed(failure);
		return Mono.just(0);
	}

	private Mono<Integer> keepWord(EndStore.Seen seen) {
		return this.solutions.find(seen.end().solutionId())
			.filter((stored) -> OfferEnds.isThere(stored.solution()))
			.map((there) -> seen.end().missed() ? Mono.just(0) : retire(seen))
			// gone already
			.defaultIfEmpty(this.store.erase(seen).thenReturn(0))
			.flatMap((done) -> done);
	}

	private Mono<Integer> retire(EndStore.Seen seen) {
		Mono<Integer> notTheirs = Mono.defer(() -> this.store.put(seen, seen.end().notKept()).thenReturn(0));
		return this.colleagues.find(seen.end().by())
			.flatMap((staff) -> this.changes.retire(staff, seen.end()))
			.flatMap((retired) -> this.store.erase(seen).thenReturn(1))
			.onErrorResume(EndSweep::isRefusal, (refused) -> notTheirs)
			.switchIfEmpty(notTheirs);
	}

	/** Not theirs any more: trying again would change nothing. */
	private static boolean isRefusal(Throwable failure) {
		return failure instanceof Problem problem && problem.status().is4xxClientError()
				&& !Problem.isConflict(failure);
	}

}
