package fr.raccroche.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.insight.Named;
import fr.raccroche.insight.indicator.Scope;
import fr.raccroche.insight.web.Chooser.Choice;
import fr.raccroche.insight.web.Chooser.Group;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Gazetteer;

/**
 * What somebody chooses from, in the order of what is nearest to them.
 *
 * @param gazetteer names of divisions
 * @param remit of the reader
 * @param homes slugs of their académies
 * @param around slug of the académie they look at; empty for the country
 */
record ChooserGroups(Gazetteer gazetteer, Remit remit, Set<String> homes, String around) {

	/**
	 * @param theirs every network that is for them, by name
	 */
	List<Group> of(List<FoqualeNetwork> theirs) {
		List<Group> groups = new ArrayList<>();
		if (coordinates()) {
			groups.addAll(divisions());
			groups.addAll(networks(near(theirs)));
		}
		else {
			groups.addAll(networks(theirs));
			groups.addAll(divisions());
		}
		if (!this.homes.contains(this.around)) {
			this.gazetteer.findAcademie(this.around)
				.ifPresent((other) -> groups
					.add(new Group(Named.of(other) + " : ses départements", departements(Set.of(this.around)))));
		}
		groups.add(new Group("Ailleurs", elsewhere()));
		return groups;
	}

	private boolean coordinates() {
		return this.remit.everything() || !this.remit.academies().isEmpty();
	}

	/** All of France would be too long a list. */
	private List<FoqualeNetwork> near(List<FoqualeNetwork> theirs) {
		return !this.remit.everything() ? theirs
				: theirs.stream()
					.filter((network) -> network.academie() == null || this.homes.contains(network.academie()))
					.toList();
	}

	private List<Group> divisions() {
		boolean one = this.homes.size() < 2;
		String mine = this.remit.everything() ? "Académie" : one ? "Mon académie" : "Mes académies";
		return List.of(new Group(mine, academies()),
				new Group((one ? "Ses" : "Leurs") + " départements", departements(this.homes)));
	}

	private List<Group> networks(List<FoqualeNetwork> networks) {
		boolean one = networks.size() == 1;
		String theirs = this.homes.isEmpty() ? "Réseaux" : (this.homes.size() < 2) ? "Ses réseaux" : "Leurs réseaux";
		String own = one ? "Mon réseau" : "Mes réseaux";
		return List.of(
				new Group(coordinates() ? theirs : own,
						networks.stream().map((network) -> choice(Scope.of(network))).toList()),
				new Group(one ? "Ses bassins" : "Leurs bassins", bassins(networks, one)));
	}

	/** Two networks may have bassins of one name. */
	private List<Choice> bassins(List<FoqualeNetwork> networks, boolean one) {
		return networks.stream()
			.flatMap((network) -> Scope.bassins(network, this.gazetteer).stream())
			.map((bassin) -> one ? choice(bassin)
					: new Choice(bassin.code(), "%s (%s)".formatted(bassin.name(), bassin.network())))
			.toList();
	}

	private List<Choice> academies() {
		return this.homes.stream()
			.sorted()
			.flatMap((slug) -> this.gazetteer.findAcademie(slug).stream())
			.map((academie) -> choice(Scope.of(academie)))
			.toList();
	}

	private List<Choice> departements(Set<String> academies) {
		return academies.stream()
			.sorted()
			.flatMap((slug) -> this.gazetteer.listDepartements(slug).stream())
			.map((departement) -> choice(Scope.of(departement)))
			.toList();
	}

	private List<Choice> elsewhere() {
		return Stream
			.concat(Stream.of(Scope.FRANCE),
					this.gazetteer.listAcademies()
						.stream()
						.filter((academie) -> !this.homes.contains(academie.slug()))
						.map(Scope::of))
			.map(ChooserGroups::choice)
			.toList();
	}

	private static Choice choice(Scope scope) {
		return new Choice(scope.code(), scope.name());
	}

}
