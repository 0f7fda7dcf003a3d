package fr.raccroche.offer.many;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Shows imports, for whoever publishes.
 */
@Controller
class ImportController {

	static final String ADDRESS = "/espace/import";

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Imports imports;

	private final ImportStore store;

	private final ImportViews views;

	ImportController(Imports imports, ImportStore store, ImportViews views) {
		this.imports = imports;
		this.store = store;
		this.views = views;
	}

	static String address(OfferImport batch) {
		return ADDRESS + "/" + batch.id();
	}

	/**
	 * @return fails with {@link Problem} 403 for who publishes nothing
	 */
	static Mono<StaffVisit> publisher(StaffVisit visit) {
		return visit.staff().remit().delegates() ? Mono.just(visit)
				: Mono.error(Problem.forbidden("Importer un fichier est réservé à qui publie : réseaux et académies. "
						+ "Vous pouvez proposer vos offres une à une."));
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> bring(StaffVisit visit, @RequestParam(defaultValue = "") String fait) {
		return publisher(visit).flatMap((publisher) -> this.views.bring(publisher, null,
				fait.equals("abandon") ? "C'est abandonné : rien n'a été importé." : null));
	}

	@GetMapping(ADDRESS + "/modele.csv")
	Mono<ResponseEntity<String>> model(StaffVisit visit) {
		return publisher(visit).map((publisher) -> file("modele-offres.csv", RefusedFile.model()));
	}

	@GetMapping(ADDRESS + "/{id}")
	Mono<Rendering> one(StaffVisit visit, @PathVariable String id, @RequestParam(defaultValue = "") String voir,
			@RequestParam(defaultValue = "1") int page) {
		return theirs(visit, id).flatMap((batch) -> this.views.shown(visit, batch, voir, page));
	}

	@GetMapping(ADDRESS + "/{id}/refus.csv")
	Mono<ResponseEntity<String>> refused(StaffVisit visit, @PathVariable String id) {
		return theirs(visit, id).flatMap((batch) -> Imports.aside(() -> {
			List<ImportRow> rows = this.store.pageOfRows(batch.id(), 0, Sheet.MOST_LINES, ImportStore.left());
			return file("lignes-refusees.csv", RefusedFile.of(batch, rows));
		}));
	}

	@GetMapping(ADDRESS + "/{id}/annuler")
	Mono<Rendering> askUndo(StaffVisit visit, @PathVariable String id) {
		return theirs(visit, id).flatMap((batch) -> this.imports.mayBeUndone(batch) ? this.views.askUndo(visit, batch)
				: Mono.just(SeeOther.at(address(batch))));
	}

	private Mono<OfferImport> theirs(StaffVisit visit, String id) {
		return publisher(visit).flatMap((publisher) -> this.imports.get(publisher.staff(), id));
	}

	private static ResponseEntity<String> file(String name, String text) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text);
	}

}
