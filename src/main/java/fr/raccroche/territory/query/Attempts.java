package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.query.Attempt.Manner;

/**
 * The ways to understand what was typed, the most literal first; the next one is only
 * tried when those before find nothing.
 */
final class Attempts {

	private static final Set<String> STREETS = Set.of("rue", "r", "avenue", "av", "ave", "boulevard", "bd", "bld",
			"blvd", "place", "pl", "chemin", "che", "impasse", "imp", "allee", "allees", "all", "route", "rte", "quai",
			"cours", "crs", "square", "sq", "faubourg", "fg", "fbg", "sentier", "passage", "lotissement", "lot",
			"residence", "res", "lycee", "college", "ecole", "zone", "za", "zi", "zac", "bp", "cs", "lieu", "hameau",
			"rond", "voie", "villa", "esplanade", "promenade", "rocade", "montee");

	private final Gazetteer gazetteer;

	private final List<Attempt> attempts = new ArrayList<>();

	private Attempts(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** All ways to understand it; none for a mere code. */
	static List<Attempt> of(PostalAddress address, Gazetteer gazetteer) {
		PlaceName name = withoutCountry(PlaceName.of(address.name()));
		if (name.isEmpty()) {
			return List.of();
		}
		Attempts attempts = new Attempts(gazetteer);
		String postcode = address.postcode();
		if (postcode != null) {
			attempts.withPostcode(name, postcode);
		}
		else {
			Optional.ofNullable(address.cedexNumber())
				.map((number) -> PlaceName.of("%s %d".formatted(address.name(), number)))
				.ifPresent((district) -> attempts.add(Attempt.anywhere(Manner.STRICT, district)));
			attempts.withoutPostcode(name);
		}
		return attempts.attempts;
	}

	private static PlaceName withoutCountry(PlaceName name) {
		int last = name.words().size() - 1;
		return (last > 0 && name.words().get(last).equals("france")) ? name.slice(0, last) : name;
	}

	private void add(Attempt attempt) {
		this.attempts.add(attempt);
	}

	private void withPostcode(PlaceName name, String postcode) {
		Set<String> around = DepartementNames.ofPostcode(postcode, this.gazetteer);
		if (!this.gazetteer.listByPostcode(postcode).isEmpty()) {
			add(Attempt.at(Manner.STRICT, name, postcode));
			add(Attempt.at(Manner.ENDING, name, postcode));
			add(Attempt.at(Manner.FORGIVING, name, postcode));
		}
		add(Attempt.within(Manner.STRICT, name, around));
		add(Attempt.within(Manner.ENDING, name, around));
		add(Attempt.within(Manner.FORGIVING, name, around));
		add(Attempt.anywhere(Manner.STRICT, name));
	}

	private void withoutPostcode(PlaceName name) {
		List<Hint> hints = Hint.listIn(name, this.gazetteer);
		add(Attempt.anywhere(Manner.STRICT, name));
		hints.forEach((hint) -> add(Attempt.within(Manner.STRICT, hint.rest(), hint.departements())));
		if (hasStreet(name)) {
			endings(Manner.ENDING, name, hints);
		}
		add(Attempt.anywhere(Manner.FORGIVING, name));
		hints.forEach((hint) -> add(Attempt.within(Manner.FORGIVING, hint.rest(), hint.departements())));
		endings(hasStreet(name) ? Manner.FORGIVING_ENDING : Manner.ENDING, name, hints);
	}

	private void endings(Manner manner, PlaceName name, List<Hint> hints) {
		if (name.words().size() > 1) {
			// a number before a street is not that of a département
			hints.stream()
				.filter(Hint::behind)
				.forEach((hint) -> add(Attempt.within(manner, hint.rest(), hint.departements())));
			add(Attempt.anywhere(manner, name));
		}
	}

	/** "12 rue de la Gare Niort". */
	private static boolean hasStreet(PlaceName name) {
		List<String> words = name.words();
		return words.size() > 1 && (Character.isDigit(words.getFirst().charAt(0))
				|| words.subList(0, Math.min(3, words.size())).stream().anyMatch(STREETS::contains));
	}

}
