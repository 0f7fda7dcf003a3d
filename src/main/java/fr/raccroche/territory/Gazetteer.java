package fr.raccroche.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	GazetteerSnapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * @throws Problem 503 while the communes are being loaded
	 */
	public void requireLoaded() {
		if (!loaded()) {
			throw Problem.unavailable("Le site démarre : encore quelques secondes.");
		}
	}

	/**
	 * The commune or district that INSEE code means today: a former commune leads to the
	 * one it is part of.
	 */
	public Optional<Commune> findByCode(String code) {
		return this.snapshot.findByCode(code);
	}

	/** Current communes and districts with that postal code, most populated first. */
	public List<Commune> listByPostcode(String postcode) {
		return this.snapshot.listByPostcode(postcode);
	}

	/**
	 * Current communes and districts with a postal code that begins so, most populated
	 * first.
	 */
	public List<Commune> listByPostcodeBeginning(String beginning) {
		return this.snapshot.listByPostcodeBeginning(beginning);
	}

	/** Current communes and districts of some départements, most populated first. */
	public List<Commune> listByDepartement(Set<String> codes) {
		return this.snapshot.listByDepartement(codes);
	}

	/** Communes and districts that imported addresses gave that CEDEX code. */
	public List<Commune> listByCedex(String postcode) {
		return this.snapshot.listByCedex(postcode);
	}

	/** The commune of today a former one is part of; a commune of today itself. */
	public Optional<Commune> findHeir(Commune commune) {
		return this.snapshot.findHeir(commune);
	}

	/** The current commune or district whose point is nearest. */
	public Optional<Commune> findNearest(Position position) {
		return listNearest(position, 1).stream().findFirst();
	}

	/** Current communes and districts nearest to a point, nearest first. */
	public List<Commune> listNearest(Position position, int count) {
		return this.snapshot.listNearest(position, count);
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

	/** Every département and overseas collectivity, by code. */
	public List<Departement> listDepartements() {
		return this.snapshot.listDepartements();
	}

	/** Names of the regions by their INSEE codes. */
	public Map<String, String> regions() {
		return this.snapshot.regions();
	}

	/** Name of a region, by its INSEE code. */
	public Optional<String> findRegion(String code) {
		return Optional.ofNullable(regions().get(code));
	}

	/** The départements of an académie, by code. */
	public List<Departement> listDepartements(String academie) {
		return this.snapshot.listDepartements(academie);
	}

	public Optional<Academie> findAcademie(String slug) {
		return this.snapshot.findAcademie(slug);
	}

	/**
	 * The académie of a number of the ministry, written with or without leading zeros.
	 */
	public Optional<Academie> findAcademieByNumber(String number) {
		String wanted = number.strip().replaceFirst("^0+", "");
		return listAcademies().stream().filter((academie) -> academie.codes().contains(wanted)).findFirst();
	}

	/** Every académie and vice-rectorat. */
	public List<Academie> listAcademies() {
		return this.snapshot.listAcademies();
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
		requireLoaded();
		return findByCode(code).flatMap(this::placeOf);
	}

	/** The place of a row; a former commune is named, and has the code of today. */
	public Optional<Place> placeOf(Commune commune) {
		return this.snapshot.placeOf(commune);
	}

}
