package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;

/**
 * What a code that stands alone means, from memory: a postal code, a CEDEX code, an INSEE
 * code, a département, or the beginning of a postal code.
 */
final class Codes {

	private static final int CEDEX_PREFIX = 3;

	private final Gazetteer gazetteer;

	Codes(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Empty for anything but a code. */
	List<Candidate> read(String text, boolean complete) {
		String code = text.strip().toUpperCase(Locale.ROOT);
		if (code.matches("\\d{5}")) {
			return ofFiveDigits(code);
		}
		if (code.matches("2[AB]\\d{3}")) {
			return exact(this.gazetteer.findByCode(code).stream().toList());
		}
		Optional<String> departement = Optional.of(code)
			.filter((digits) -> digits.matches("\\d{2,3}|2[AB]"))
			.filter((digits) -> this.gazetteer.findDepartement(digits).isPresent());
		if (departement.isPresent()) {
			return exact(this.gazetteer.listByDepartement(Set.of(departement.get())));
		}
		return (complete && code.matches("\\d{1,4}")) ? exact(this.gazetteer.listByPostcodeBeginning(code)) : List.of();
	}

	/** A postal code first: thousands of INSEE codes look like one. */
	List<Candidate> ofFiveDigits(String code) {
		List<Commune> served = this.gazetteer.listByPostcode(code);
		if (!served.isEmpty()) {
			return districtsFirst(exact(served));
		}
		List<Candidate> found = new ArrayList<>(exact(ofCedex(code)));
		// nobody but a machine types an INSEE code
		this.gazetteer.findByCode(code)
			.filter((commune) -> commune.code().equals(code))
			.ifPresent((commune) -> found.add(new Candidate(commune, Level.WORDS)));
		return found;
	}

	private List<Commune> ofCedex(String code) {
		List<Commune> seen = this.gazetteer.listByCedex(code);
		if (!seen.isEmpty()) {
			return seen;
		}
		List<Commune> around = this.gazetteer.listByPostcodeBeginning(code.substring(0, CEDEX_PREFIX));
		return (around.isEmpty() ? this.gazetteer.listByDepartement(DepartementNames.ofPostcode(code, this.gazetteer))
				: around)
			.stream()
			.limit(1)
			.toList();
	}

	private static List<Candidate> exact(List<Commune> communes) {
		return communes.stream().map((commune) -> new Candidate(commune, Level.EXACT)).toList();
	}

	/**
	 * A postal code names a district better than its city, and both answer it equally
	 * well.
	 */
	static List<Candidate> districtsFirst(List<Candidate> candidates) {
		Map<String, Level> levels = candidates.stream()
			.collect(Collectors.toMap((candidate) -> candidate.commune().key(), Candidate::level, (a, b) -> a));
		Set<String> cities = candidates.stream()
			.map(Candidate::commune)
			.filter((commune) -> commune.type() == Commune.Type.ARRONDISSEMENT)
			.map((district) -> String.valueOf(district.parent()))
			.collect(Collectors.toSet());
		return candidates.stream().map((candidate) -> {
			Commune commune = candidate.commune();
			if (cities.contains(commune.code())) {
				return new Candidate(commune, Level.WORDS_TYPO);
			}
			boolean district = commune.type() == Commune.Type.ARRONDISSEMENT;
			return district ? new Candidate(commune, levels.getOrDefault(commune.parent(), candidate.level()))
					: candidate;
		}).toList();
	}

}
