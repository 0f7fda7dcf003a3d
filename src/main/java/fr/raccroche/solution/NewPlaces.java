package fr.raccroche.solution;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A number of places to be, unless the one that stands there says why not.
 *
 * @param number places left; null when nobody knows
 * @param refusal why it does not replace what stands there; empty when it may
 */
public record NewPlaces(@Nullable Integer number, Function<@Nullable Integer, Optional<Reason>> refusal) {

	/**
	 * A solution with that number.
	 * @throws SolutionRefused when it may not be
	 */
	public Solution on(Solution solution) {
		Entry entry = solution.entry();
		this.refusal.apply(entry.places()).ifPresent((reason) -> {
			throw new SolutionRefused(List.of(reason));
		});
		return solution.with(new Entry(entry.mode(), entry.sessions(), this.number));
	}

}
