package fr.raccroche.intake.solutions;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.solution.ServedArea;
import fr.raccroche.territory.Academie;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The territory served: INSEE codes, département codes, {@code academie:poitiers},
 * {@code france}.
 */
final class TerritoryCell {

	private static final String COLUMN = "territoire";

	private static final String FRANCE = "france";

	private static final String ACADEMIE = "academie:";

	private final Gazetteer gazetteer;

	private final Set<String> communes = new TreeSet<>();

	private final Set<String> departements = new TreeSet<>();

	private final Set<String> academies = new TreeSet<>();

	private boolean wholeCountry;

	private TerritoryCell(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The territory; null when a part of it does not exist. */
	static @Nullable ServedArea read(Cells cells, Gazetteer gazetteer) {
		TerritoryCell cell = new TerritoryCell(gazetteer);
		boolean refused = false;
		for (String text : cells.list(COLUMN)) {
			if (!cell.add(text)) {
				refused = true;
				cells.refuse(COLUMN,
						"« %s » : il faut un code de commune ou de département, academie:poitiers par exemple, ou france"
							.formatted(text));
			}
		}
		return refused ? null : cells.reasons().attempt(cell::area);
	}

	private boolean add(String text) {
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

	private ServedArea area() {
		return new ServedArea(this.communes, this.departements, this.academies, this.wholeCountry);
	}

}
