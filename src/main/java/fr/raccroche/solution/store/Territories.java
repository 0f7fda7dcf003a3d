package fr.raccroche.solution.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.solution.ServedArea;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;

/**
 * The territories a solution is in and those it serves, as the index wants them.
 *
 * @param departements codes, of its sites and of what it serves
 * @param academies slugs, of its sites and of what it serves
 * @param serves {@code commune:79191}, {@code departement:79}, {@code academie:poitiers},
 * {@code france}
 */
record Territories(Set<String> departements, Set<String> academies, List<String> serves) {

	static Territories of(Solution solution, Gazetteer gazetteer) {
		ServedArea area = solution.area();
		Set<String> departements = new TreeSet<>(area.departements());
		solution.sites().forEach((site) -> departements.add(departement(site.communeCode(), gazetteer).code()));
		area.communes().forEach((code) -> departements.add(departement(code, gazetteer).code()));
		Set<String> academies = new TreeSet<>(area.academies());
		departements.forEach((code) -> academies.add(gazetteer.getDepartement(code).academie()));
		gazetteer.listDepartements()
			.stream()
			.filter((departement) -> area.academies().contains(departement.academie()))
			.forEach((departement) -> departements.add(departement.code()));
		return new Territories(departements, academies, serves(solution, area));
	}

	private static List<String> serves(Solution solution, ServedArea area) {
		List<String> serves = new ArrayList<>(area.territory().keys());
		// what can be followed from anywhere serves everywhere unless it says otherwise
		if (area.wholeCountry() || (solution.remote() && area.isEmpty())) {
			serves.add("france");
		}
		return serves;
	}

	static Departement departement(Site site, Gazetteer gazetteer) {
		return departement(site.communeCode(), gazetteer);
	}

	private static Departement departement(String communeCode, Gazetteer gazetteer) {
		// a commune may vanish from the gazetteer; its code still begins with its
		// département's
		String code = gazetteer.findByCode(communeCode)
			.map(Commune::departement)
			.orElseGet(
					() -> communeCode.substring(0, communeCode.startsWith("9") && communeCode.charAt(1) > '6' ? 3 : 2));
		return gazetteer.getDepartement(code);
	}

}
