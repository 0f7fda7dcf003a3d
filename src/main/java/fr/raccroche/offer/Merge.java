package fr.raccroche.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two people made of the same text, column by column: what only one of them changed
 * counts, whoever it was; what both changed otherwise is for a person to settle.
 *
 * @param cells put together; where both changed, ours
 * @param disputes what both changed, otherwise
 * @param taken columns that only the others changed
 */
public record Merge(Map<String, String> cells, List<Dispute> disputes, Set<String> taken) {

	/**
	 * A column that two people changed otherwise.
	 *
	 * @param column which
	 * @param ours what we write
	 * @param theirs what stands there now
	 */
	public record Dispute(String column, String ours, String theirs) {
	}

	/**
	 * @param base what both began with
	 * @param theirs what stands there now
	 * @param ours what we write
	 */
	static Merge of(Map<String, String> base, Map<String, String> theirs, Map<String, String> ours) {
		Set<String> columns = new LinkedHashSet<>(ours.keySet());
		columns.addAll(theirs.keySet());
		Map<String, String> cells = new LinkedHashMap<>();
		List<Dispute> disputes = new ArrayList<>();
		Set<String> taken = new LinkedHashSet<>();
		for (String column : columns) {
			String before = base.getOrDefault(column, "");
			String there = theirs.getOrDefault(column, "");
			String here = ours.getOrDefault(column, "");
			boolean onlyThey = here.equals(before) && !there.equals(before);
			if (onlyThey) {
				taken.add(column);
			}
			else if (!there.equals(before) && !there.equals(here)) {
				disputes.add(new Dispute(column, here, there));
			}
			cells.put(column, onlyThey ? there : here);
		}
		cells.values().removeIf(String::isEmpty);
		return new Merge(cells, disputes, taken);
	}

}
