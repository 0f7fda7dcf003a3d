package fr.raccroche.offer;

import java.util.Map;

import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an offer brings.
 *
 * @param id of the proposal, drawn when the form was first shown
 * @param offer the solution it changes; null for a fresh one
 * @param basedOn number of the revision the form was filled with; 0 for a fresh one
 * @param version of the proposal that the form shows; 0 when nothing was kept yet
 * @param cells what stands in each column
 * @param seen what the form was filled with
 */
public record Writing(String id, @Nullable SolutionId offer, long basedOn, long version, Map<String, String> cells,
		Seen seen) {

	/**
	 * @throws IllegalArgumentException for numbers no form of ours has
	 */
	public Writing {
		if (!id.matches("p-[0-9a-f]{32}") || basedOn < 0 || version < 0) {
			throw new IllegalArgumentException("no form of ours");
		}
		cells = Map.copyOf(cells);
	}

	/** One in which nobody changed anything yet. */
	public Writing(String id, @Nullable SolutionId offer, long basedOn, long version, Map<String, String> cells) {
		this(id, offer, basedOn, version, cells, Seen.of(cells));
	}

	/** The same, with other words. */
	public Writing saying(Map<String, String> other) {
		return new Writing(this.id, this.offer, this.basedOn, this.version, other, this.seen);
	}

	/** The same, put together with a proposal as it is kept now. */
	Writing onto(Proposal known, Map<String, String> merged) {
		return new Writing(this.id, this.offer, known.basedOn(), known.version(), merged, Seen.of(known.cells()));
	}

	/** The solution it becomes. */
	SolutionId solutionId() {
		return (this.offer != null) ? this.offer : new SolutionId("o-" + this.id.substring(2, 16));
	}

}
