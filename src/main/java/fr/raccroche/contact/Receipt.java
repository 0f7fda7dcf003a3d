package fr.raccroche.contact;

import java.time.Instant;

/**
 * What somebody can see later of a call-back they asked for: nothing of themselves.
 */
public sealed interface Receipt {

	/**
	 * It is kept.
	 *
	 * @param solutionId what it is about
	 * @param title its title then
	 * @param minor whether they said they are under 18
	 * @param at when it was asked
	 * @param until when it is erased
	 */
	record Kept(String solutionId, String title, boolean minor, Instant at, Instant until) implements Receipt {
	}

	/** It was, and is erased. */
	record Erased() implements Receipt {
	}

	/** No such request ever was. */
	record Unknown() implements Receipt {
	}

}
