package fr.raccroche.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.platform.Params;
import fr.raccroche.platform.Problem;
import reactor.core.publisher.Mono;

/**
 * The parameters that say where, the same in every list of ours: {@code lieu} as it was
 * typed, {@code commune} that says which of its namesakes, or {@code lat} and
 * {@code lon}; {@code bbox}.
 */
public final class PlaceParams {

	/** What is at fault when both halves of a position are. */
	public static final String POSITION = "lat,lon";

	private PlaceParams() {
	}

	/**
	 * The place that is asked for; empty when none is.
	 * @return {@link Problem} 400 for a place that is unknown or written wrongly; for an
	 * unknown {@code lieu} it has a member {@code suggestions}
	 */
	public static Mono<PlaceAnswer.Found> find(Params params, PlaceFinder places) {
		return Mono.defer(() -> {
			Optional<String> code = params.text("commune");
			Optional<Position> device = position(params);
			Optional<String> typed = params.text("lieu");
			if (device.isPresent()) {
				refuseBeside(params, "commune", "lieu");
				return places.findByPosition(device.get()).map((answer) -> found(POSITION, answer));
			}
			if (code.isPresent()) {
				Mono<PlaceAnswer.Found> chosen = places.findByCode(code.get())
					.map((answer) -> found("commune", answer));
				return chosen
					.flatMap((place) -> typed.isPresent() ? confirmed(place, typed.get(), places) : Mono.just(place));
			}
			return typed.isPresent() ? byWords(typed.get(), places) : Mono.empty();
		});
	}

	/** Two places at once: none is silently dropped. */
	private static void refuseBeside(Params params, String... names) {
		for (String name : names) {
			if (params.has(name)) {
				throw Problem.badValue(name,
						"%s et lat,lon disent deux lieux : garde seulement l'un des deux.".formatted(name));
			}
		}
	}

	/**
	 * The code tells namesakes apart for words that may mean it. Words that mean another
	 * place were typed after it was chosen: they say where.
	 */
	private static Mono<PlaceAnswer.Found> confirmed(PlaceAnswer.Found chosen, String typed, PlaceFinder places) {
		Place place = chosen.place();
		if (typed.equalsIgnoreCase(place.name()) || typed.equalsIgnoreCase(place.label())) {
			return Mono.just(chosen);
		}
		return byWords(typed, places).map((meant) -> meant.mayBe(place.code()) ? chosen : meant);
	}

	private static Mono<PlaceAnswer.Found> byWords(String typed, PlaceFinder places) {
		return places.findByWords(typed).map((answer) -> found("lieu", answer));
	}

	/**
	 * The position of a device.
	 * @throws Problem 400 when half of it is missing or it is none
	 */
	public static Optional<Position> position(Params params) {
		refuseBothHalves(params);
		Optional<Double> lat = params.decimal("lat", -90, 90);
		Optional<Double> lon = params.decimal("lon", -180, 180);
		if (lat.isPresent() != lon.isPresent()) {
			String missing = lat.isPresent() ? "lon" : "lat";
			throw Problem.badValue(missing, "%s manque : lat et lon vont ensemble.".formatted(missing));
		}
		return lat.map((value) -> new Position(value, lon.orElseThrow()));
	}

	private static void refuseBothHalves(Params params) {
		if (isWrong(() -> params.decimal("lat", -90, 90)) && isWrong(() -> params.decimal("lon", -180, 180))) {
			throw Problem.badValue(POSITION,
					"lat,lon : lat doit être un nombre de -90 à 90, et lon un nombre de -180 à 180.");
		}
	}

	private static boolean isWrong(Supplier<?> value) {
		try {
			value.get();
			return false;
		}
		catch (Problem ex) {
			return true;
		}
	}

	/**
	 * The box that is asked for.
	 * @throws Problem 400 for impossible edges, or edges in disorder
	 */
	public static Optional<BoundingBox> box(Params params) {
		return params.decimals("bbox", "minLon,minLat,maxLon,maxLat").map(PlaceParams::box);
	}

	private static BoundingBox box(List<Double> edges) {
		try {
			return new BoundingBox(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badValue("bbox",
					"bbox doit être minLon,minLat,maxLon,maxLat : des longitudes de -180 à 180, des latitudes de -90 à 90, les plus petites d'abord.");
		}
	}

	private static PlaceAnswer.Found found(String parameter, PlaceAnswer answer) {
		return switch (answer) {
			case PlaceAnswer.Found found -> found;
			case PlaceAnswer.Unknown unknown -> throw unknownPlace(parameter, unknown);
		};
	}

	private static Problem unknownPlace(String parameter, PlaceAnswer.Unknown unknown) {
		return switch (parameter) {
			case "commune" -> Problem.badValue(parameter,
					"commune : aucune commune n'a le code INSEE « %s ».".formatted(unknown.typed()));
			case "lieu" -> Problem
				.badValue(parameter,
						"lieu : on ne connaît pas « %s ». Essaie le nom d'une ville ou un code postal."
							.formatted(unknown.typed()))
				.with("suggestions", unknown.suggestions().stream().map(PlaceParams::suggestion).toList());
			default -> Problem.badValue(parameter,
					"Cette position est hors de France. Donne le nom d'une ville ou un code postal.");
		};
	}

	private static Map<String, Object> suggestion(Place place) {
		return Map.of("code", place.code(), "nom", place.name(), "libelle", place.label());
	}

}
