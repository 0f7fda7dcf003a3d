package fr.raccroche.platform.web;

import fr.raccroche.platform.Problem;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses an address whose query cannot be read ({@code ?q=%ZZ}): a mistake of the
 * asker's, that would otherwise surface as ours.
 */
@Component
@Order(1)
class AddressFilter implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		try {
			exchange.getRequest().getQueryParams();
		}
		catch (IllegalArgumentException ex) {
			return Mono.error(Problem.badValue("adresse", "L'adresse est mal écrite : un signe % y est mal placé."));
		}
		return chain.filter(exchange);
	}

}
