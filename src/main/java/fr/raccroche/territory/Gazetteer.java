package fr.raccroche.territory;

import java.util.List;
import java.util.Optional;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.Problem;

import org.springframework.stereotype.Component;

/**
 * The communes of France in memory: codes, postal codes, the nearest one. What people
 * type goes through the engine instead.
 */
@Component
public class Gazetteer {

	private volatile GazetteerSnapshot snapshot = GazetteerSnapshot.EMPTY;

	/** Replaces everything at once; those who are reading keep what they had. */
	void replace(GazetteerSnapshot fresh) {
		this.snapshot = fresh;
	}

	/** Whether the communes are loaded. */
	public boolean loaded() {
		return this.snapshot != GazetteerSnapshot.EMPTY;
	}

	/** The row of that INSEE code, former communes included. */
	public Optional<Commune> findByCode(String code) {
		return this.snapshot.findByCode(code);
	}

	/** Current communes and districts with that postal code, most populated first. */
	public List<Commune> listByPostcode(String postcode) {
		return this.snapshot.listByPostcode(postcode);
	}

	/** The current commune or district whose point is nearest. */
	public Optional<Commune> findNearest(Position position) {
		return this.snapshot.findNearest(position);
	}

	public Optional<Departement> findDepartement(String code) {
		return this.snapshot.findDepartement(code);
	}

	/**
	 * @throws IllegalArgumentException for a code no commune can carry
	 */
	public Departement getDepartement(String code) {
		return findDepartement(code).orElseThrow(() -> new IllegalArgumentException("no such département: " + code));
	}

	/** The départements of an académie, by code. */
	public List<Departement> listDepartements(String academie) {
		return this.snapshot.listDepartements(academie);
	}

	public Optional<Academie> findAcademie(String slug) {
		return this.snapshot.findAcademie(slug);
	}

	/** Every current commune and district. */
	public List<Commune> listCurrent() {
		return this.snapshot.listCurrent();
	}

	/**
	 * The place of a commune.
	 * @throws Problem 503 while the communes are being loaded
	 */
	public Optional<Place> findPlace(String code) {
		if (!loaded()) {
			throw Problem.unavailable("Le site démarre : encore quelques secondes.");
		}
		return findByCode(code).flatMap(this.snapshot::placeOf);
	}

}
