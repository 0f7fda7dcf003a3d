package fr.raccroche.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.geo.Distance;
import fr.raccroche.geo.Position;
import fr.raccroche.territory.CommuneUpdate.Added;
import fr.raccroche.territory.CommuneUpdate.Identical;
import fr.raccroche.territory.CommuneUpdate.Modified;
import fr.raccroche.territory.CommuneUpdate.Refused;
import fr.raccroche.territory.query.DepartementNames;
import fr.raccroche.territory.query.PlaceName;
import fr.raccroche.territory.store.BundledTerritory;
import org.jspecify.annotations.Nullable;

/**
 * One file's rows against the gazetteer: what changes, and what is not to be believed.
 */
final class Refresh {

	/** Two surveys of one commune do not differ more. */
	private static final Distance MOVE = Distance.ofKilometres(30);

	/** There, the middle of a territory is far from the town, or at sea. */
	private static final Distance MOVE_GUYANE = Distance.ofKilometres(15);

	private static final double SAME_METRES = 2;

	/**
	 * La Poste's points (undated, of a file about postal codes), the middle of the
	 * territory, the town where it is far from that middle, and what was set by hand.
	 */
	private static final List<String> LEAST_SPECIFIC_FIRST = List.of("laposte", "geoapi", "geonames", "recette");

	private static final int NEIGHBOURS = 20;

	private final Gazetteer gazetteer;

	private final List<CommuneRow> rows;

	private final Map<Position, Set<String>> codesByPosition = new HashMap<>();

	private final Map<String, Commune> changed = new LinkedHashMap<>();

	private final Set<String> placed = new HashSet<>();

	Refresh(Gazetteer gazetteer, List<CommuneRow> rows) {
		this.gazetteer = gazetteer;
		this.rows = rows;
		rows.forEach((row) -> {
			if (row.position() != null) {
				this.codesByPosition.computeIfAbsent(row.position(), (key) -> new HashSet<>()).add(row.code());
			}
		});
	}

	List<CommuneUpdate> run() {
		return this.rows.stream().map(this::take).toList();
	}

	/** Rows to be written. */
	Collection<Commune> changed() {
		return this.changed.values();
	}

	private CommuneUpdate take(CommuneRow row) {
		Optional<String> doubt = doubt(row);
		if (doubt.isPresent()) {
			return new Refused(doubt.get());
		}
		Optional<Commune> known = findKnown(row);
		if (known.isPresent()) {
			return modify(known.get(), row);
		}
		// a vanished commune whose name we know otherwise
		return this.gazetteer.findByCode(row.code()).isPresent() ? new Identical() : add(row);
	}

	private Optional<String> doubt(CommuneRow row) {
		if (!row.code().matches("(\\d\\d|2[AB])\\d{3}")) {
			return Optional.of("« %s » n'est pas un code INSEE.".formatted(row.code()));
		}
		Optional<String> postcode = row.postcodes().stream().filter((code) -> !code.matches("\\d{5}")).findFirst();
		if (postcode.isPresent()) {
			return Optional.of("« %s » n'est pas un code postal.".formatted(postcode.get()));
		}
		int sharing = this.codesByPosition.getOrDefault(row.position(), Set.of()).size();
		return (sharing > 1) ? Optional.of("Ce point est donné à %d communes.".formatted(sharing)) : Optional.empty();
	}

	private Optional<Commune> findKnown(CommuneRow row) {
		Commune pending = this.changed.get(row.code());
		if (pending != null) {
			return Optional.of(pending);
		}
		return this.gazetteer.findByCode(row.code())
			.filter((commune) -> commune.code().equals(row.code()))
			.or(() -> findFormer(row));
	}

	private Optional<Commune> findFormer(CommuneRow row) {
		PlaceName name = PlaceName.of(Objects.requireNonNullElse(row.name(), ""));
		return this.gazetteer.snapshot()
			.listFormer(row.code())
			.stream()
			.filter((former) -> PlaceName.namesOf(former.name()).contains(name))
			.map((former) -> this.changed.getOrDefault(former.key(), former))
			.findFirst();
	}

