package fr.raccroche.search.query;

import java.util.List;
import java.util.Set;

import fr.raccroche.search.Area;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.Order;
import fr.raccroche.search.Person;
import fr.raccroche.search.SearchCriteria;
import fr.raccroche.search.Selections;
import fr.raccroche.solution.Kind;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * Questions of our own: the nearest few of some kinds.
 */
final class Nearby {

	private Nearby() {
	}

	/**
	 * @param place from where; null for anywhere, freshest first
	 * @param served keys of the territories of the place
	 */
	static Question of(Set<Kind> kinds, @Nullable Place place, List<String> served, Person person, int count) {
		Area area = (place != null) ? Area.around(place, Area.LARGEST_RADIUS) : Area.anywhere();
		Selections selections = new Selections(kinds, Set.of(), Set.of(), Set.of(), Set.of(), false, false, false,
				false);
		SearchCriteria criteria = new SearchCriteria(null, area, person, selections, false,
				(place != null) ? Order.DISTANCE : Order.FRESHNESS, count, null);
		return new Question(criteria, new Attempt(Attempt.Words.STRICT, area.radius()), served, null);
	}

}
