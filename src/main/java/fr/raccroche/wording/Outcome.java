package fr.raccroche.wording;

/**
 * What became of a wording that somebody sent.
 */
public sealed interface Outcome {

	/** It holds. */
	record Kept(Wording wording) implements Outcome {
	}

	/** The sentence says that already. */
	record Unchanged() implements Outcome {
	}

	/** It cannot be said. */
	record Refused(String fault) implements Outcome {
	}

	/** Somebody else changed the sentence since it was read. */
	record Overtaken() implements Outcome {
	}

	/** The engine is away: nothing is known. */
	record Delayed() implements Outcome {
	}

}
