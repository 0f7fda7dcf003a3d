package fr.raccroche.solution.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.StoredSolution;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What a button has just done in a list of cards: its card stays where it was, and says
 * it, wherever the list would have it now.
 *
 * @param row the card it was done to; null when it is not known
 * @param rank where it stood, from 0
 * @param sentence what was done; null for nothing
 */
public record JustDone(@Nullable OfferRow row, int rank, @Nullable String sentence) {

	/**
	 * @param fait code of what was done; empty for nothing
	 * @param offre id of the offer; empty when it is not said
	 */
	static Mono<JustDone> of(StaffVisit visit, OfferChanges changes, String fait, String offre, int rank,
			LocalDate today) {
		String sentence = Done.find(fait).map(Done::sentence).orElse(null);
		JustDone unnamed = new JustDone(null, 0, sentence);
		return (sentence == null || offre.isEmpty()) ? Mono.just(unnamed)
				: Mono.fromCallable(() -> new SolutionId(offre))
					.flatMap((id) -> changes.get(visit.staff(), id))
					.map((owned) -> new JustDone(OfferRow.of(owned.stored(), today), Math.max(rank, 0), sentence))
					.onErrorReturn(unnamed);
	}

	/** These cards, with that one where it was. */
	List<OfferRow> among(List<StoredSolution> found, LocalDate today) {
		List<OfferRow> rows = new ArrayList<>(found.stream().map((stored) -> OfferRow.of(stored, today)).toList());
		if (this.row != null) {
			rows.removeIf(this::concerns);
			rows.add(Math.min(this.rank, rows.size()), this.row);
		}
		return rows;
	}

	/** Whether it was done to that one. */
	public boolean concerns(OfferRow other) {
		return this.row != null && this.row.id().equals(other.id());
	}

	/** What is said above all cards; null when one of them says it. */
	public @Nullable String above() {
		return (this.row == null) ? this.sentence : null;
	}

}
