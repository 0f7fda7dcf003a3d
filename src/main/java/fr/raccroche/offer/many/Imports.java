package fr.raccroche.offer.many;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The life of imports: each is seen by who brought it, and by nobody else.
 */
@Component
class Imports {

	private static final int MANY = 500;

	private static final int LONGEST_NAME = 80;

	private final ImportStore store;

	private final Weighing weighing;

	private final ImportRunner runner;

	private final Clock clock;

	Imports(ImportStore store, Weighing weighing, ImportRunner runner, Clock clock) {
		this.store = store;
		this.weighing = weighing;
		this.runner = runner;
		this.clock = clock;
	}

	/** Their own, the latest first. */
	Mono<List<OfferImport>> list(Staff staff) {
		return aside(() -> this.store.list(staff.account().id()));
	}

	/** Those that they have still something to do with. */
	Mono<List<OfferImport>> listUnfinished(Staff staff) {
		return aside(() -> {
			List<OfferImport> unfinished = new ArrayList<>();
			for (OfferImport batch : this.store.list(staff.account().id())) {
				boolean ended = batch.stage() == ImportStage.DONE || batch.stage() == ImportStage.UNDONE;
				if (!ended && (batch.stage() != ImportStage.PREVIEW || writes(batch))) {
					unfinished.add(batch);
				}
			}
			return unfinished;
		});
	}

	private boolean writes(OfferImport batch) throws IOException {
		return !this.store.listRows(batch.id(), 0, 1, ImportStore.waiting()).isEmpty();
	}

	/**
	 * One of theirs.
	 * @return fails with {@link Problem} 404 when it is not
	 */
	Mono<OfferImport> get(Staff staff, String id) {
		return aside(() -> this.store.find(id)).flatMap(Mono::justOrEmpty)
			.filter((batch) -> batch.owner().equals(staff.account().id()))
			.switchIfEmpty(
					Mono.error(Problem.notFound("Cet import n'existe plus, ou ce n'est pas vous qui l'avez fait.")));
	}

	/** Keeps a file; weighs it when its columns are clear. */
	Mono<OfferImport> begin(Staff staff, String file, Sheet sheet) {
		Instant now = now();
		List<String> columns = HeaderMatcher.match(sheet.labels());
		OfferImport batch = new OfferImport("i-" + UUID.randomUUID().toString().replace("-", ""), staff.account().id(),
				named(file, sheet.name()), ImportStage.COLUMNS, sheet.labels(), columns, sheet.lines().size(), false, 1,
				now, now, now.plus(OfferImport.KEPT));
		List<ImportRow> rows = sheet.lines().stream().map((line) -> ImportRow.of(batch, line)).toList();
		boolean clear = HeaderMatcher.isClear(sheet.labels(), columns) && missing(columns).isEmpty();
		Mono<OfferImport> kept = aside(() -> {
			this.store.put(batch);
			this.store.putRows(rows);
			this.store.showRows();
			return batch;
		});
		return clear ? kept.flatMap((first) -> weigh(staff, first, rows)) : kept;
	}

	/**
	 * The last part of a path some browsers send, without what does not show, and which
	 * of its sheets was read.
	 */
	private static String named(String file, String sheet) {
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{C}", "")
			.strip();
		String shown = name.isEmpty() ? "fichier" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
		return sheet.isEmpty() ? shown : shown + ", feuille « " + sheet.replaceAll("\\p{C}", "") + " »";
	}

	/** What these columns lack; nothing when each offer may be a known one. */
	static List<String> missing(List<String> columns) {
		return columns.contains("id") ? List.of()
				: ColumnNames.FOR_A_NEW_ONE.stream()
					.filter((column) -> !columns.contains(column)
							&& !(column.equals("structure_nom") && columns.contains("structure_id")))
					.toList();
	}

	/** Weighs it anew, by these columns. */
	Mono<OfferImport> weigh(Staff staff, OfferImport batch, List<ImportRow> rows) {
		OfferImport held = batch.meaning(batch.columns(), ImportStage.COLUMNS, now());
		return aside(() -> this.store.put(held)).flatMap((first) -> !first ? get(staff, batch.id())
				: this.weighing.weigh(staff, held.columns(), rows).flatMap((weighed) -> aside(() -> {
					this.store.putRows(weighed);
					this.store.showRows();
					OfferImport shown = held.at(ImportStage.PREVIEW, now());
					this.store.put(shown);
					return shown;
				})));
	}

	/**
	 * Says what its columns are.
	 * @return fails with {@link Problem} 409 when it is past that
	 */
	Mono<OfferImport> match(Staff staff, OfferImport batch, List<String> columns) {
		if (batch.stage() != ImportStage.COLUMNS && batch.stage() != ImportStage.PREVIEW) {
			return Mono.error(Problem.conflict("Cet import est déjà lancé : ses colonnes ne changent plus."));
		}
		OfferImport told = new OfferImport(batch.id(), batch.owner(), batch.file(), batch.stage(), batch.labels(),
				columns, batch.lines(), batch.drafts(), batch.version(), batch.createdAt(), batch.seenAt(),
				batch.until());
		return aside(() -> rows(batch)).flatMap((rows) -> weigh(staff, told, rows));
	}

	private List<ImportRow> rows(OfferImport batch) throws IOException {
		List<ImportRow> all = new ArrayList<>();
		List<ImportRow> some;
		do {
			some = this.store.listRows(batch.id(), all.isEmpty() ? 0 : all.getLast().line(), MANY);
			all.addAll(some);
		}
		while (some.size() == MANY);
		return all;
	}

	/** Begins to write it. Pressed twice, it begins once. */
	Mono<OfferImport> launch(Staff staff, OfferImport batch, boolean drafts) {
		return (batch.stage() != ImportStage.PREVIEW) ? Mono.just(batch) : started(staff, batch.running(drafts, now()));
	}

	/** Begins to take it back: all of it, or what was written of it when it stopped. */
	Mono<OfferImport> undo(Staff staff, OfferImport batch) {
		return !mayBeUndone(batch) ? Mono.just(batch) : started(staff, batch.at(ImportStage.UNDOING, now()));
	}

	boolean mayBeUndone(OfferImport batch) {
		return batch.stage() == ImportStage.DONE || (batch.stage() == ImportStage.RUNNING && isInterrupted(batch));
	}

	/** Goes on with what was interrupted. */
	Mono<OfferImport> resume(Staff staff, OfferImport batch) {
		return !isInterrupted(batch) ? Mono.just(batch) : started(staff, batch.at(batch.stage(), now()));
	}

	boolean isInterrupted(OfferImport batch) {
		return batch.isInterrupted(now()) && !this.runner.isUnderWay(batch);
	}

	private Mono<OfferImport> started(Staff staff, OfferImport next) {
		return aside(() -> this.store.put(next)).map((first) -> {
			if (first) {
				this.runner.start(staff, next);
			}
			return next;
		});
	}

	/** Gives it up before anything of it is written. */
	Mono<Void> giveUp(OfferImport batch) {
		if (batch.stage() != ImportStage.COLUMNS && batch.stage() != ImportStage.PREVIEW) {
			return Mono.error(Problem.conflict("Cet import est déjà lancé : annulez-le plutôt, une fois fini."));
		}
		return aside(() -> {
			this.store.delete(batch);
			return Optional.of(batch);
		}).then();
	}

	/** What a worker thread does for a page. */
	static <T> Mono<T> aside(Callable<T> work) {
		return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
