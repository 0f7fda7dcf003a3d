package fr.raccroche.offer.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.FormAdvice;
import fr.raccroche.offer.Proposals;
import fr.raccroche.site.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What the script of the form asks for, while somebody types.
 */
@Controller
class KeepController {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'h' mm", Locale.FRENCH);

	private final Proposals proposals;

	private final FormAdvice advice;

	KeepController(Proposals proposals, FormAdvice advice) {
		this.proposals = proposals;
		this.advice = advice;
	}

	/**
	 * What a page that keeps itself is told.
	 *
	 * @param adresse of the proposal from now on
	 * @param version it has now
	 * @param heure when it was kept, in words
	 * @param conseils advice by column
	 */
	record Kept(String adresse, long version, String heure, Map<String, List<String>> conseils) {
	}

	/**
	 * What forms carry, for a page whose session was another one.
	 *
	 * @param marque as {@code _csrf}
	 */
	record Mark(String marque) {
	}

	/** For a form that outlived its session. */
	@GetMapping("/espace/marque")
	Mono<ResponseEntity<Mark>> mark(StaffVisit visit) {
		return Mono.just(ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Mark(visit.csrf())));
	}

	/** While somebody types. */
	@PostMapping(OfferFormController.PROPOSALS + "/{id}/auto")
	Mono<ResponseEntity<Kept>> keepQuietly(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap((form) -> this.proposals.keep(visit.staff(), SentForm.read(id, form)))
			.map((kept) -> ResponseEntity.ok(new Kept(OfferFormController.PROPOSALS + "/" + kept.id(), kept.version(),
					HOUR.format(kept.updatedAt().atZone(Words.PARIS)), this.advice.advise(kept.cells()))));
	}

}
