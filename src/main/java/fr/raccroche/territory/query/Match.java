package fr.raccroche.territory.query;

import fr.raccroche.territory.Commune;

/**
 * A commune that was found.
 *
 * @param commune former ones included
 * @param today the commune of today that a former one is part of; itself otherwise
 * @param level how well it answers
 * @param score from 0 to 1, never higher than the one before
 */
public record Match(Commune commune, Commune today, Level level, double score) {

	/** How well known it is, from 0 to 1. */
	public double importance() {
		return Ranking.importance(this.commune);
	}

}
