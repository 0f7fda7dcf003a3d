package fr.raccroche.site;

import fr.raccroche.platform.Failure;
import fr.raccroche.platform.FailurePage;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

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
	public Object page(Failure failure) {
		return new FailureView(this.site.page(heading(failure)).notIndexed(), heading(failure), failure.sentence(),
				failure.starting(), failure.retryAfter() != null);
	}

	private static String heading(Failure failure) {
		if (failure.starting()) {
			return "Le site démarre…";
		}
		return switch (failure.status()) {
			case HttpStatus.NOT_FOUND -> "On ne trouve pas cette page";
			case HttpStatus.GONE -> "Cette page n'existe plus";
			case HttpStatus.BAD_REQUEST, HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.NOT_ACCEPTABLE ->
				"On n'a pas compris la demande";
			case HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE -> "L'envoi n'est pas passé";
			case HttpStatus.TOO_MANY_REQUESTS -> "Ça va un peu vite";
			case HttpStatus.SERVICE_UNAVAILABLE -> "Le site fait une pause";
			default -> "Quelque chose n'a pas marché";
		};
	}

}
