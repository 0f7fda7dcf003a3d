package fr.raccroche.solution.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Offers.Found;
import fr.raccroche.solution.desk.OfferRow;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What somebody is to confirm, now or soon.
 */
@Component
class DueList {

	private final Offers offers;

	private final Clock clock;

	DueList(Offers offers, Clock clock) {
		this.offers = offers;
		this.clock = clock;
	}

	Mono<ManyRows> of(Staff staff) {
		return list(staff.remit(), OfferFilter.LATE)
			.flatMap((late) -> list(staff.remit(), OfferFilter.SOON).map((soon) -> rows(late, soon)));
	}

	/** Everything of these that the public sees. */
	Mono<ManyRows> published(Remit remit) {
		Found none = new Found(List.of(), 0);
		return remit.isEmpty() ? Mono.just(rows(none, none))
				: list(remit, OfferFilter.PUBLISHED).map((found) -> rows(found, none));
	}

	/** How much of it others keep true. */
	Mono<ManyPage.Others> others(Staff staff) {
		return this.offers.count(staff.remit())
			.map((counts) -> new ManyPage.Others(counts.getOrDefault(OfferFilter.PUBLISHED, 0L),
					counts.getOrDefault(OfferFilter.LATE, 0L), staff.remit().coordinates()));
	}

	private Mono<Found> list(Remit remit, OfferFilter filter) {
		return this.offers.list(remit, filter, "", 1, Confirmations.MOST);
	}

	private ManyRows rows(Found first, Found then) {
		LocalDate today = Words.today(this.clock);
		List<OfferRow> rows = Stream.concat(first.offers().stream(), then.offers().stream())
			.limit(Confirmations.MOST)
			.map((stored) -> OfferRow.of(stored, today))
			.toList();
		return new ManyRows(rows, first.total() + then.total(), "", 1);
	}

}
