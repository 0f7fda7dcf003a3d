package fr.raccroche.site;

import fr.raccroche.platform.Failure;
import fr.raccroche.platform.FailurePage;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The page of a failure, in the house's own frame.
 */
@Component
class FailurePageView implements FailurePage {

	private final Site site;

	FailurePageView(Site site) {
		this.site = site;
	}

	@Override
	public String template() {
		return "site/failure";
	}

	@Override
	public Object page(Failure failure, ServerWebExchange exchange) {
		Language language = Language.of(exchange);
		String heading = this.site.say(language, heading(failure));
		// what is wrong with a value is said in French only
		String sentence = (language == Language.FR) ? failure.sentence()
				: this.site.say(language, heading(failure) + "-sentence");
		if (isOfStaff(exchange) && failure.status() == HttpStatus.FORBIDDEN
				&& exchange.getRequest().getMethod() == HttpMethod.GET) {
			heading = "Cette page n'est pas pour vous";
		}
		if (isOfStaff(exchange) && failure.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
			sentence = "Le site a eu un problème, qui est noté.";
		}
		return new FailureView(this.site.page(language, heading).notIndexed(), heading, sentence, failure.starting(),
				failure.retryAfter() != null, isOfStaff(exchange));
	}

	/** They are not told what is said to the young. */
	private static boolean isOfStaff(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().value().matches("/espace(?:/.*)?");
	}

	private static String heading(Failure failure) {
		if (failure.starting()) {
			return "failure.starting";
		}
		return switch (failure.status()) {
			case HttpStatus.NOT_FOUND -> "failure.not-found";
			case HttpStatus.GONE -> "failure.gone";
			case HttpStatus.BAD_REQUEST, HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.NOT_ACCEPTABLE ->
				"failure.not-understood";
			case HttpStatus.FORBIDDEN, HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE ->
				"failure.not-accepted";
			case HttpStatus.TOO_MANY_REQUESTS -> "failure.too-fast";
			case HttpStatus.SERVICE_UNAVAILABLE -> "failure.paused";
			default -> "failure.broken";
		};
	}

}
