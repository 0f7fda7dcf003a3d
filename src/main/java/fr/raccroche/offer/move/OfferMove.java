package fr.raccroche.offer.move;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;

/**
 * An offer that somebody wants to give to another network. Reads straight from a document
 * of the index {@code offer-moves}.
 *
 * @param solutionId which offer
 * @param network id of the network that is asked
 * @param by account that asks
 * @param at when; when it was answered, once it was
 * @param word for those who decide; of those who refused, once they did
 * @param refused whether they do not want it
 * @param from name of the network that gives it; null for none
 * @param accepted whether it is theirs now; null as false
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfferMove(SolutionId solutionId, String network, String by, Instant at, String word, boolean refused,
		@Nullable String from, @Nullable Boolean accepted) {

	OfferMove refused(Instant when, String why) {
		return new OfferMove(this.solutionId, this.network, this.by, when, why, true, this.from, false);
	}

	OfferMove accepted(Instant when) {
		return new OfferMove(this.solutionId, this.network, this.by, when, "", false, this.from, true);
	}

	/** Whether that network has the offer now: nothing is asked any more. */
	@JsonIgnore
	boolean done() {
		return Boolean.TRUE.equals(this.accepted);
	}

}
