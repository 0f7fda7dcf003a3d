package fr.raccroche.territory;

import java.util.Set;

/**
 * An académie, or a vice-rectorat of the Pacific.
 *
 * @param slug stable name: poitiers
 * @param name as people write it
 * @param region région académique
 * @param viceRectorat whether it is one of the vice-rectorats, which are no académies
 * @param codes the ministry's numbers for it, without leading zeros
 */
public record Academie(String slug, String name, String region, boolean viceRectorat, Set<String> codes) {

	public Academie {
		codes = Set.copyOf(codes);
	}

}
