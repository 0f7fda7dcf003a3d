package fr.raccroche.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.raccroche.platform.Failure;
import fr.raccroche.platform.FailurePage;
import fr.raccroche.platform.FreeNumber;
import fr.raccroche.platform.RaccrocheSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;

/**
 * Every failure of a request ends here: problem details for programs, a page with the
 * same sentence for people, a bare page when even that one fails.
 */
@Component
@Order(-2)
class FailureHandler implements ErrorWebExceptionHandler {

	private static final Logger logger = LoggerFactory.getLogger(FailureHandler.class);

	private final Templates templates;

	private final List<FailurePage> failurePages;

	private final JsonMapper json;

	private final FreeNumber number;

	FailureHandler(Templates templates, List<FailurePage> failurePages, JsonMapper json, RaccrocheSettings settings) {
		this.templates = templates;
		this.failurePages = List.copyOf(failurePages);
		this.json = json;
		this.number = settings.freeNumber();
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
		ServerHttpResponse response = exchange.getResponse();
		if (response.isCommitted()) {
			return Mono.error(thrown);
		}
		Failure failure = FailureReader.read(thrown);
		if (failure.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
			logger.error("{} {}", exchange.getRequest().getMethod(), withoutKey(exchange), thrown);
		}
		boolean program = Asker.isProgram(exchange.getRequest());
		byte[] body = program ? this.json.writeValueAsBytes(ProblemDetails.of(failure, exchange.getRequest()))
				: page(failure, exchange);
		head(response, failure, program ? MediaType.APPLICATION_PROBLEM_JSON : TemplateViewResolver.HTML);
		response.getHeaders().setContentLength(body.length);
		return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
	}

	/** Some addresses of staff end with a key. */
	private static String withoutKey(ServerWebExchange exchange) {
		return exchange.getRequest().getURI().getPath().replaceAll("[A-Za-z0-9_-]{40,}", "...");
	}

	private static void head(ServerHttpResponse response, Failure failure, MediaType type) {
		response.setStatusCode(failure.status());
		HttpHeaders headers = response.getHeaders();
		headers.clearContentHeaders();
		headers.addAll(failure.headers());
		headers.setContentType(type);
		headers.setCacheControl("no-store");
		if (failure.retryAfter() != null) {
			headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(failure.retryAfter().toSeconds()));
			if (failure.starting() && type.isCompatibleWith(MediaType.TEXT_HTML)) {
				headers.set("Refresh", String.valueOf(failure.retryAfter().toSeconds()));
			}
		}
	}

	private byte[] page(Failure failure, ServerWebExchange exchange) {
		try {
			FailurePage page = this.failurePages.stream()
				.filter((one) -> one.isFor(exchange.getRequest()))
				.findFirst()
				.orElseThrow();
			return this.templates.render(page.template(), page.page(failure, exchange));
		}
		catch (RuntimeException ex) {
			logger.error("La page d'erreur a échoué", ex);
			return barePage(failure);
		}
	}

	/** Depends on nothing that could fail. */
	private byte[] barePage(Failure failure) {
		return """
				<!doctype html><html lang="fr"><meta charset="utf-8">
				<meta name="viewport" content="width=device-width"><title>Raccroche</title>
				<h1>%s</h1><p>Appelle le <a href="%s">%s</a>, c'est gratuit. <a href="/">Revenir à l'accueil</a></p></html>
				"""
			.formatted(HtmlUtils.htmlEscape(failure.sentence(), "UTF-8"), this.number.link(), this.number.number())
			.getBytes(StandardCharsets.UTF_8);
	}

}
