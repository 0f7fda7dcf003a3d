package fr.raccroche.territory;

import java.io.IOException;
import java.util.List;

import fr.raccroche.territory.store.BundledTerritory;
import fr.raccroche.territory.store.CommuneDocument;
import fr.raccroche.territory.store.CommuneStore;

import org.springframework.stereotype.Component;

/**
 * Reads the communes from the engine into memory. Blocks.
 */
@Component
class GazetteerReload {

	/** What the catalogue's version calls the communes. */
	static final String SUBJECT = "communes";

	private final CommuneStore store;

	private final Gazetteer gazetteer;

	GazetteerReload(CommuneStore store, Gazetteer gazetteer) {
		this.store = store;
		this.gazetteer = gazetteer;
	}

	synchronized void run() throws IOException {
		List<Commune> communes = this.store.readAll().values().stream().map(CommuneDocument::toCommune).toList();
		this.gazetteer.replace(new GazetteerSnapshot(communes, BundledTerritory.divisions()));
	}

}
