package fr.raccroche.offer.many;

import java.util.List;
import java.util.function.BiFunction;

import fr.raccroche.account.Staff;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.intake.UnreadableFile;
import fr.raccroche.platform.SeeOther;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What the buttons of an import do.
 */
@Controller
class ImportActs {

	private static final String ONE = ImportController.ADDRESS + "/{id}";

	private static final int LARGEST = 5 << 20;

	private static final String NO_FILE = "Choisissez d'abord un fichier.";

	private final Imports imports;

	private final ImportViews views;

	ImportActs(Imports imports, ImportViews views) {
		this.imports = imports;
		this.views = views;
	}

	@PostMapping(ImportController.ADDRESS)
	Mono<Rendering> bring(StaffVisit visit, ServerWebExchange exchange) {
		return ImportController.publisher(visit)
			.flatMap((publisher) -> exchange.getMultipartData())
			.flatMap((parts) -> (parts.getFirst("fichier") instanceof FilePart part && !part.filename().isEmpty())
					? read(visit, part) : this.views.bring(visit, NO_FILE, null));
	}

	private Mono<Rendering> read(StaffVisit visit, FilePart part) {
		return DataBufferUtils.join(part.content(), LARGEST)
			.map(ImportActs::bytes)
			.defaultIfEmpty(new byte[0])
			.flatMap((bytes) -> Imports.aside(() -> SheetReader.read(bytes)))
			.flatMap((sheet) -> this.imports.begin(visit.staff(), part.filename(), sheet))
			.map((batch) -> SeeOther.at(ImportController.address(batch)))
			.onErrorResume(UnreadableFile.class, (ex) -> this.views.bring(visit, ex.sentence(), null));
	}

	private static byte[] bytes(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

	@PostMapping(ONE + "/colonnes")
	Mono<Rendering> match(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return theirs(visit, id).flatMap((batch) -> exchange.getFormData().flatMap((form) -> {
			List<String> columns = ColumnsForm.read(form, batch.labels().size());
			List<String> faults = ColumnsForm.faults(columns);
			return faults.isEmpty() ? this.imports.match(visit.staff(), batch, columns).map(ImportActs::back)
					: this.views.columns(visit, batch.meaning(columns, batch.stage(), batch.seenAt()), faults);
		}));
	}

	@PostMapping(ONE + "/lancer")
	Mono<Rendering> launch(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap((form) -> theirs(visit, id)
				.flatMap((batch) -> this.imports.launch(visit.staff(), batch, form.containsKey("brouillons"))))
			.map(ImportActs::back);
	}

	@PostMapping(ONE + "/reprendre")
	Mono<Rendering> resume(StaffVisit visit, @PathVariable String id) {
		return turned(visit, id, this.imports::resume);
	}

	@PostMapping(ONE + "/annuler")
	Mono<Rendering> undo(StaffVisit visit, @PathVariable String id) {
		return turned(visit, id, this.imports::undo);
	}

	@PostMapping(ONE + "/abandonner")
	Mono<Rendering> giveUp(StaffVisit visit, @PathVariable String id) {
		return theirs(visit, id).flatMap((batch) -> this.imports.giveUp(batch)
			.thenReturn(SeeOther.at(ImportController.ADDRESS + "?fait=abandon")));
	}

	private Mono<Rendering> turned(StaffVisit visit, String id,
			BiFunction<Staff, OfferImport, Mono<OfferImport>> turn) {
		return theirs(visit, id).flatMap((batch) -> turn.apply(visit.staff(), batch)).map(ImportActs::back);
	}

	private Mono<OfferImport> theirs(StaffVisit visit, String id) {
		return ImportController.publisher(visit).flatMap((publisher) -> this.imports.get(publisher.staff(), id));
	}

	private static Rendering back(OfferImport batch) {
		return SeeOther.at(ImportController.address(batch));
	}

}
