package fr.raccroche.offer.web;

import java.util.List;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferEnds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what was to leave the catalogue, and whose day passed because the person
 * who said so publishes no more.
 */
@Component
class MissedEndsSection implements DeskSection {

	private static final String LEAD = "Leur jour est passé, et la personne qui l'avait prévu ne publie plus pour ce "
			+ "réseau. Elles sont toujours au catalogue : retirez-les, ou dites qu'elles restent.";

	private final OfferEnds ends;

	MissedEndsSection(OfferEnds ends) {
		this.ends = ends;
	}

	@Override
	public int getOrder() {
		return OFFERS - 9;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.ends.list(staff)
			.map((endings) -> endings.stream().filter((ending) -> ending.end().missed()).toList())
			.filter((missed) -> !missed.isEmpty())
			.map((missed) -> part(missed));
	}

	private static Part part(List<OfferEnds.Ending> missed) {
		return new Part("retraits-a-decider", "Retraits à décider", missed.size(), LEAD, DeskRows.firstEnds(missed),
				OfferFormController.PROPOSALS, "Tout voir");
	}

}
