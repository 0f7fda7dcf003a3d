package fr.raccroche.territory;

import java.io.IOException;

import fr.raccroche.platform.CatalogueChanged;
import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.platform.StartupTask;
import fr.raccroche.territory.store.CommuneStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the bundled communes into the engine when they are not there yet, then all of the
 * engine's into memory; and again when another process changed them.
 */
@Component
class TerritoryStartup implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger(TerritoryStartup.class);

	private final CommuneStore store;

	private final GazetteerReload reload;

	private final CatalogueVersion version;

	private final Projections projections;

	TerritoryStartup(CommuneStore store, GazetteerReload reload, CatalogueVersion version, Projections projections) {
		this.store = store;
		this.reload = reload;
		this.version = version;
		this.projections = projections;
	}

	@Override
	public int getOrder() {
		return TERRITORY;
	}

	@Override
	public String label() {
		return "les communes";
	}

	@Override
	public void run() throws Exception {
		// a second or two of its own, beside the engine's work
		Thread warming = Thread.ofPlatform().daemon().name("projections").start(this.projections::warm);
		if (this.store.loadBundled()) {
			this.version.bump(GazetteerReload.SUBJECT);
		}
		this.reload.run();
		warming.join();
	}

	@EventListener
	void onChange(CatalogueChanged change) throws IOException {
		if (change.subject().equals(GazetteerReload.SUBJECT)) {
			this.reload.run();
			logger.info(
					"Un import a complété les communes (codes CEDEX, codes postaux ou positions) : elles sont relues.");
		}
	}

}
