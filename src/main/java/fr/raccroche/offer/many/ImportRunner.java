package fr.raccroche.offer.many;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import fr.raccroche.account.Staff;
import fr.raccroche.intake.Patience;
import fr.raccroche.offer.many.ImportRow.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;

/**
 * Works through imports behind the pages. After each few rows it says that it is still
 * there by writing the next version of the import; when somebody else has written that
 * one, they took it over, and it stops.
 */
@Component
class ImportRunner {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Rows between two signs of life. */
	static final int STEP = 40;

	private final ImportStore store;

	private final RowWriter writer;

	private final Clock clock;

	private final Set<String> underWay = ConcurrentHashMap.newKeySet();

	ImportRunner(ImportStore store, RowWriter writer, Clock clock) {
		this.store = store;
		this.writer = writer;
		this.clock = clock;
	}

	/** Whether this portal works on it. */
	boolean isUnderWay(OfferImport batch) {
		return this.underWay.contains(batch.id());
	}

	/** Goes on with it, on a thread of its own. */
	void start(Staff staff, OfferImport batch) {
		if (this.underWay.add(batch.id())) {
			Schedulers.boundedElastic().schedule(() -> {
				try {
					run(staff, batch);
				}
				catch (IOException | RuntimeException ex) {
					logger.warn("Un import s'est arrêté ; qui l'a lancé peut le reprendre : {}", ex.getMessage());
				}
				finally {
					this.underWay.remove(batch.id());
				}
			});
		}
	}

	/** Works through what is left of it, until it is done or somebody else has it. */
	void run(Staff staff, OfferImport begun) throws IOException {
		OfferImport batch = begun;
		this.store.showRows();
		recognise(batch);
		List<ImportRow> rows = waiting(batch, 0);
		while (!rows.isEmpty()) {
			step(staff, batch, rows);
			OfferImport alive = batch.at(batch.stage(), this.clock.instant());
			if (!this.store.put(alive)) {
				return;
			}
			batch = alive;
			rows = waiting(batch, rows.getLast().line());
		}
		this.store.showRows();
		this.store.put(batch.at(batch.stage().then(), this.clock.instant()));
	}

	/** Stopped on the way, a few rows may be written that nobody noted. */
	private void recognise(OfferImport batch) throws IOException {
		if (batch.stage() == ImportStage.UNDOING) {
			this.store.putRows(
					this.writer.listWritten(this.store.listRows(batch.id(), 0, STEP, ImportStore.waiting()), batch));
			this.store.showRows();
		}
	}

	private List<ImportRow> waiting(OfferImport batch, int after) throws IOException {
		return this.store.listRows(batch.id(), after, STEP, (batch.stage() == ImportStage.UNDOING)
				? ImportStore.is("outcome", Outcome.WRITTEN.code()) : ImportStore.waiting());
	}

	private void step(Staff staff, OfferImport batch, List<ImportRow> rows) {
		Patience.with(() -> {
			try {
				this.store.putRows((batch.stage() == ImportStage.UNDOING) ? this.writer.undo(staff, batch, rows)
						: this.writer.write(staff, batch, rows));
				return true;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
