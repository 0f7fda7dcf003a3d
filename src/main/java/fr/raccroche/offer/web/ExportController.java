package fr.raccroche.offer.web;

import java.nio.charset.StandardCharsets;

import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.columns.SolutionsFile;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;

/**
 * The offers of somebody as the file that imports read.
 */
@Controller
class ExportController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Offers offers;

	private final SolutionsFile file;

	private final Journal journal;

	ExportController(Offers offers, SolutionsFile file, Journal journal) {
		this.journal = journal;
		this.offers = offers;
		this.file = file;
	}

	@GetMapping(OfferFormController.OFFERS + ".csv")
	ResponseEntity<Flux<String>> export(StaffVisit visit, @RequestParam(defaultValue = "toutes") String etat) {
		OfferFilter filter = Coded.find(OfferFilter.class, etat)
			.orElseThrow(() -> Problem.badValue("etat", "« %s » n'est pas une liste d'offres".formatted(etat)));
		Flux<String> lines = this.offers.listAll(visit.staff().remit(), filter)
			.map((stored) -> this.file.row(stored.solution()));
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("offres-%s.csv".formatted(filter.code()))
						.build()
						.toString())
			.body(this.journal.note(JournalAct.EXPORTED, visit.staff().account().id(), null, filter.code())
				.thenMany(Flux.concat(Flux.just(this.file.header()), lines)));
	}

}
