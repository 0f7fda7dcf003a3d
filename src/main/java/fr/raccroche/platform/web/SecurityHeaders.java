package fr.raccroche.platform.web;

import fr.raccroche.platform.ContentPolicy;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Says to browsers what our pages never do: load from elsewhere, run inline code, be
 * framed, send their address away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

	private static final String PERMISSIONS = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		headers.set(ContentPolicy.HEADER, ContentPolicy.PAGE);
		headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Permissions-Policy", PERMISSIONS);
		headers.set("Cross-Origin-Opener-Policy", "same-origin");
		if ("https".equals(exchange.getRequest().getURI().getScheme())) {
			headers.set("Strict-Transport-Security", "max-age=31536000");
		}
		return chain.filter(exchange);
	}

}
