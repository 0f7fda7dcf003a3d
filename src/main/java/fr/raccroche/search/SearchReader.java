package fr.raccroche.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.platform.Cursor;
import fr.raccroche.platform.Params;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;
import fr.raccroche.territory.Place;
import fr.raccroche.territory.PlaceAnswer;
import fr.raccroche.territory.PlaceFinder;
import fr.raccroche.territory.PlaceParams;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * From what an address says to criteria that cannot be wrong.
 */
@Component
public class SearchReader {

	private final PlaceFinder places;

	SearchReader(PlaceFinder places) {
		this.places = places;
	}

	/**
	 * @return the criteria, or {@link Problem} 400 naming the first parameter that is
	 * wrong; for an unknown {@code lieu} it has a member {@code suggestions}
	 */
	public Mono<SearchCriteria> read(SearchForm form) {
		return Mono.defer(() -> {
			Params params = new Params(form.parameters());
			// half a position is told before anything else
			PlaceParams.position(params);
			Criteria rest = Criteria.read(params);
			return PlaceParams.find(params, this.places)
				.map(Optional::of)
				.defaultIfEmpty(Optional.empty())
				.map((place) -> rest.in(area(params, form, place), form));
		});
	}

	/**
	 * What can be searched on a map tile: no place, no radius, no order and no page.
	 * @throws Problem 400 naming the first parameter that is wrong
	 */
	public SearchCriteria readWithoutPlace(SearchForm form) {
		SearchForm kept = form.without("commune", "lieu", "lat", "lon", "rayon", "bbox", "tri", "limite", "apres");
		return Criteria.read(new Params(kept.parameters())).in(Area.anywhere(), kept);
	}

	/** Who looks, as far as it can be understood: what is wrong counts as not said. */
	public Person person(SearchForm form) {
		try {
			return Criteria.person(new Params(form.parameters()));
		}
		catch (Problem ex) {
			return Person.UNKNOWN;
		}
	}

	/**
	 * Where one looks, when that at least can be understood of a search that is refused:
	 * by a code or a position, words are in their field still.
	 */
	public Mono<Place> place(SearchForm form) {
		return PlaceParams.find(new Params(form.without("lieu").parameters()), this.places)
			.map(PlaceAnswer.Found::place)
			.onErrorResume(Problem.class, (wrong) -> Mono.empty());
	}

	private static Area area(Params params, SearchForm form, Optional<PlaceAnswer.Found> found) {
		Optional<Integer> radius = params.integer("rayon", 1, Area.LARGEST_RADIUS);
		BoundingBox box = PlaceParams.box(params).orElse(null);
		if (found.isPresent()) {
			Integer kilometres = radius.orElse((box != null) ? null : Area.DEFAULT_RADIUS);
			return new Area(found.get().place(), found.get().others(), kilometres, box, found.get().corrected());
		}
		// a form sends its radius beside an empty place: that is "anywhere", not a fault
		if (radius.isPresent() && !form.leftEmpty("lieu")) {
			throw Problem.badValue("rayon",
					"Dis aussi ta ville : rayon compte les kilomètres autour d'un lieu (commune, lieu, ou lat et lon).");
		}
		return new Area(null, List.of(), null, box, null);
	}

	/**
	 * All but the area.
	 */
	private record Criteria(@Nullable String words, Person person, Selections selections, boolean professional,
			@Nullable Order order, int pageSize, @Nullable String after) {

		static Criteria read(Params params) {
			return new Criteria(params.words("q").orElse(null), person(params), selections(params),
					params.code("vue", (code) -> Optional.of(code).filter("pro"::equals), List.of("pro")).isPresent(),
					one(params, "tri", Order.class), params.integer("limite", 1, SearchCriteria.LARGEST_PAGE_SIZE)
						.orElse(SearchCriteria.DEFAULT_PAGE_SIZE),
					params.text(Cursor.PARAMETER).orElse(null));
		}

		private static Person person(Params params) {
			return new Person(params.integer("age", 0, Person.OLDEST).orElse(null),
					params.integer("sortie", 0, Person.LONGEST_OUT).orElse(null), one(params, "diplome", Diploma.class),
					params.flag("handicap"));
		}

		private static Selections selections(Params params) {
			return new Selections(many(params, "genre", Kind.class), many(params, "champ", Field.class),
					many(params, "statut", Status.class), many(params, "secteur", Sector.class),
					many(params, "entree", EntryMode.class), params.flag("places"), params.flag("internat"),
					params.flag("remuneration"), params.flag("pmr"));
		}

		private static <E extends Enum<E> & Coded> Set<E> many(Params params, String name, Class<E> list) {
			Set<E> words = EnumSet.noneOf(list);
			words.addAll(params.codes(name, (code) -> Coded.find(list, code), codes(list)));
			return words;
		}

		private static <E extends Enum<E> & Coded> @Nullable E one(Params params, String name, Class<E> list) {
			return params.code(name, (code) -> Coded.find(list, code), codes(list)).orElse(null);
		}

		private static <E extends Enum<E> & Coded> List<String> codes(Class<E> list) {
			return Stream.of(list.getEnumConstants()).map(Coded::code).toList();
		}

		SearchCriteria in(Area area, SearchForm form) {
			Order asked = order(area, form);
			Order chosen = (asked != null) ? asked : SearchCriteria.defaultOrder(this.words, area);
			SearchCriteria criteria = new SearchCriteria(this.words, area, this.person, this.selections,
					this.professional, chosen, this.pageSize, null);
			return (this.after != null) ? criteria.at(PagePosition.decode(this.after, criteria)) : criteria;
		}

		/**
		 * A form sends its order beside the field that was just emptied: that is the
		 * usual order, not a fault.
		 */
		private @Nullable Order order(Area area, SearchForm form) {
			if (this.order == Order.DISTANCE && area.place() == null) {
				return usual("lieu", form,
						"Dis aussi ta ville : tri=distance a besoin d'un lieu (commune, lieu, ou lat et lon).");
			}
			return (this.order == Order.RELEVANCE && this.words == null)
					? usual("q", form, "tri=pertinence : il faut aussi des mots (q).") : this.order;
		}

		private static @Nullable Order usual(String name, SearchForm form, String sentence) {
			if (form.leftEmpty(name)) {
				return null;
			}
			throw Problem.badValue("tri", sentence);
		}

	}

}
