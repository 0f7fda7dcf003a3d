package fr.raccroche.solution;

import java.util.Collection;
import java.util.Collections;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Immutable sets in natural order: the same solution is always written the same way,
 * which its hash needs.
 */
final class Sets {

	private Sets() {
	}

	static <T extends Comparable<? super T>> SequencedSet<T> sorted(Collection<T> values) {
		return Collections.unmodifiableSequencedSet(new TreeSet<>(values));
	}

}
