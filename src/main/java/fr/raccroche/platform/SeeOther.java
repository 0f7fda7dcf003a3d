package fr.raccroche.platform;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Leads on after a form, so that reloading sends nothing again.
 */
public final class SeeOther {

	private SeeOther() {
	}

	/**
	 * @param address from the root, its query with it
	 */
	public static Rendering at(String address) {
		return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).contextRelative(false).build();
	}

	/** The same before any controller. */
	public static Mono<Void> at(URI address, ServerWebExchange exchange) {
		exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
		exchange.getResponse().getHeaders().setLocation(address);
		return exchange.getResponse().setComplete();
	}

}
