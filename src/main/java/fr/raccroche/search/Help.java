package fr.raccroche.search;

import fr.raccroche.platform.FreeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What to do next, so that no search ends on nothing.
 *
 * @param freeNumber always there
 * @param contact the nearest CIO or mission locale, when little was found somewhere
 * @param alone whether there is none without crossing the sea
 * @param farther where something is on the spot, when nothing is near; null otherwise
 */
public record Help(FreeNumber freeNumber, @Nullable Summary contact, boolean alone, @Nullable Farther farther) {

	public Help(FreeNumber freeNumber, @Nullable Summary contact, boolean alone) {
		this(freeNumber, contact, alone, null);
	}

	public Help with(@Nullable Farther farther) {
		return new Help(this.freeNumber, this.contact, this.alone, farther);
	}

	/** What to do where nobody near can be named; null elsewhere. */
	public @Nullable String sentence() {
		return this.alone ? "On ne connaît pas de CIO ni de mission locale près d'ici. Appelle le %s, c'est gratuit."
			.formatted(this.freeNumber.number()) : null;
	}

}
