package fr.raccroche.search.query;

import java.util.List;

import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import fr.raccroche.solution.Solution;

/**
 * What we read of a document of the index.
 *
 * @param solution the whole solution
 * @param sites where it happens, with the land each is on
 */
record FoundDocument(Solution solution, List<FoundSite> sites) {

	static final SourceConfig FIELDS = SourceConfig
		.of((source) -> source.filter((filter) -> filter.includes("solution", "sites.commune", "sites.zone")));

	FoundDocument {
		sites = (sites != null) ? List.copyOf(sites) : List.of();
	}

	/**
	 * A site.
	 *
	 * @param commune INSEE code
	 * @param zone land one does not leave by sea
	 */
	record FoundSite(String commune, String zone) {
	}

	/** Whether its site in that commune is on that land. */
	boolean isOn(String zone, String commune) {
		return this.sites.stream().anyMatch((site) -> site.commune().equals(commune) && site.zone().equals(zone));
	}

}
