package fr.raccroche.offer.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solutions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: what one wrote and another accepted these days.
 */
@Component
class AcceptedSection implements DeskSection {

	private static final Duration NEWS = Duration.ofDays(14);

	private static final int FIRST = 5;

	private final Solutions solutions;

	private final Clock clock;

	AcceptedSection(Solutions solutions, Clock clock) {
		this.solutions = solutions;
		this.clock = clock;
	}

	@Override
	public int getOrder() {
		return OFFERS + 11;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.solutions.listAccepted(staff.account().id(), this.clock.instant().minus(NEWS))
			.filter((accepted) -> !accepted.isEmpty())
			.map((accepted) -> new Part("acceptees", "Vos propositions acceptées", accepted.size(), null,
					rows(accepted), OfferFormController.OFFERS, "Toutes vos offres"));
	}

	private static List<Row> rows(List<Revision> accepted) {
		return accepted.stream()
			.limit(FIRST)
			.map((revision) -> new Row(revision.solution().title(),
					OfferFormController.OFFERS + "/" + revision.solutionId(),
					"Publiée le " + Words.day(revision.at().atZone(Words.PARIS).toLocalDate()), false))
			.toList();
	}

}
