package fr.raccroche.insight.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.Solution;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Every scope and what it holds: filled solution by solution, on one thread.
 */
final class Tallies {

	private final Gazetteer gazetteer;

	private final OfferRights rights;

	private final LocalDate today;

	private final Map<String, Scope> scopes = new LinkedHashMap<>();

	private final Map<String, Tally> tallies = new HashMap<>();

	/** Scopes of networks by every name they go by. */
	private final Map<String, String> byName = new HashMap<>();

	/** Scopes of bassins by the present code of each of their communes. */
	private final Map<String, List<String>> byCommune = new HashMap<>();

	Tallies(Gazetteer gazetteer, OfferRights rights, Collection<FoqualeNetwork> networks, LocalDate today) {
		this.gazetteer = gazetteer;
		this.rights = rights;
		this.today = today;
		put(Scope.FRANCE);
		put(Scope.FRANCE.alone());
		gazetteer.listAcademies().stream().map(Scope::of).forEach((academie) -> {
			put(academie);
			put(academie.alone());
		});
		gazetteer.listDepartements().forEach((departement) -> put(Scope.of(departement)));
		networks.forEach(this::put);
	}

	private void put(Scope scope) {
		this.scopes.put(scope.code(), scope);
		this.tallies.put(scope.code(), new Tally());
	}

	private void put(FoqualeNetwork network) {
		Scope scope = Scope.of(network);
		put(scope);
		network.names().forEach((name) -> this.byName.put(name, scope.code()));
		network.sheet().bassins().forEach((bassin) -> put(network, bassin));
		Set<String> holders = new HashSet<>(Set.of(scope.code(), Scope.FRANCE.code()));
		Optional.ofNullable(network.academie()).ifPresent(holders::add);
		each(holders, (tally) -> tally.add(network));
	}

	private void put(FoqualeNetwork network, Bassin bassin) {
		Scope scope = Scope.of(network, bassin, this.gazetteer);
		put(scope);
		bassin.communes()
			.stream()
			.map((code) -> this.gazetteer.findByCode(code).map(Commune::code).orElse(code))
			.distinct()
			.forEach((code) -> this.byCommune.computeIfAbsent(code, (key) -> new ArrayList<>()).add(scope.code()));
	}

	void published(Solution solution) {
		each(holding(solution), (tally) -> tally.add(solution, this.today));
	}

	void paused(Solution solution) {
		each(holding(solution), Tally::addPaused);
	}

	private void each(Set<String> codes, Consumer<Tally> what) {
		codes.forEach((code) -> {
			Tally tally = this.tallies.get(code);
			if (tally != null) {
				what.accept(tally);
			}
		});
	}

	/** Each once, however many sites it has there. */
	private Set<String> holding(Solution solution) {
		Set<String> codes = new HashSet<>(this.rights.academies(solution));
		codes.addAll(this.rights.departements(solution));
		codes.add(Scope.FRANCE.code());
		@Nullable String network = solution.provider().network();
		String known = (network != null) ? this.byName.get(network) : null;
		if (known != null) {
			codes.add(known);
		}
		else {
			Set.copyOf(codes).forEach((code) -> codes.add(Scope.aloneIn(code)));
		}
		solution.sites()
			.stream()
			.flatMap((site) -> this.gazetteer.findByCode(site.communeCode()).stream())
			.forEach((commune) -> codes.addAll(this.byCommune.getOrDefault(commune.code(), List.of())));
		return codes;
	}

	List<MonthlyCount> counts(Instant at) {
		return this.scopes.values()
			.stream()
			.map((scope) -> this.tallies.getOrDefault(scope.code(), new Tally()).count(scope, at))
			.toList();
	}

}
