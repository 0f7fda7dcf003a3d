package fr.raccroche.search.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Academie;

/**
 * All networks, académie by académie.
 *
 * @param page what surrounds it
 * @param groups by name of the académie; those without one last
 */
public record NetworkListPage(Page page, List<Group> groups) {

	/**
	 * Those of an académie.
	 *
	 * @param heading its name
	 * @param networks by name
	 */
	public record Group(String heading, List<FoqualeNetwork> networks) {
	}

	static NetworkListPage of(Page page, List<FoqualeNetwork> networks, List<Academie> academies) {
		List<Group> groups = new ArrayList<>();
		academies.stream()
			.sorted(Words.byName(Academie::name))
			.forEach((academie) -> add(groups, page.say("networks.academie", page.speech().of(academie.name())),
					networks.stream()
						.filter((network) -> Objects.equals(network.academie(), academie.slug()))
						.toList()));
		add(groups, page.say("networks.elsewhere"),
				networks.stream().filter((network) -> network.academie() == null).toList());
		return new NetworkListPage(page, groups);
	}

	private static void add(List<Group> groups, String heading, List<FoqualeNetwork> networks) {
		if (!networks.isEmpty()) {
			groups.add(new Group(heading, networks));
		}
	}

	public String href(FoqualeNetwork network) {
		return this.page.href(PublicNetworksController.PATH + "/" + network.id());
	}

	/** "3 bassins, 60 communes"; nothing before it has a territory. */
	public String note(FoqualeNetwork network) {
		return network.sheet().bassins().isEmpty() ? ""
				: this.page.say("networks.size", network.sheet().bassins().size(), network.sheet().communes().size());
	}

}
