package fr.raccroche.offer.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.Drafts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what one has begun to write, and drafts one looks after.
 */
@Component
class OwnDraftsSection implements DeskSection {

	private final Drafts drafts;

	OwnDraftsSection(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public int getOrder() {
		return OFFERS + 10;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.drafts.find(staff)
			.map(Drafts.Own::unsent)
			.filter((own) -> own.count() > 0)
			.map((own) -> new Part("brouillons", "Brouillons", own.count(), null, rows(own),
					OfferFormController.PROPOSALS, "Tout voir"));
	}

	static List<Row> rows(Drafts.Own own) {
		return Stream.concat(own.written().stream().map(DeskRows::ofAuthor), own.offers().stream().map(DeskRows::of))
			.limit(DeskRows.FIRST)
			.toList();
	}

}
