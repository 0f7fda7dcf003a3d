package fr.raccroche.territory;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Territories as our files write them: INSEE codes, département codes,
 * {@code academie:poitiers}, {@code france}.
 */
public final class TerritoryText {

	private static final String FRANCE = "france";

	private static final String ACADEMIE = "academie:";

	private final Gazetteer gazetteer;

	private final Set<String> communes = new TreeSet<>();

	private final Set<String> departements = new TreeSet<>();

	private final Set<String> academies = new TreeSet<>();

	private boolean wholeCountry;

	public TerritoryText(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** One more; whether there is such a territory. */
	public boolean add(String text) {
		if (text.equals(FRANCE)) {
			this.wholeCountry = true;
			return true;
		}
		if (text.startsWith(ACADEMIE)) {
			Optional<Academie> academie = this.gazetteer.findAcademie(text.substring(ACADEMIE.length()).strip());
			academie.ifPresent((found) -> this.academies.add(found.slug()));
			return academie.isPresent();
		}
		if (this.gazetteer.findDepartement(text).isPresent()) {
			this.departements.add(text);
			return true;
		}
		Optional<Commune> commune = this.gazetteer.findByCode(text);
		commune.ifPresent((found) -> this.communes.add(found.code()));
		return commune.isPresent();
	}

	/** INSEE codes of today. */
	public Set<String> communes() {
		return this.communes;
	}

	public Set<String> departements() {
		return this.departements;
	}

	public Set<String> academies() {
		return this.academies;
	}

	public boolean wholeCountry() {
		return this.wholeCountry;
	}

}
