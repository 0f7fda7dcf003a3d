package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import fr.raccroche.geo.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * One consistent state of the gazetteer; never changes.
 */
final class GazetteerSnapshot {

	/** Most populated first, then by code. */
	static final Comparator<Commune> MOST_POPULATED = Comparator
		.comparingInt((Commune commune) -> Objects.requireNonNullElse(commune.population(), 0))
		.reversed()
		.thenComparing(Commune::code);

	static final GazetteerSnapshot EMPTY = new GazetteerSnapshot(List.of(), Divisions.NONE);

	private static final double METRES_PER_DEGREE = 111_195;

	private final Map<String, Commune> byCode = new HashMap<>();

	private final Map<String, List<Commune>> formerByCode = new HashMap<>();

	private final NavigableMap<String, List<Commune>> byPostcode = new TreeMap<>();

	private final Map<String, List<Commune>> byCedex = new HashMap<>();

	private final Map<String, Departement> departements = new TreeMap<>();

	private final Map<String, Academie> academies = new TreeMap<>();

	private final Map<String, String> regions;

	private final List<Commune> current = new ArrayList<>();

	private final STRtree points = new STRtree();

	private final NameIndex names;

	GazetteerSnapshot(List<Commune> communes, Divisions divisions) {
		divisions.departements().forEach((departement) -> this.departements.put(departement.code(), departement));
		divisions.academies().forEach((academie) -> this.academies.put(academie.slug(), academie));
		this.regions = Map.copyOf(divisions.regions());
		communes.forEach(this::add);
		this.byPostcode.values().forEach((list) -> list.sort(MOST_POPULATED));
		this.byCedex.values().forEach((list) -> list.sort(MOST_POPULATED));
		this.names = new NameIndex(communes);
		this.points.build();
	}

	private void add(Commune commune) {
		if (!commune.type().current()) {
			this.formerByCode.computeIfAbsent(commune.code(), (key) -> new ArrayList<>()).add(commune);
			return;
		}
		this.byCode.put(commune.code(), commune);
		this.current.add(commune);
		index(commune, commune.postcodes(), this.byPostcode);
		index(commune, commune.cedex(), this.byCedex);
		Position position = commune.position();
		if (position != null) {
			this.points.insert(new Envelope(new Coordinate(position.lon(), position.lat())), commune);
		}
	}

	private static void index(Commune commune, List<String> codes, Map<String, List<Commune>> index) {
		codes.forEach((code) -> index.computeIfAbsent(code, (key) -> new ArrayList<>()).add(commune));
	}

	Optional<Commune> findByCode(String code) {
		Commune present = this.byCode.get(code);
		return (present != null) ? Optional.of(present)
				: listFormer(code).stream().findFirst().flatMap((former) -> findHeir(former));
	}

	/** The commune of today a former one is part of; a commune of today itself. */
	Optional<Commune> findHeir(Commune commune) {
		if (commune.type().current()) {
			return Optional.of(commune);
		}
		return Optional.ofNullable(commune.parent()).map(this.byCode::get);
	}

	List<Commune> listFormer(String code) {
		return List.copyOf(this.formerByCode.getOrDefault(code, List.of()));
	}

	List<Commune> listByPostcode(String postcode) {
		return List.copyOf(this.byPostcode.getOrDefault(postcode, List.of()));
	}

	List<Commune> listByPostcodeBeginning(String beginning) {
		return this.byPostcode.subMap(beginning, beginning + Character.MAX_VALUE)
			.values()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.sorted(MOST_POPULATED)
			.toList();
	}

	List<Commune> listByCedex(String postcode) {
		return List.copyOf(this.byCedex.getOrDefault(postcode, List.of()));
	}

	List<Commune> listCurrent() {
		return List.copyOf(this.current);
	}

	List<Commune> listByDepartement(Set<String> codes) {
		return this.current.stream()
			.filter((commune) -> codes.contains(commune.departement()))
			.sorted(MOST_POPULATED)
			.toList();
	}

	NameIndex names() {
		return this.names;
	}

	Optional<Departement> findDepartement(String code) {
		return Optional.ofNullable(this.departements.get(code));

	}

	List<Departement> listDepartements() {
		return List.copyOf(this.departements.values());
	}

	Map<String, String> regions() {
		return this.regions;
	}

	List<Departement> listDepartements(String academie) {
		return this.departements.values()
			.stream()
			.filter((departement) -> departement.academie().equals(academie))
			.sorted(Comparator.comparing(Departement::code))
			.toList();
	}

	Optional<Academie> findAcademie(String slug) {
		return Optional.ofNullable(this.academies.get(slug));
	}

	List<Academie> listAcademies() {
		return List.copyOf(this.academies.values());
	}

	/** Current communes and districts nearest to a point, nearest first. */
	List<Commune> listNearest(Position from, int count) {
		List<Commune> nearest = List.of();
		for (double degrees = 0.1; degrees <= 180 && nearest.size() < count; degrees *= 3) {
			nearest = listWithin(from, degrees);
		}
		return nearest.stream().limit(count).toList();
	}

	private List<Commune> listWithin(Position from, double degrees) {
		// a box that holds the circle of so many degrees of latitude
		double stretch = degrees / Math.max(0.05, Math.cos(Math.toRadians(from.lat())));
		Envelope box = new Envelope(from.lon() - stretch, from.lon() + stretch, from.lat() - degrees,
				from.lat() + degrees);
		record Found(Commune commune, double metres) {
		}
		return ((List<?>) this.points.query(box)).stream()
			.map(Commune.class::cast)
			.map((commune) -> new Found(commune, from.metresTo(Objects.requireNonNull(commune.position()))))
			.filter((found) -> found.metres() <= degrees * METRES_PER_DEGREE)
			.sorted(Comparator.comparingDouble(Found::metres).thenComparing(Found::commune, MOST_POPULATED))
			.map(Found::commune)
			.toList();
	}

	Optional<Place> placeOf(Commune commune) {
		Position position = commune.position();
		Departement departement = this.departements.get(commune.departement());
		if (position == null || departement == null) {
			return Optional.empty();
		}
		Commune today = findHeir(commune).orElse(commune);
		return Optional.of(new Place(today.code(), commune.label(), label(commune, today, departement), position,
				commune.approximate(), departement.code(), departement.academie(), departement.zone()));
	}

	private static String label(Commune commune, Commune today, Departement departement) {
		return (commune == today) ? "%s (%s)".formatted(commune.label(), departement.name())
				: "%s (%s, %s)".formatted(commune.label(), today.label(), departement.name());
	}

}
