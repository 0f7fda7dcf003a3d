package fr.raccroche.territory.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other ways a typed name may have been meant: "les 2 alpes", "paris XVIII".
 */
final class Spellings {

	private static final Set<String> CITIES_WITH_DISTRICTS = Set.of("paris", "lyon", "marseille");

	private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10);

	private Spellings() {
	}

	static List<PlaceName> of(PlaceName name) {
		Set<PlaceName> all = new LinkedHashSet<>();
		all.add(name);
		all.add(name.withNumbersInWords());
		all.add(withDistrict(name));
		return List.copyOf(all);
	}

	private static PlaceName withDistrict(PlaceName name) {
		if (name.words().size() != 2 || !CITIES_WITH_DISTRICTS.contains(name.words().getFirst())) {
			return name;
		}
		String numeral = name.words().getLast().replaceFirst("e(me)?$", "");
		return numeral.matches("[ivx]+") ? new PlaceName(List.of(name.words().getFirst(), "" + arabic(numeral))) : name;
	}

	private static int arabic(String numeral) {
		int sum = 0;
		int before = 0;
		for (int i = numeral.length() - 1; i >= 0; i--) {
			int value = ROMAN.getOrDefault(numeral.charAt(i), 0);
			sum += (value < before) ? -value : value;
			before = Math.max(before, value);
		}
		return sum;
	}

}
