package fr.raccroche.site;

import fr.raccroche.platform.Failure;
import fr.raccroche.platform.FailurePage;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The page of a failure for everybody, in the house's own frame.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FailurePageView implements FailurePage {

	private final Site site;

	FailurePageView(Site site) {
		this.site = site;
	}

	@Override
	public boolean isFor(ServerHttpRequest request) {
		return true;
	}

	@Override
	public String template() {
		return "site/failure";
	}

	@Override
	public Object page(Failure failure, ServerWebExchange exchange) {
		Language language = Language.of(exchange);
		String heading = this.site.say(language, FailureHeading.key(failure));
		// what is wrong with a value is said in French only
		String sentence = (language == Language.FR) ? failure.sentence()
				: this.site.say(language, FailureHeading.key(failure) + "-sentence");
		return new FailureView(this.site.page(language, heading).notIndexed(), heading, sentence, failure.starting(),
				failure.retryAfter() != null);
	}

}
