package fr.raccroche.account.web;

import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A form that is too large is refused by its length, before a byte of it is kept.
 * Browsers show an answer only when they have sent all of it: so it is let pass by.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class UploadLimit implements WebFilter {

	/**
	 * The whole form; a part of it never meets {@code spring.webflux.multipart} first.
	 */
	private static final long LARGEST_FILE = 5L << 20;

	/** What {@code spring.codec.max-in-memory-size} is by default. */
	private static final long LARGEST_FORM = 256L << 10;

	/** Nobody waits for more to pass by. */
	private static final long PATIENCE = 200L << 20;

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (!request.getPath().value().startsWith(StaffDoor.ROOT) || request.getMethod() != HttpMethod.POST) {
			return chain.filter(exchange);
		}
		boolean file = CsrfSeal.isWithFile(exchange);
		long length = request.getHeaders().getContentLength();
		if (length < 0 && file) {
			return Mono.error(Problem.lengthRequired("Ce fichier arrive sans dire sa taille : envoyez-le de la page."));
		}
		return (length <= (file ? LARGEST_FILE : LARGEST_FORM)) ? chain.filter(exchange)
				: passed(request, length).then(Mono.error(tooLarge(file)));
	}

	private static Problem tooLarge(boolean file) {
		return Problem.tooLarge(file
				? "Ce fichier est trop gros : 5 Mo au plus. Coupez-le en plusieurs, ou enlevez les colonnes inutiles."
				: "Ce texte est trop long : raccourcissez-le.");
	}

	private static Mono<Void> passed(ServerHttpRequest request, long length) {
		return (length > PATIENCE) ? Mono.empty() : request.getBody().doOnNext(DataBufferUtils::release).then();
	}

}
