package fr.raccroche.solution.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.account.Staff;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Offers.Found;
import fr.raccroche.solution.desk.OfferRow;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What somebody is to confirm, now or soon, the oldest first.
 */
@Component
class DueList {

	private final Offers offers;

	private final Clock clock;

	DueList(Offers offers, Clock clock) {
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * Some of them.
	 *
	 * @param rows the first
	 * @param total all
	 */
	record Due(List<OfferRow> rows, long total) {
	}

	Mono<Due> of(Staff staff) {
		return list(staff, OfferFilter.LATE)
			.flatMap((late) -> list(staff, OfferFilter.SOON).map((soon) -> due(late, soon)));
	}

	/** Everything of theirs that the public sees. */
	Mono<Due> published(Staff staff) {
		return list(staff, OfferFilter.PUBLISHED).map((found) -> due(found, new Found(List.of(), 0)));
	}

	private Mono<Found> list(Staff staff, OfferFilter filter) {
		return this.offers.list(staff.remit(), filter, "", 1, Confirmations.MOST);
	}

	private Due due(Found first, Found then) {
		LocalDate today = Words.today(this.clock);
		List<OfferRow> rows = Stream.concat(first.offers().stream(), then.offers().stream())
			.limit(Confirmations.MOST)
			.map((stored) -> OfferRow.of(stored, today))
			.toList();
		return new Due(rows, first.total() + then.total());
	}

}
