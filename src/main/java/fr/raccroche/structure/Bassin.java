package fr.raccroche.structure;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.site.Words;
import fr.raccroche.territory.Gazetteer;

/**
 * A part of the territory of a network.
 *
 * @param slug stable name within its network
 * @param name name people know
 * @param communes INSEE codes; never empty
 */
public record Bassin(String slug, String name, Set<String> communes) {

	public Bassin {
		communes = Collections.unmodifiableSet(new TreeSet<>(communes));
		if (slug.isBlank() || name.isBlank() || communes.isEmpty()) {
			throw new IllegalArgumentException("a bassin has a name and communes");
		}
	}

	/**
	 * Whether it goes by the name of one of its communes: then one may say "bassin de
	 * Niort"; another name has an article that nobody told us, and stands alone.
	 */
	public boolean namedAfterCommune(Gazetteer gazetteer) {
		return this.communes.stream()
			.map(gazetteer::findByCode)
			.flatMap(Optional::stream)
			.anyMatch((commune) -> commune.name().equals(this.name));
	}

	/** "Bassin de Niort", "Haut Val de Sèvre". */
	public String title(Gazetteer gazetteer) {
		return namedAfterCommune(gazetteer) ? "Bassin " + Words.of(this.name) : this.name;
	}

	/** Whether one of these codes is one of its communes. */
	public boolean holdsAny(Collection<String> codes) {
		return codes.stream().anyMatch(this.communes::contains);
	}

}
