package fr.raccroche.offer.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.FormAdvice;
import fr.raccroche.offer.Keeping;
import fr.raccroche.offer.Merge;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.Seen;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
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

	private static final String HELD = "Elle se publie le %s : ce que vous changez compte quand vous pressez un bouton, pas avant.";

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'h' mm", Locale.FRENCH);

	private final Keeping keeping;

	private final FormAdvice advice;

	KeepController(Keeping keeping, FormAdvice advice) {
		this.keeping = keeping;
		this.advice = advice;
	}

	/**
	 * What a page that keeps itself is told.
	 *
	 * @param adresse of the proposal from now on
	 * @param version it has now
	 * @param avant what is kept, for the next time
	 * @param heure when it was kept, in words
	 * @param conseils advice by column
	 * @param repris what was written elsewhere, by name of the field
	 * @param dit what is said of that; empty for nothing
	 */
	record Kept(String adresse, long version, String avant, String heure, Map<String, List<String>> conseils,
			Map<String, List<String>> repris, String dit) {
	}

	/**
	 * Why typing alone keeps nothing here.
	 *
	 * @param dit in words
	 * @param lien where to read on; null for nowhere
	 * @param bouton what a button is called that keeps all the same; null for none
	 */
	record Held(String dit, @Nullable String lien, @Nullable String bouton) {
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
	Mono<ResponseEntity<?>> keepQuietly(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap((form) -> this.keeping.keep(visit.staff(), SentForm.read(id, form), Keeping.By.TYPING))
			.map((outcome) -> switch (outcome) {
				case Keeping.Kept kept -> ResponseEntity.ok(kept(kept.proposal(), kept.taken()));
				case Keeping.Apart apart -> ResponseEntity.ok(kept(apart.proposal(), Set.of()));
				case Keeping.Held held -> held(HELD.formatted(due(held.known())), null, null);
				case Keeping.Met met -> held(
						"Ce brouillon a changé ailleurs, dans les mêmes champs : "
								+ labels(met.merge().disputes().stream().map(Merge.Dispute::column)) + ".",
						null, "Voir les deux textes");
				case Keeping.Public there ->
					held("Cette offre a été publiée ailleurs. Ce que vous changez ici n'en fait pas partie.",
							OfferFormController.OFFERS + "/" + there.offer(), "En faire un changement");
			});
	}

	private Kept kept(Proposal proposal, Set<String> taken) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		taken.forEach((column) -> fields.putAll(FieldValues.of(column, proposal.cell(column))));
		return new Kept(OfferFormController.PROPOSALS + "/" + proposal.id(), proposal.version(),
				Seen.of(proposal.cells()).written(), HOUR.format(proposal.updatedAt().atZone(Words.PARIS)),
				this.advice.advise(proposal.cells()), fields, taken.isEmpty() ? ""
						: "Repris d'un autre onglet ou d'un autre poste : " + labels(taken.stream()) + ".");
	}

	private static String due(Proposal proposal) {
		return Words.day(Objects.requireNonNull(proposal.due()).on());
	}

	private static String labels(Stream<String> columns) {
		return columns.map(FormLayout::label).collect(Collectors.joining(", "));
	}

	private static ResponseEntity<?> held(String said, @Nullable String link, @Nullable String button) {
		return ResponseEntity.status(HttpStatus.CONFLICT).body(new Held(said, link, button));
	}

}
