package fr.raccroche.territory;

import fr.raccroche.territory.store.BundledTerritory;

/**
 * The gazetteer as it comes with the program, for tests that need no engine.
 */
public final class BundledGazetteer {

	private static final Gazetteer LOADED = load();

	private BundledGazetteer() {
	}

	public static Gazetteer get() {
		return LOADED;
	}

	private static Gazetteer load() {
		Gazetteer gazetteer = new Gazetteer();
		gazetteer.replace(new GazetteerSnapshot(BundledTerritory.communes(), BundledTerritory.divisions()));
		return gazetteer;
	}

	static Commune commune(String code) {
		return LOADED.findByCode(code).orElseThrow();
	}

}
