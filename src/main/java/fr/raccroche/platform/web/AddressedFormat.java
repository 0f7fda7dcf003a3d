package fr.raccroche.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Where the address says the format, {@code Accept} only chooses among what that address
 * has: a browser that asks for a page gets the data it was sent to, never a 406.
 */
@Component
@Order(-1)
class AddressedFormat implements WebFilter {

	/** Wanted least of all: whatever the address has, GeoJSON before plain JSON. */
	private static final List<MediaType> WHATEVER = List.of(leastOf(Asker.GEO_JSON, "0.03"),
			leastOf(MediaType.APPLICATION_JSON, "0.02"), leastOf(MediaType.ALL, "0.01"));

	private static MediaType leastOf(MediaType type, String quality) {
		return new MediaType(type, Map.of("q", quality));
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (!Asker.isForData(request) && !Asker.isProbe(request)) {
			return chain.filter(exchange);
		}
		ServerHttpRequest open = request.mutate()
			.headers((headers) -> headers.setAccept(accepted(request.getHeaders())))
			.build();
		return chain.filter(exchange.mutate().request(open).build());
	}

	private static List<MediaType> accepted(HttpHeaders headers) {
		List<MediaType> types = new ArrayList<>();
		try {
			types.addAll(headers.getAccept());
		}
		catch (InvalidMediaTypeException ex) {
			// no wish that can be read is no wish
		}
		types.addAll(WHATEVER);
		return types;
	}

}
