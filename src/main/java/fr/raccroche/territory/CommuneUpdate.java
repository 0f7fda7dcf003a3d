package fr.raccroche.territory;

/**
 * What a row of a file did to the gazetteer.
 */
public sealed interface CommuneUpdate {

	/** A commune nobody knew. */
	record Added(Commune commune) implements CommuneUpdate {
	}

	/** Something is known better now. */
	record Modified(Commune commune) implements CommuneUpdate {
	}

	/** Nothing new. */
	record Identical() implements CommuneUpdate {
	}

	/**
	 * Nothing of the row was taken.
	 *
	 * @param reason for the operator, in French
	 */
	record Refused(String reason) implements CommuneUpdate {
	}

}
