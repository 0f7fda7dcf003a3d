package fr.raccroche.offer;

import java.util.Map;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.support.OfferForm;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What specifications of the form of an offer stand on: opening it, typing, pressing its
 * buttons.
 */
abstract class FormsOnRealEngine extends StaffOnRealEngine {

	protected static final Map<String, String> COMPLETE = Map.of("titre", "Reprendre en douceur", "resume",
			"Tu reprends les cours en petit groupe.", "structure_nom", "Lycée Paul-Guérin", "commune", "79000 Niort",
			"adhesion", "soi-meme", "telephone", "05 36 49 00 12", "verification_mois", "6");

	protected OfferForm open(String session, String path) {
		EntityExchangeResult<String> page = get(session, path);
		assertThat(page.getStatus()).as(path).isEqualTo(HttpStatus.OK);
		return OfferForm.in(String.valueOf(page.getResponseBody()));
	}

	protected EntityExchangeResult<String> press(String session, OfferForm form, String button) {
		return post(session, form.action(), form.with("faire", button).fields());
	}

	protected static String published(EntityExchangeResult<String> answer) {
		assertThat(answer.getStatus()).as(answer.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		String address = String.valueOf(answer.getResponseHeaders().getLocation());
		assertThat(address).contains("/espace/offres/", "fait=publiee");
		return new SolutionId(address.replaceAll("^/espace/offres/|\\?.*$", "")).value();
	}

}
