package fr.raccroche.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.raccroche.platform.Failure;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * RFC 9457, in French.
 */
final class ProblemDetails {

	private static final Map<HttpStatus, String> TITLES = Map.ofEntries(
			Map.entry(HttpStatus.BAD_REQUEST, "Demande refusée"),
			Map.entry(HttpStatus.UNAUTHORIZED, "Connexion nécessaire"), Map.entry(HttpStatus.FORBIDDEN, "Accès refusé"),
			Map.entry(HttpStatus.NOT_FOUND, "Introuvable"), Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "Méthode refusée"),
			Map.entry(HttpStatus.NOT_ACCEPTABLE, "Format de réponse inconnu"),
			Map.entry(HttpStatus.CONFLICT, "Modifié entre-temps"), Map.entry(HttpStatus.GONE, "N'existe plus"),
			Map.entry(HttpStatus.LENGTH_REQUIRED, "Taille non dite"),
			Map.entry(HttpStatus.CONTENT_TOO_LARGE, "Envoi trop gros"),
			Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Format d'envoi refusé"),
			Map.entry(HttpStatus.TOO_MANY_REQUESTS, "Trop de demandes"),
			Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "En pause"));

	private ProblemDetails() {
	}

	static Map<String, Object> of(Failure failure, ServerHttpRequest request) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("type", "about:blank");
		details.put("title", TITLES.getOrDefault(failure.status(), "Problème du site"));
		details.put("status", failure.status().value());
		details.put("detail", failure.sentence());
		details.put("instance", request.getURI().getRawPath());
		failure.properties().forEach(details::putIfAbsent);
		return details;
	}

}
