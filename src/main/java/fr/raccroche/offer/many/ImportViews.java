package fr.raccroche.offer.many;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.CellWords;
import fr.raccroche.offer.FormAdvice;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.offer.many.ImportRow.Outcome;
import fr.raccroche.offer.many.ImportStore.Counts;
import fr.raccroche.solution.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The pages of an import, whatever its stage.
 */
@Component
class ImportViews {

	/** Seconds between two looks at work that is under way. */
	private static final String OFTEN = "2";

	/** Rows that are looked at for examples. */
	private static final int FIRST = 20;

	private final ImportStore store;

	private final Imports imports;

	private final FormAdvice advice;

	private final CellWords words;

	ImportViews(ImportStore store, Imports imports, FormAdvice advice, CellWords words) {
		this.words = words;
		this.advice = advice;
		this.store = store;
		this.imports = imports;
	}

	static StaffPage page(StaffVisit visit, String title) {
		return visit.page(title).styledBy("css/form.css", "css/import.css");
	}

	Mono<Rendering> shown(StaffVisit visit, OfferImport batch, String voir, int number) {
		return switch (batch.stage()) {
			case COLUMNS -> columns(visit, batch, List.of());
			case PREVIEW -> preview(visit, batch, Coded.find(Fate.class, voir).orElse(null), Math.max(1, number));
			case RUNNING, UNDOING -> progress(visit, batch);
			case DONE, UNDONE -> outcome(visit, batch);
		};
	}

	/** Where a file is brought. */
	Mono<Rendering> bring(StaffVisit visit, @Nullable String fault, @Nullable String done) {
		return this.imports.list(visit.staff())
			.map((all) -> all.stream()
				.map((batch) -> ImportsPage.Item.of(batch, this.imports.isInterrupted(batch)))
				.toList())
			.map((items) -> view("bring", new ImportsPage(page(visit, "Importer des offres"), items, fault, done),
					fault == null));
	}

	Mono<Rendering> columns(StaffVisit visit, OfferImport batch, List<String> faults) {
		return form(visit, batch, faults).map((form) -> view("columns",
				new ColumnsPage(page(visit, "Reconnaître les colonnes"), batch, form), faults.isEmpty()));
	}

	private Mono<ColumnsForm> form(StaffVisit visit, OfferImport batch, List<String> faults) {
		return Imports
			.aside(() -> ColumnsForm.of(batch, this.store.pageOfRows(batch.id(), 0, FIRST), visit.csrf(), faults));
	}

	private Mono<Rendering> preview(StaffVisit visit, OfferImport batch, @Nullable Fate only, int number) {
		int from = Math.min(number - 1, Sheet.MOST_LINES / PreviewPage.ROWS) * PreviewPage.ROWS;
		return form(visit, batch, List.of()).flatMap((form) -> Imports.aside(() -> {
			Counts counts = this.store.count(batch.id());
			List<ImportRow> rows = (only == null) ? this.store.pageOfRows(batch.id(), from, PreviewPage.ROWS)
					: this.store.pageOfRows(batch.id(), from, PreviewPage.ROWS, ImportStore.is("fate", only.code()));
			return view("preview", new PreviewPage(page(visit, "Relire avant d'importer"), batch, form, counts.fates(),
					only, number, rows.stream().map(this::inWords).toList(), remarks(batch, rows)), true);
		}));
	}

	private ImportRow inWords(ImportRow row) {
		return row.showing(row.changes()
			.stream()
			.map((change) -> new ImportRow.Change(change.column(), this.words.of(change.column(), change.before()),
					this.words.of(change.column(), change.after())))
			.toList());
	}

	private Map<Integer, String> remarks(OfferImport batch, List<ImportRow> rows) {
		Map<Integer, String> remarks = new HashMap<>();
		for (ImportRow row : rows) {
			String said = Stream
				.concat(named(batch, row).stream(),
						Optional.ofNullable(row.solution()).flatMap(this.advice::remark).stream())
				.collect(Collectors.joining(" "));
			if (!said.isEmpty()) {
				remarks.put(row.line(), said);
			}
		}
		return remarks;
	}

	/** An id that nothing has yet may be that of another offer, mistyped. */
	private static Optional<String> named(OfferImport batch, ImportRow row) {
		return Optional.of(RowText.meant(RowText.cells(batch.columns(), row).getOrDefault("id", "")))
			.filter((id) -> row.fate() == Fate.ADDED && !id.isEmpty())
			.map(("Aucune offre ne porte encore l'identifiant « %s » : la ligne en fait une nouvelle. "
					+ "Si elle devait en changer une, corrigez-le.")::formatted);
	}

	private Mono<Rendering> progress(StaffVisit visit, OfferImport batch) {
		return Imports.aside(() -> {
			Counts counts = this.store.count(batch.id());
			boolean undoing = batch.stage() == ImportStage.UNDOING;
			long done = undoing ? sum(counts.outcomes(), Outcome.UNDONE, Outcome.KEPT)
					: sum(counts.outcomes(), Outcome.WRITTEN, Outcome.OVERTAKEN);
			long total = undoing ? done + sum(counts.outcomes(), Outcome.WRITTEN)
					: sum(counts.fates(), Fate.ADDED, Fate.CHANGED);
			boolean interrupted = this.imports.isInterrupted(batch);
			ProgressPage model = new ProgressPage(page(visit, undoing ? "Annulation en cours" : "Import en cours"),
					batch, done, total, interrupted);
			Rendering.Builder<?> view = Rendering.view("offer/many/progress").model(Map.of("page", model));
			return (interrupted ? view : view.header("Refresh", OFTEN)).build();
		});
	}

	@SafeVarargs
	private static <E extends Enum<E>> long sum(Map<E, Long> counts, E... which) {
		return Stream.of(which).mapToLong((one) -> counts.getOrDefault(one, 0L)).sum();
	}

	private Mono<Rendering> outcome(StaffVisit visit, OfferImport batch) {
		return Imports.aside(() -> {
			Counts counts = this.store.count(batch.id());
			List<ImportRow> left = this.store.pageOfRows(batch.id(), 0, PreviewPage.ROWS,
					(batch.stage() == ImportStage.UNDONE) ? ImportStore.is("outcome", Outcome.KEPT.code())
							: ImportStore.left());
			Outcome done = (batch.stage() == ImportStage.UNDONE) ? Outcome.UNDONE : Outcome.WRITTEN;
			List<ImportRow> written = this.store.pageOfRows(batch.id(), 0, OutcomePage.FIRST,
					ImportStore.is("outcome", done.code()));
			return view("outcome",
					new OutcomePage(
							page(visit, (batch.stage() == ImportStage.UNDONE) ? "Import annulé" : "Import terminé"),
							batch, counts, left, written),
					true);
		});
	}

	Mono<Rendering> askUndo(StaffVisit visit, OfferImport batch) {
		return Imports.aside(() -> {
			Counts counts = this.store.count(batch.id());
			return view("undo", new UndoPage(page(visit, "Annuler cet import"), batch, counts,
					sum(counts.outcomes(), Outcome.WRITTEN)), true);
		});
	}

	private static Rendering view(String name, Object model, boolean well) {
		return Rendering.view("offer/many/" + name)
			.model(Map.of("page", model))
			.status(well ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
			.build();
	}

}
