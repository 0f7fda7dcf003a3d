package fr.raccroche.solution;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody of staff may do with a solution.
 */
@Component
public class OfferRights {

	private final Gazetteer gazetteer;

	OfferRights(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** From most to least. */
	public enum Right {

		/** Decides what the public sees. */
		PUBLISH,
		/** Says what is true of it: places, checks. */
		CONTRIBUTE

	}

	/** The most they may do; empty when it is none of theirs. */
	public Optional<Right> of(Staff staff, Solution solution) {
		Provider provider = solution.provider();
		return of(staff, academies(solution), provider.network(), provider.structureId());
	}

	/** The same for what is of these, and not yet a solution. */
	public Optional<Right> of(Staff staff, Set<String> academies, @Nullable String network,
			@Nullable String structureId) {
		Remit remit = staff.remit();
		if (remit.publishes(academies, network)) {
			return Optional.of(Right.PUBLISH);
		}
		return remit.contributes(structureId) ? Optional.of(Right.CONTRIBUTE) : Optional.empty();
	}

	/**
	 * Where its sites are; without sites, what it serves. Never a neighbour it serves.
	 */
	public Set<String> academies(Solution solution) {
		ServedArea area = solution.area();
		if (solution.sites().isEmpty()) {
			return Stream
				.of(area.academies().stream(), area.departements().stream().map(this::academieOf),
						area.communes().stream().flatMap(this::academieOfCommune))
				.flatMap(Function.identity())
				.collect(Collectors.toSet());
		}
		return solution.sites()
			.stream()
			.flatMap((site) -> academieOfCommune(site.communeCode()))
			.collect(Collectors.toSet());
	}

	/**
	 * Where its sites are; without sites, what it serves in particular: the whole country
	 * is no département.
	 */
	public Set<String> departements(Solution solution) {
		ServedArea area = solution.area();
		if (solution.sites().isEmpty()) {
			return Stream
				.of(area.departements().stream(), area.communes().stream().flatMap(this::departementOf),
						area.academies()
							.stream()
							.flatMap((academie) -> this.gazetteer.listDepartements(academie).stream())
							.map(Departement::code))
				.flatMap(Function.identity())
				.collect(Collectors.toSet());
		}
		return solution.sites()
			.stream()
			.flatMap((site) -> departementOf(site.communeCode()))
			.collect(Collectors.toSet());
	}

	private Stream<String> departementOf(String commune) {
		return this.gazetteer.findByCode(commune).map(Commune::departement).stream();
	}

	private Stream<String> academieOfCommune(String code) {
		return departementOf(code).map(this::academieOf);
	}

	private String academieOf(String departement) {
		return this.gazetteer.getDepartement(departement).academie();
	}

	/**
	 * In whose name they check something, as the public reads it: of what they speak for,
	 * the nearest to it. Never in the name of somebody who checked nothing.
	 */
	public String voice(Staff staff, Solution solution) {
		Provider provider = solution.provider();
		Remit remit = staff.remit();
		if (remit.contributes(provider.structureId())) {
			return provider.name();
		}
		String network = provider.network();
		if (network != null && remit.networks().contains(network)) {
			return network;
		}
		return academies(solution).stream()
			.filter(remit.academies()::contains)
			.sorted()
			.findFirst()
			.flatMap(this.gazetteer::findAcademie)
			.map((academie) -> "la coordination " + (academie.viceRectorat() ? "du vice-rectorat " : "de l'académie ")
					+ Words.of(academie.name()))
			.orElse("l'administration du portail");
	}

}
