package fr.raccroche.offer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.OfferCells;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;

/**
 * Structures as one's offers tell them: the directory does not know every one.
 */
@Controller
class OfferedStructures {

	private static final int MOST = 4;

	private final Offers offers;

	private final OfferCells cells;

	OfferedStructures(Offers offers, OfferCells cells) {
		this.offers = offers;
		this.cells = cells;
	}

	/**
	 * A structure.
	 *
	 * @param id null for none
	 * @param nom its name
	 * @param commune as the form holds it
	 * @param adresse number and street
	 * @param lat as the form holds it
	 * @param lon as the form holds it
	 */
	record Item(@Nullable String id, String nom, @Nullable String commune, @Nullable String adresse,
			@Nullable String lat, @Nullable String lon) {

	}

	/** What the completion of the form reads. */
	record Answer(List<Item> items) {
	}

	@GetMapping(path = "/espace/structures", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Mono<Answer> find(StaffVisit visit, @RequestParam(defaultValue = "") String q) {
		return this.offers.list(visit.staff().remit(), OfferFilter.ALL, q, 1, Offers.PAGE).map((found) -> {
			Map<String, Item> items = new LinkedHashMap<>();
			found.offers().forEach((stored) -> {
				Item item = item(stored.solution());
				items.putIfAbsent(Objects.requireNonNullElse(item.id(), item.nom()), item);
			});
			return new Answer(items.values().stream().limit(MOST).toList());
		});
	}

	private Item item(Solution solution) {
		Map<String, String> known = this.cells.of(solution);
		return new Item(known.get("structure_id"), solution.provider().name(), known.get("commune"),
				known.get("adresse"), known.get("latitude"), known.get("longitude"));
	}

}
