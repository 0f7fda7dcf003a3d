package fr.raccroche.search.kept;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.raccroche.platform.Params;
import fr.raccroche.platform.Problem;
import fr.raccroche.search.Voice;
import fr.raccroche.territory.PlaceAnswer;
import fr.raccroche.territory.PlaceFinder;
import fr.raccroche.territory.PlaceParams;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * From what an address says to a selection that can be looked up.
 */
@Component
class SelectionReader {

	static final String PARAMETER = "s";

	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

	private final PlaceFinder places;

	SelectionReader(PlaceFinder places) {
		this.places = places;
	}

	/**
	 * @return the selection, empty without {@code s}; {@link Problem} 400 naming the
	 * first parameter that is wrong
	 */
	Mono<Selection> read(MultiValueMap<String, String> parameters) {
		return Mono.defer(() -> {
			Params params = new Params(parameters);
			List<String> ids = ids(params);
			Voice voice = Voice
				.of(params.code("vue", (code) -> Optional.of(code).filter("pro"::equals), List.of("pro")).isPresent());
			return PlaceParams.find(params, this.places)
				.map(PlaceAnswer.Found::place)
				.map((place) -> new Selection(ids, place, voice))
				.defaultIfEmpty(new Selection(ids, null, voice));
		});
	}

	/** Separated by commas in a link, each its own in what a form sends. */
	private static List<String> ids(Params params) {
		List<String> ids = params.list(PARAMETER)
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((id) -> !id.isEmpty())
			.distinct()
			.toList();
		if (ids.size() > Selection.MOST) {
			throw Problem.badValue(PARAMETER,
					"s : %d pistes au plus dans une liste (reçu : %d).".formatted(Selection.MOST, ids.size()));
		}
		for (String id : ids) {
			if (!ID.matcher(id).matches()) {
				throw Problem.badValue(PARAMETER,
						"s : l'adresse de cette liste est abîmée. Demande qu'on te la renvoie, ou cherche de nouveau.");
			}
		}
		return ids;
	}

}
