package fr.raccroche.offer.many;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import fr.raccroche.solution.Solution;
import fr.raccroche.solution.State;

/**
 * What a row makes of an offer that is known.
 *
 * @param cells of the offer, with what the row says
 * @param moves whether it says anything else than what stands there
 * @param elsewhere whether it says so of the place
 */
record Wanted(Map<String, String> cells, boolean moves, boolean elsewhere) {

	/** What every offer has: left empty, it stays. */
	private static final Set<String> KEPT_WHEN_EMPTY = Set.of("genre", "titre", "resume", "structure_nom", "etat",
			"champ", "verification_mois");

	private static final Set<String> PLACE = Set.of("commune", "adresse", "latitude", "longitude", "autres_sites");

	/**
	 * @param before the offer
	 * @param there the same as cells
	 * @param row what the file says; columns it has not are missing
	 */
	static Wanted of(Solution before, Map<String, String> there, Map<String, String> row) {
		Map<String, String> cells = new LinkedHashMap<>(there);
		boolean moves = false;
		boolean elsewhere = false;
		for (Map.Entry<String, String> cell : row.entrySet()) {
			String column = cell.getKey();
			String text = RowText.meant(cell.getValue());
			boolean left = column.equals("id") || (text.isEmpty() && KEPT_WHEN_EMPTY.contains(column));
			if (!left && !text.equals(RowText.meant(there.getOrDefault(column, "")))) {
				moves = true;
				elsewhere |= PLACE.contains(column);
				cells.put(column, cell.getValue());
			}
		}
		if (comesBack(before, row)) {
			moves = true;
			cells.put("etat", State.PUBLISHED.code());
			cells.remove("remplace_par");
		}
		// a check is said by who brings the row
		cells.remove("verifie_par");
		return new Wanted(cells, moves, elsewhere);
	}

	/**
	 * A row that gives no id wants a new offer: the one it was before, if it was retired.
	 */
	private static boolean comesBack(Solution before, Map<String, String> row) {
		return before.life().state() == State.ARCHIVED && RowText.meant(row.getOrDefault("id", "")).isEmpty()
				&& RowText.meant(row.getOrDefault("etat", "")).isEmpty();
	}

}
