package fr.raccroche.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of some names somebody may have meant who wrote none of them.
 */
public final class Likeness {

	/** Letters of a part of a name. */
	private static final int ENOUGH = 4;

	/** Of so many letters one may be wrong. */
	private static final int LETTERS_A_MISTAKE = 5;

	private Likeness() {
	}

	/**
	 * The nearest first: names it is a part of ("Poitiers"), then names that differ by a
	 * few letters; whatever the case and the accents.
	 * @param most how many
	 */
	public static List<String> nearest(String written, Collection<String> names, int most) {
		String typed = Folding.folded(written.strip());
		int few = Math.max(2, typed.length() / LETTERS_A_MISTAKE);
		return names.stream()
			.map((name) -> Map.entry(name, difference(typed, Folding.folded(name))))
			.filter((name) -> name.getValue() <= few)
			.sorted(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static int difference(String typed, String name) {
		return (typed.length() >= ENOUGH && name.contains(typed)) ? 0 : distance(typed, name);
	}

	/** How many letters differ. */
	private static int distance(String one, String other) {
		int[] row = IntStream.rangeClosed(0, other.length()).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int same = corner + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
				corner = above;
			}
		}
		return row[other.length()];
	}

}
