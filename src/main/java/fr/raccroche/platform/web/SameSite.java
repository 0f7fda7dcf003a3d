package fr.raccroche.platform.web;

import java.net.URI;
import java.util.Set;

import fr.raccroche.platform.Problem;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * What changes something comes from our own pages: browsers say where a form was, in
 * {@code Sec-Fetch-Site}, older ones in {@code Origin}. A program that says neither has
 * no visitor whose name it could use. Comes before anybody is asked who they are: a form
 * of another site is not kept through a sign-in either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class SameSite implements WebFilter {

	private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
			HttpMethod.TRACE);

	private static final Set<String> OURS = Set.of("same-origin", "none");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (ASKING.contains(request.getMethod()) || isOurs(request.getHeaders())) {
			return chain.filter(exchange);
		}
		return Mono
			.error(Problem.forbidden("Ce formulaire a été envoyé depuis un autre site. Rien n'a été enregistré."));
	}

	private static boolean isOurs(HttpHeaders headers) {
		String site = headers.getFirst("Sec-Fetch-Site");
		if (site != null) {
			return OURS.contains(site);
		}
		String origin = headers.getOrigin();
		return origin == null || isHost(origin, headers.getFirst(HttpHeaders.HOST));
	}

	private static boolean isHost(String origin, @Nullable String host) {
		try {
			return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
