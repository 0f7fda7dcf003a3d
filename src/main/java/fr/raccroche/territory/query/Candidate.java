package fr.raccroche.territory.query;

import fr.raccroche.territory.Commune;

/**
 * A commune that may be meant.
 *
 * @param commune former ones included
 * @param level how well it answers
 */
record Candidate(Commune commune, Level level) {
}
