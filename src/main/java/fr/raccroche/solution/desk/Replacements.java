package fr.raccroche.solution.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferChanges.Owned;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds what may stand in place of a retired solution.
 */
@Component
class Replacements {

	/** As many as are looked at, and as many as somebody reads. */
	private static final int LOOKED_AT = 500;

	private static final int SHOWN = 60;

	private final Offers offers;

	Replacements(Offers offers) {
		this.offers = offers;
	}

	/** Empty for what is not retired, or not theirs to decide. */
	Mono<Optional<Replacement>> of(Staff staff, Owned owned) {
		Solution retired = owned.stored().solution();
		if (owned.right() != Right.PUBLISH || retired.life().state() != State.ARCHIVED) {
			return Mono.just(Optional.empty());
		}
		return this.offers.list(staff.remit().deciding(), OfferFilter.PUBLISHED, "", 1, LOOKED_AT)
			.map((found) -> Optional.of(new Replacement(
					found.offers()
						.stream()
						.map(StoredSolution::solution)
						.sorted(nearest(retired))
						.limit(SHOWN)
						.map(Replacements::choice)
						.toList(),
					retired.life().replacedBy().stream().findFirst().map(SolutionId::value).orElse(""))));
	}

	/** Chosen already, of the same structure, of the same kind, in the same town. */
	private static Comparator<Solution> nearest(Solution retired) {
		return Comparator.comparing((Solution other) -> !retired.life().replacedBy().contains(other.id()))
			.thenComparing((other) -> !other.provider().name().equals(retired.provider().name()))
			.thenComparing((other) -> other.kind() != retired.kind())
			.thenComparing((other) -> towns(other).noneMatch((town) -> towns(retired).anyMatch(town::equals)))
			.thenComparing(Solution::title);
	}

	private static Stream<String> towns(Solution solution) {
		return solution.sites().stream().map(Site::communeName);
	}

	private static Replacement.Choice choice(Solution other) {
		return new Replacement.Choice(other.id().value(),
				other.title() + " · " + new OfferRow(other, LocalDate.EPOCH).about());
	}

}