	private CommuneUpdate modify(Commune known, CommuneRow row) {
		Position told = moved(known, row);
		if (told != null && tooFar(known, told)) {
			return new Refused("Le point est à %d km de %s.".formatted(kilometres(known, told), known.name()));
		}
		Position position = betters(known, row) ? told : null;
		this.placed.add(known.key());
		String name = renamed(known, row) ? Objects.requireNonNull(row.name()) : known.name();
		Commune updated = new Commune(known.code(), name, known.type(), known.parent(), known.departement(),
				union(known.postcodes(), row.postcodes()), known.cedex(),
				(row.population() != null) ? row.population() : known.population(),
				(position != null) ? position : known.position(), position == null && known.approximate(),
				(position != null) ? row.source() : known.source());
		if (updated.equals(known)) {
			return new Identical();
		}
		if (!name.equals(known.name())) {
			keepAsFormer(known);
		}
		this.changed.put(updated.key(), updated);
		return new Modified(updated);
	}

	/** The row's position, when it says something new. */
	private @Nullable Position moved(Commune known, CommuneRow row) {
		Position position = row.position();
		if (position == null || this.placed.contains(known.key())) {
			return null;
		}
		Position present = known.position();
		boolean same = present != null && present.metresTo(position) < SAME_METRES && !known.approximate();
		return same ? null : position;
	}

	/**
	 * Between two points of the place itself the more specific wins, then the newer: one
	 * that is older than what came with the program changes nothing.
	 */
	private static boolean betters(Commune known, CommuneRow row) {
		if (known.position() == null || known.approximate()) {
			return true;
		}
		int present = LEAST_SPECIFIC_FIRST.indexOf(known.source());
		int told = LEAST_SPECIFIC_FIRST.indexOf(row.source());
		return told > present || (told == present && !row.on().isBefore(BundledTerritory.edition()));
	}

	private static boolean tooFar(Commune known, Position position) {
		Distance limit = PositionCheck.isGuyane(known) ? MOVE_GUYANE : MOVE;
		return kilometres(known, position) > limit.kilometres();
	}

	private static long kilometres(Commune known, Position position) {
		Position present = known.position();
		return (present != null) ? Math.round(present.metresTo(position) / 1000) : 0;
	}

	/** Files in capitals do not know how names are written. */
	private static boolean isWellWritten(@Nullable String name) {
		return name != null && name.chars().anyMatch(Character::isLowerCase);
	}

	private static boolean renamed(Commune known, CommuneRow row) {
		String name = row.name();
		return name != null && isWellWritten(name) && known.type().current()
				&& !PlaceName.namesOf(known.name()).contains(PlaceName.of(name));
	}

	private void keepAsFormer(Commune known) {
		Commune former = new Commune(known.code(), known.name(), Commune.Type.ANCIENNE, known.code(),
				known.departement(), known.postcodes(), List.of(), null, known.position(), known.approximate(),
				known.source());
		this.changed.put(former.key(), former);
	}

	private static List<String> union(List<String> known, List<String> added) {
		Set<String> all = new LinkedHashSet<>(known);
		all.addAll(added);
		return List.copyOf(all);
	}

	private CommuneUpdate add(CommuneRow row) {
		String name = row.name();
		Position position = row.position();
		Optional<Departement> departement = DepartementNames.ofInseeCode(row.code(), this.gazetteer);
		if (departement.isEmpty() || !isWellWritten(name) || position == null) {
			return new Refused("La commune %s est inconnue, et la ligne ne dit pas tout d'elle.".formatted(row.code()));
		}
		Commune added = new Commune(row.code(), Objects.requireNonNull(name), Commune.Type.COMMUNE, null,
				departement.get().code(), row.postcodes(), List.of(), row.population(), position, false, row.source());
		if (neighbourIsFar(added, position)) {
			return new Refused(
					"La commune %s est inconnue, et le point n'est pas dans son département.".formatted(row.code()));
		}
		this.placed.add(added.key());
		this.changed.put(added.key(), added);
		return new Added(added);
	}

	private boolean neighbourIsFar(Commune added, Position position) {
		return this.gazetteer.listNearest(position, NEIGHBOURS)
			.stream()
			.filter((neighbour) -> neighbour.departement().equals(added.departement()))
			.allMatch((neighbour) -> tooFar(neighbour, position));
	}

}
