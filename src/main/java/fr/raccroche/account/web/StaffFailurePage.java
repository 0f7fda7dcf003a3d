package fr.raccroche.account.web;

import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Failure;
import fr.raccroche.platform.FailurePage;
import fr.raccroche.site.FailureHeading;
import fr.raccroche.site.Language;
import fr.raccroche.site.Site;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The page of a failure under {@code /espace}: staff is not told what is said to the
 * young, nor sent to the number that is theirs.
 */
@Component
@Order(0)
class StaffFailurePage implements FailurePage {

	private final Site site;

	StaffFailurePage(Site site) {
		this.site = site;
	}

	@Override
	public boolean isFor(ServerHttpRequest request) {
		return request.getPath().value().matches(StaffDoor.ROOT + "(?:/.*)?");
	}

	@Override
	public String template() {
		return "account/failure";
	}

	@Override
	public Object page(Failure failure, ServerWebExchange exchange) {
		boolean closed = failure.status() == HttpStatus.FORBIDDEN
				&& exchange.getRequest().getMethod() == HttpMethod.GET;
		String heading = closed ? "Cette page n'est pas pour vous"
				: this.site.say(Language.FR, FailureHeading.key(failure));
		return new StaffFailure(StaffDoor.page(this.site, heading), heading, sentence(failure), failure.starting(),
				failure.retryAfter() != null);
	}

	private static String sentence(Failure failure) {
		return switch (failure.status()) {
			case HttpStatus.INTERNAL_SERVER_ERROR -> "Le site a eu un problème, qui est noté.";
			case HttpStatus.TOO_MANY_REQUESTS ->
				"Il y a eu trop de demandes d'un coup. Attendez un peu, puis recommencez.";
			default -> failure.sentence();
		};
	}

}
