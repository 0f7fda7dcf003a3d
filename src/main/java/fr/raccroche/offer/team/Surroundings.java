package fr.raccroche.offer.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Academie;
import org.jspecify.annotations.Nullable;

/**
 * What is around somebody of staff: the networks and structures their team speaks for.
 *
 * @param reach what they may give
 * @param networks theirs, by name
 * @param structures names of those that offer something there, by id
 * @param names of other structures, by id
 * @param academies names, by slug
 */
public record Surroundings(Reach reach, List<FoqualeNetwork> networks, Map<String, String> structures,
		Map<String, String> names, Map<String, String> academies) {

	public Surroundings {
		networks = networks.stream().sorted(Words.byName(FoqualeNetwork::name)).toList();
		structures = Map.copyOf(structures);
		names = Map.copyOf(names);
		academies = new TreeMap<>(academies);
	}

	static Map<String, String> named(List<Academie> academies) {
		Map<String, String> names = new TreeMap<>();
		academies.forEach((academie) -> names.put(academie.slug(), "Académie " + Words.of(academie.name())));
		return names;
	}

	/** The same, where these structures have a name too. */
	Surroundings naming(Map<String, String> others) {
		return new Surroundings(this.reach, this.networks, this.structures, others, this.academies);
	}

	/** Whether they see that somebody speaks so. */
	boolean shows(Mandate mandate) {
		String scope = mandate.scope();
		return this.reach.everything() || switch (mandate.role()) {
			case CONTRIBUTOR ->
				this.structures.containsKey(String.valueOf(scope)) || this.reach.account().equals(mandate.by());
			case HEAD, DEPUTY -> network(scope) != null;
			case COORDINATOR, ADMINISTRATOR -> false;
		};
	}

	/** Whether there is what such a mandate would be for. */
	boolean offers(Role role, @Nullable String scope) {
		return switch (role) {
			case CONTRIBUTOR -> scope != null;
			case HEAD, DEPUTY -> network(scope) != null;
			case COORDINATOR -> this.academies.containsKey(String.valueOf(scope));
			case ADMINISTRATOR -> scope == null;
		};
	}

	/** What a mandate gives, as far as one knows without counting offers. */
	Gift gift(Role role, @Nullable String scope, boolean whole) {
		FoqualeNetwork network = network(scope);
		return new Gift(role, scope, label(role, scope), (network != null) ? network.academie() : null, whole);
	}

	String label(Role role, @Nullable String scope) {
		String id = String.valueOf(scope);
		return switch (role) {
			case CONTRIBUTOR -> this.structures.getOrDefault(id, this.names.getOrDefault(id, id));
			case HEAD, DEPUTY -> {
				FoqualeNetwork network = network(scope);
				yield (network != null) ? network.name() : id;
			}
			case COORDINATOR -> this.academies.getOrDefault(id, id);
			case ADMINISTRATOR -> "Tout le portail";
		};
	}

	private @Nullable FoqualeNetwork network(@Nullable String id) {
		return this.networks.stream().filter((network) -> Objects.equals(network.id(), id)).findFirst().orElse(null);
	}

}
