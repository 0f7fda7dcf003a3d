package fr.raccroche.offer.move;

import java.time.LocalDate;

import fr.raccroche.site.Words;

/**
 * What became of an offer that somebody gives, as who gives it reads.
 */
final class MoveWords {

	private MoveWords() {
	}

	/**
	 * @param network name of the network that is asked
	 */
	static String state(OfferMove move, String network) {
		LocalDate day = move.at().atZone(Words.PARIS).toLocalDate();
		if (move.done()) {
			return "« %s » l'a acceptée le %s : ce réseau la publie désormais.".formatted(network, Words.day(day));
		}
		return move.refused() ? "« %s » l'a refusée le %s : %s".formatted(network, Words.day(day), move.word())
				: "Proposée le %s à « %s », qui n'a pas encore répondu.".formatted(Words.day(day), network);
	}

}
