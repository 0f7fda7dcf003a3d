package fr.raccroche.contact.web;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Pages whose address is known to one person only: no cache keeps them, no other site
 * hears of them.
 */
final class Secret {

	private Secret() {
	}

	static Rendering of(Rendering.Builder<?> rendering) {
		return rendering.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Referrer-Policy", "same-origin").build();
	}

}
