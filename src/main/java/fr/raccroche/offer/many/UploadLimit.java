package fr.raccroche.offer.many;

import fr.raccroche.platform.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A file that is too large is refused by its length, before a byte of it is kept.
 * Browsers show an answer only when they have sent all of it: so it is let pass by.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UploadLimit implements WebFilter {

	static final String SENTENCE = "Ce fichier est trop gros : 5 Mo au plus. Coupez-le en plusieurs fichiers, ou enlevez les colonnes inutiles.";

	/**
	 * The whole form; a part of it never meets {@code spring.webflux.multipart} first.
	 */
	private static final long LARGEST = 5L << 20;

	/** Nobody waits for more to pass by. */
	private static final long PATIENCE = 200L << 20;

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		long length = request.getHeaders().getContentLength();
		if (length <= LARGEST || !request.getPath().value().startsWith(ImportController.ADDRESS)) {
			return chain.filter(exchange);
		}
		Mono<Void> passed = (length > PATIENCE) ? Mono.empty()
				: request.getBody().doOnNext(DataBufferUtils::release).then();
		return passed.then(Mono.error(Problem.tooLarge(SENTENCE)));
	}

}
