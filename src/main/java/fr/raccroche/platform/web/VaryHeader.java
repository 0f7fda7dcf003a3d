package fr.raccroche.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Tells caches that an answer depends on what its reader can decompress: the server
 * compresses, and does not say so by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VaryHeader implements WebFilter {

	private final List<MimeType> compressed;

	VaryHeader(@Value("${server.compression.mime-types}") String[] compressed) {
		this.compressed = Stream.of(compressed).map(MimeType::valueOf).toList();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> add(exchange.getResponse().getHeaders())));
		return chain.filter(exchange);
	}

	private void add(HttpHeaders headers) {
		List<String> vary = headers.getVary();
		if (mayBeCompressed(headers.getContentType())
				&& vary.stream().noneMatch(HttpHeaders.ACCEPT_ENCODING::equalsIgnoreCase)) {
			List<String> more = new ArrayList<>(vary);
			more.add(HttpHeaders.ACCEPT_ENCODING);
			headers.setVary(more);
		}
	}

	/** What says "not modified" has no type: it speaks of an answer that may have one. */
	private boolean mayBeCompressed(@Nullable MediaType type) {
		return type == null || this.compressed.stream().anyMatch((one) -> one.equalsTypeAndSubtype(type));
	}

}
