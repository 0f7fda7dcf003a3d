package fr.raccroche.offer.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.solution.OfferEnds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what publishes itself one of these days, and what leaves the catalogue by
 * itself.
 */
@Component
class ScheduledSection implements DeskSection {

	private final ProposalLists proposals;

	private final OfferEnds ends;

	ScheduledSection(ProposalLists proposals, OfferEnds ends) {
		this.proposals = proposals;
		this.ends = ends;
	}

	@Override
	public int getOrder() {
		return OFFERS + 9;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return Mono.zip(this.proposals.listScheduled(staff), this.ends.list(staff)).flatMap((both) -> {
			List<Proposal> begins = both.getT1();
			List<OfferEnds.Ending> ends = both.getT2().stream().filter((ending) -> !ending.end().missed()).toList();
			if (begins.isEmpty() && ends.isEmpty()) {
				return Mono.empty();
			}
			List<Row> rows = Stream.concat(DeskRows.first(begins).stream(), DeskRows.firstEnds(ends).stream()).toList();
			return Mono.just(new Part("prevues", heading(begins, ends), (long) begins.size() + ends.size(), null, rows,
					OfferFormController.PROPOSALS, "Tout voir"));
		});
	}

	private static String heading(List<Proposal> begins, List<OfferEnds.Ending> ends) {
		return ends.isEmpty() ? "Publications prévues"
				: begins.isEmpty() ? "Retraits prévus" : "Publications et retraits prévus";
	}

}
