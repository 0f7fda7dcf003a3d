package fr.raccroche.platform.web;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.Failure;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.web.StartingFilter.StillStarting;

import org.springframework.core.MethodParameter;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/**
 * From what was thrown to what is told.
 */
final class FailureReader {

	private static final Duration ENGINE_AWAY = Duration.ofSeconds(10);

	private static final Duration STARTING = Duration.ofSeconds(3);

	private FailureReader() {
	}

	static Failure read(Throwable thrown) {
		if (thrown instanceof StillStarting) {
			return Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "Le site démarre. Il sera là dans quelques secondes.")
				.after(STARTING)
				.whileStarting();
		}
		if (thrown instanceof Problem problem) {
			return withWait(Failure.of(problem.status(), problem.sentence()).with(problem.properties()));
		}
		if (thrown instanceof ErrorResponse answer) {
			return read(answer);
		}
		if (thrown instanceof DataBufferLimitException) {
			return of(HttpStatus.CONTENT_TOO_LARGE);
		}
		return EngineErrors.isAway(thrown) ? withWait(of(HttpStatus.SERVICE_UNAVAILABLE))
				: of(HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static Failure read(ErrorResponse answer) {
		HttpStatus status = Optional.ofNullable(HttpStatus.resolve(answer.getStatusCode().value()))
			.orElse(HttpStatus.INTERNAL_SERVER_ERROR);
		Failure failure = withWait(of(status)).with(headers(answer));
		return parameter(answer)
			.map((name) -> Failure.of(status, badValue(answer, name)).with(Map.of("parametre", name)))
			.orElse(failure);
	}

	/** Where GET works, HEAD and OPTIONS do. */
	private static HttpHeaders headers(ErrorResponse answer) {
		HttpHeaders headers = new HttpHeaders();
		headers.putAll(answer.getHeaders());
		Set<HttpMethod> allowed = new LinkedHashSet<>(headers.getAllow());
		if (allowed.contains(HttpMethod.GET)) {
			allowed.addAll(List.of(HttpMethod.HEAD, HttpMethod.OPTIONS));
			headers.setAllow(allowed);
		}
		return headers;
	}

	private static Optional<String> parameter(ErrorResponse answer) {
		if (answer instanceof MissingRequestValueException missing) {
			return Optional.of(missing.getName());
		}
		return (answer instanceof ServerWebInputException bad)
				? Optional.ofNullable(bad.getMethodParameter()).map(MethodParameter::getParameterName)
				: Optional.empty();
	}

	private static String badValue(ErrorResponse answer, String name) {
		return (answer instanceof MissingRequestValueException)
				? "Le paramètre « %s » manque dans l'adresse.".formatted(name)
				: "Le paramètre « %s » n'a pas une valeur possible.".formatted(name);
	}

	private static Failure of(HttpStatus status) {
		return Failure.of(status, switch (status) {
			case HttpStatus.NOT_FOUND -> "Cette page n'existe pas, ou n'existe plus.";
			case HttpStatus.METHOD_NOT_ALLOWED -> "Cette adresse ne fait pas ce qui est demandé.";
			case HttpStatus.NOT_ACCEPTABLE -> "Cette adresse ne répond pas dans le format demandé.";
			case HttpStatus.GONE -> "Cette page n'existe plus.";
			case HttpStatus.CONTENT_TOO_LARGE -> "L'envoi est trop gros.";
			case HttpStatus.UNSUPPORTED_MEDIA_TYPE -> "Le format de l'envoi n'est pas accepté ici.";
			case HttpStatus.TOO_MANY_REQUESTS ->
				"Il y a eu trop de demandes d'un coup. Attends un peu, puis recommence.";
			case HttpStatus.SERVICE_UNAVAILABLE -> "Le site fait une pause. Il revient dans un instant.";
			default -> status.is4xxClientError() ? "La demande ne peut pas être comprise."
					: "Le site a eu un problème. Ce n'est pas ta faute.";
		});
	}

	private static Failure withWait(Failure failure) {
		return (failure.status() == HttpStatus.SERVICE_UNAVAILABLE) ? failure.after(ENGINE_AWAY) : failure;
	}

}
