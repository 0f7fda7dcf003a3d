package fr.raccroche.territory.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.Params;
import fr.raccroche.platform.Problem;
import fr.raccroche.territory.PlaceParams;
import fr.raccroche.territory.query.Geocoder;
import fr.raccroche.territory.query.Match;
import fr.raccroche.territory.query.PlaceRequest;
import fr.raccroche.territory.query.PlaceRequest.Typing;
import fr.raccroche.territory.query.PostalAddress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The geocoder, with the parameters and answers of the Base Adresse Nationale's for
 * municipalities.
 */
@RestController
@RequestMapping(path = "/geocodage", produces = { "application/geo+json", MediaType.APPLICATION_JSON_VALUE })
class GeocodingController {

	private static final int LIMIT = 5;

	private static final int MAX_LIMIT = 50;

	private static final String TYPE = "municipality";

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final Geocoder geocoder;

	private final Features features;

	GeocodingController(Geocoder geocoder, Features features) {
		this.geocoder = geocoder;
		this.features = features;
	}

	@GetMapping("/search")
	Mono<ResponseEntity<GeocodingAnswer>> search(ServerHttpRequest http) {
		Params params = new Params(http.getQueryParams());
		String text = params.text("q")
			.orElseThrow(
					() -> Problem.badValue("q", "Le paramètre q est vide : il dit le nom ou le code postal cherché."));
		checkType(params);
		PlaceRequest request = new PlaceRequest(text,
				params.toggle("autocomplete").orElse(true) ? Typing.GOING_ON : Typing.WHOLE_WORDS,
				PlaceParams.position(params).orElse(null),
				code(params, "postcode", "\\d{5}", "un code postal de 5 chiffres"),
				code(params, "citycode", "(\\d\\d|2[ABab])\\d{3}", "un code INSEE de 5 caractères"),
				params.integer("limit", 1, MAX_LIMIT).orElse(LIMIT));
		return this.geocoder.search(request).map((matches) -> answer(request, matches));
	}

	private ResponseEntity<GeocodingAnswer> answer(PlaceRequest request, List<Match> matches) {
		String postcode = (request.postcode() != null) ? request.postcode()
				: PostalAddress.of(request.text()).postcode();
		Map<String, String> filters = new LinkedHashMap<>();
		put(filters, "postcode", request.postcode());
		put(filters, "citycode", request.citycode());
		return kept(GeocodingAnswer.of(this.features.of(matches, postcode, null), request.text(), filters,
				request.near(), request.limit()));
	}

	@GetMapping("/reverse")
	Mono<ResponseEntity<GeocodingAnswer>> reverse(ServerHttpRequest http) {
		Params params = new Params(http.getQueryParams());
		Position position = PlaceParams.position(params)
			.orElseThrow(() -> Problem.badValue(PlaceParams.POSITION,
					"lat,lon : les paramètres lat et lon sont nécessaires : un point en degrés."));
		checkType(params);
		int limit = params.integer("limit", 1, MAX_LIMIT).orElse(1);
		List<Match> matches = this.geocoder.reverse(position, limit);
		return Mono
			.just(kept(GeocodingAnswer.of(this.features.of(matches, null, position), null, Map.of(), position, limit)));
	}

	private static ResponseEntity<GeocodingAnswer> kept(GeocodingAnswer answer) {
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(KEPT).cachePublic()).body(answer);
	}

	private static void put(Map<String, String> filters, String name, @Nullable String value) {
		if (value != null) {
			filters.put(name, value);
		}
	}

	private static void checkType(Params params) {
		params.code("type", (type) -> Optional.of(type).filter(TYPE::equals), List.of(TYPE));
	}

	private static @Nullable String code(Params params, String name, String shape, String expected) {
		Optional<String> code = params.text(name);
		if (code.isPresent() && !code.get().matches(shape)) {
			throw Problem.badValue(name, "%s doit être %s (reçu : « %s »).".formatted(name, expected, code.get()));
		}
		return code.map(String::toUpperCase).orElse(null);
	}

}
