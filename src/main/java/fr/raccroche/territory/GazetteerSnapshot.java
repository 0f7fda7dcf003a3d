package fr.raccroche.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;
import org.locationtech.jts.geom.Envelope;

/**
 * One consistent state of the gazetteer; never changes.
 */
final class GazetteerSnapshot {

	static final GazetteerSnapshot EMPTY = new GazetteerSnapshot(List.of(), List.of(), List.of());

	private final Map<String, Commune> byCode = new HashMap<>();

	private final Map<String, List<Commune>> byPostcode = new HashMap<>();

	private final Map<String, Departement> departements = new HashMap<>();

	private final Map<String, Academie> academies = new HashMap<>();

	private final List<Commune> current = new ArrayList<>();

	private final KdTree points = new KdTree();

	GazetteerSnapshot(List<Commune> communes, List<Departement> departements, List<Academie> academies) {
		departements.forEach((departement) -> this.departements.put(departement.code(), departement));
		academies.forEach((academie) -> this.academies.put(academie.slug(), academie));
		communes.forEach(this::add);
		Comparator<Commune> mostPopulated = Comparator
			.comparingInt((Commune commune) -> Objects.requireNonNullElse(commune.population(), 0))
			.reversed()
			.thenComparing(Commune::code);
		this.byPostcode.values().forEach((list) -> list.sort(mostPopulated));
	}

	private void add(Commune commune) {
		this.byCode.put(commune.code(), commune);
		if (!commune.type().current()) {
			return;
		}
		this.current.add(commune);
		commune.postcodes()
			.forEach((postcode) -> this.byPostcode.computeIfAbsent(postcode, (key) -> new ArrayList<>()).add(commune));
		Position position = commune.position();
		if (position != null) {
			this.points.insert(new Coordinate(position.lon(), position.lat()), commune);
		}
	}

	Optional<Commune> findByCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	List<Commune> listByPostcode(String postcode) {
		return List.copyOf(this.byPostcode.getOrDefault(postcode, List.of()));
	}

	List<Commune> listCurrent() {
		return List.copyOf(this.current);
	}

	Optional<Departement> findDepartement(String code) {
		return Optional.ofNullable(this.departements.get(code));
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

	Optional<Commune> findNearest(Position from) {
		for (double degrees = 0.1; degrees <= 180; degrees *= 3) {
			Commune best = nearestWithin(from, degrees);
			if (best != null) {
				return Optional.of(best);
			}
		}
		return Optional.empty();
	}

	private @Nullable Commune nearestWithin(Position from, double degrees) {
		// a box that holds the circle of so many degrees of latitude
		double stretch = degrees / Math.max(0.05, Math.cos(Math.toRadians(from.lat())));
		Envelope box = new Envelope(from.lon() - stretch, from.lon() + stretch, from.lat() - degrees,
				from.lat() + degrees);
		Commune best = null;
		double bestMetres = degrees * 111_195;
		for (Object found : this.points.query(box)) {
			Commune commune = (Commune) ((KdNode) found).getData();
			double metres = from.metresTo(Objects.requireNonNull(commune.position()));
			if (metres <= bestMetres) {
				best = commune;
				bestMetres = metres;
			}
		}
		return best;
	}

	Optional<Place> placeOf(Commune commune) {
		Position position = commune.position();
		Departement departement = this.departements.get(commune.departement());
		if (position == null || departement == null) {
			return Optional.empty();
		}
		return Optional
			.of(new Place(commune.code(), commune.name(), "%s (%s)".formatted(commune.name(), departement.name()),
					position, commune.approximate(), departement.code(), departement.academie(), departement.zone()));
	}

}
