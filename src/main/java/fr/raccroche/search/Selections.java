package fr.raccroche.search;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.solution.Coded;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;

/**
 * What one ticked. Each of these is counted as if it were not ticked. An empty set means
 * any.
 *
 * @param kinds genre
 * @param fields champ
 * @param statuses statut
 * @param sectors secteur
 * @param entries entree
 * @param places at least one place is known to be left
 * @param boarding one can be housed
 * @param paid one is paid
 * @param wheelchair a wheelchair gets in
 */
public record Selections(Set<Kind> kinds, Set<Field> fields, Set<Status> statuses, Set<Sector> sectors,
		Set<EntryMode> entries, boolean places, boolean boarding, boolean paid, boolean wheelchair) {

	public static final Selections NONE = new Selections(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false,
			false, false);

	public Selections {
		kinds = inOrder(kinds);
		fields = inOrder(fields);
		statuses = inOrder(statuses);
		sectors = inOrder(sectors);
		entries = inOrder(entries);
	}

	private static <E extends Enum<E>> Set<E> inOrder(Collection<E> words) {
		return Collections.unmodifiableSet(new TreeSet<>(words));
	}

	/** The codes ticked of one facet. */
	public Set<String> codes(FacetName facet) {
		return switch (facet) {
			case GENRE -> coded(this.kinds);
			case CHAMP -> coded(this.fields);
			case STATUT -> coded(this.statuses);
			case SECTEUR -> coded(this.sectors);
			case ENTREE -> coded(this.entries);
			case PLACES -> wish(this.places);
			case INTERNAT -> wish(this.boarding);
			case REMUNERATION -> wish(this.paid);
			case PMR -> wish(this.wheelchair);
		};
	}

	private static Set<String> coded(Set<? extends Coded> words) {
		Set<String> codes = new TreeSet<>();
		words.forEach((word) -> codes.add(word.code()));
		return codes;
	}

	private static Set<String> wish(boolean wished) {
		return wished ? Set.of(FacetName.WISHED) : Set.of();
	}

}
