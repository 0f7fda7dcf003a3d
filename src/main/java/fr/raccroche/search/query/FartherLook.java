package fr.raccroche.search.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.search.Farther;
import fr.raccroche.search.SearchCriteria;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How far one must go for something on the spot, when all that was found comes to people:
 * one more call, in that case only.
 */
@Component
class FartherLook {

	private final SolutionIndex index;

	FartherLook(SolutionIndex index) {
		this.index = index;
	}

	/** Empty when there is no need to look, or nothing to be found. */
	Mono<Optional<Farther>> from(Trial trial) {
		SearchCriteria criteria = trial.question().criteria();
		Integer used = trial.question().attempt().radius();
		List<Integer> radii = (used == null) ? List.of()
				: criteria.widerRadii().stream().filter((radius) -> radius > used).toList();
		if (radii.isEmpty() || !trial.withoutSites()) {
			return Mono.just(Optional.empty());
		}
		return this.index.find(trial.question().onTheSpot(this.index.published(), radii))
			.map((answer) -> radii.stream()
				.map((radius) -> new Counted(radius,
						Objects.requireNonNull(answer.aggregations().get(radius.toString())).filter().docCount()))
				.filter((circle) -> circle.count() > 0)
				.findFirst()
				.map((circle) -> new Farther(circle.radius(), circle.count())));
	}

	/** A circle, and what it holds. */
	private record Counted(int radius, long count) {
	}

}
