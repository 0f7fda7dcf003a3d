package fr.raccroche.site.web;

import java.net.URI;
import java.util.Optional;

import fr.raccroche.site.Language;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * {@code /en/solutions} is {@code /solutions}, in English: controllers see the address
 * without its language, and ask {@link Language} for it.
 */
@Component
@Order(-1)
class LanguageFilter implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		String path = request.getPath().value();
		Optional<Language> asked = language(path);
		if (asked.isEmpty()) {
			return chain.filter(exchange);
		}
		Language language = asked.get();
		if (inFrench(language, path).startsWith("//")) {
			// browsers read that as another site: it is no page of ours, in no language
			return chain.filter(exchange);
		}
		if (path.equals(language.prefix())) {
			return moved(exchange, path + "/");
		}
		if (!language.speaks(inFrench(language, whole(request.getURI())))) {
			return moved(exchange, inFrench(language, path));
		}
		language.keepIn(exchange);
		ServerHttpRequest without = request.mutate().contextPath(language.prefix()).build();
		return chain.filter(exchange.mutate().request(without).build());
	}

	private static Optional<Language> language(String path) {
		int end = path.indexOf('/', 1);
		return Language.find(path.substring(1, (end < 0) ? path.length() : end))
			.filter((language) -> language != Language.FR);
	}

	private static String inFrench(Language language, String path) {
		return path.substring(language.prefix().length());
	}

	private static String whole(URI address) {
		return (address.getRawQuery() != null) ? address.getRawPath() + "?" + address.getRawQuery()
				: address.getRawPath();
	}

	private static Mono<Void> moved(ServerWebExchange exchange, String path) {
		String query = exchange.getRequest().getURI().getRawQuery();
		exchange.getResponse().setStatusCode(HttpStatus.FOUND);
		exchange.getResponse().getHeaders().setLocation(URI.create((query != null) ? path + "?" + query : path));
		return exchange.getResponse().setComplete();
	}

}
