package fr.raccroche.columns;

import fr.raccroche.territory.TerritoryText;
import fr.raccroche.territory.TypedCommunes;
import fr.raccroche.solution.ServedArea;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The territory served.
 */
final class TerritoryCell {

	private static final String COLUMN = "territoire";

	private TerritoryCell() {
	}

	/** The territory; null when a part of it does not exist. */
	static @Nullable ServedArea read(Cells cells, Gazetteer gazetteer, TypedCommunes communes) {
		TerritoryText territory = new TerritoryText(gazetteer);
		boolean refused = false;
		for (String text : cells.list(COLUMN)) {
			if (!territory.add(TerritoryWords.code(gazetteer, communes, text))) {
				refused = true;
				cells.refuse(COLUMN,
						"« %s » : il faut une commune, un département comme « Deux-Sèvres (79) » ou « 79 », « Académie de Poitiers », ou « Toute la France »"
							.formatted(text));
			}
		}
		return refused ? null
				: cells.reasons()
					.attempt(() -> new ServedArea(territory.communes(), territory.departements(), territory.academies(),
							territory.wholeCountry()));
	}

}
