package fr.raccroche.offer.move;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.solution.SolutionId;

/**
 * An offer that somebody wants to give to another network. Reads straight from a document
 * of the index {@code offer-moves}.
 *
 * @param solutionId which offer
 * @param network id of the network that is asked
 * @param by account that asks
 * @param at when; when it was refused, once it was
 * @param word for those who decide; of those who refused, once they did
 * @param refused whether they do not want it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfferMove(SolutionId solutionId, String network, String by, Instant at, String word, boolean refused) {

	OfferMove refused(Instant when, String why) {
		return new OfferMove(this.solutionId, this.network, this.by, when, why, true);
	}

}
