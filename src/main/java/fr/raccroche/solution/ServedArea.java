package fr.raccroche.solution;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.raccroche.structure.ServedTerritory;

/**
 * A territory served beside the sites.
 *
 * @param communes INSEE codes
 * @param departements codes
 * @param academies slugs
 * @param wholeCountry everywhere, overseas included
 */
public record ServedArea(Set<String> communes, Set<String> departements, Set<String> academies, boolean wholeCountry) {

	/** Nothing beside the sites. */
	public static final ServedArea NONE = new ServedArea(Set.of(), Set.of(), Set.of(), false);

	/**
	 * @throws SolutionRefused for a code of another shape
	 */
	public ServedArea {
		Reasons reasons = new Reasons();
		communes = Sets.sorted(communes);
		departements = Sets.sorted(departements);
		academies = Sets.sorted(academies);
		Codes.COMMUNE.check(reasons, communes, "territoire");
		Codes.DEPARTEMENT.check(reasons, departements, "territoire");
		Codes.ACADEMIE.check(reasons, academies, "territoire");
		reasons.orThrow();
	}

	/** What of it is somewhere. */
	public ServedTerritory territory() {
		return new ServedTerritory(this.communes, this.departements, this.academies);
	}

	@JsonIgnore
	public boolean isEmpty() {
		return this.communes.isEmpty() && this.departements.isEmpty() && this.academies.isEmpty() && !this.wholeCountry;
	}

}
