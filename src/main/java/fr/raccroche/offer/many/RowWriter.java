package fr.raccroche.offer.many;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.account.Staff;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.offer.many.ImportRow.Outcome;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.Life;
import fr.raccroche.solution.OfferBatch;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Publication;
import fr.raccroche.solution.Revision;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes rows into the catalogue, and takes back what they wrote. Each row counts only
 * while the offer is what it was compared with; doing it again changes nothing. Rights
 * are those of now.
 */
@Component
class RowWriter {

	private final OfferBatch offers;

	private final OfferRights rights;

	private final Clock clock;

	RowWriter(OfferBatch offers, OfferRights rights, Clock clock) {
		this.offers = offers;
		this.rights = rights;
		this.clock = clock;
	}

	/** Writes them. */
	List<ImportRow> write(Staff staff, OfferImport batch, List<ImportRow> rows) throws IOException {
		Map<SolutionId, StoredSolution> present = this.offers
			.find(rows.stream().map(ImportRow::solutionId).filter(Objects::nonNull).toList());
		Map<Integer, Edit> edits = new HashMap<>();
		for (ImportRow row : rows) {
			Solution solution = row.solution();
			if (solution != null && publishes(staff, solution) && publishes(staff, present.get(solution.id()))) {
				Solution kept = (batch.drafts() && row.fate() == Fate.ADDED) ? asDraft(solution) : solution;
				edits.put(row.line(),
						new Edit(kept, row.basedOn(), Author.person(staff.account().id(), batch.mark(), row.line())));
			}
		}
		return kept(rows, edits, Outcome.WRITTEN, Outcome.OVERTAKEN);
	}

	/** Those of them that are in the catalogue already. */
	List<ImportRow> listWritten(List<ImportRow> rows, OfferImport batch) throws IOException {
		Map<SolutionId, Long> numbers = new HashMap<>();
		rows.forEach((row) -> numbers.put(Objects.requireNonNull(row.solutionId()), row.basedOn() + 1));
		Map<SolutionId, Revision> there = this.offers.findRevisions(numbers);
		return rows.stream().filter((row) -> {
			Revision revision = there.get(row.solutionId());
			return revision != null && batch.mark().equals(revision.source());
		}).map((row) -> row.became(Outcome.WRITTEN, row.basedOn() + 1)).toList();
	}

	private static Solution asDraft(Solution solution) {
		return (solution.life().state() == State.PUBLISHED) ? solution.with(new Life(State.DRAFT, List.of()))
				: solution;
	}

	private boolean publishes(Staff staff, @Nullable StoredSolution stored) {
		return stored == null || publishes(staff, stored.solution());
	}

	private boolean publishes(Staff staff, Solution solution) {
		return this.rights.of(staff, solution).filter((right) -> right == Right.PUBLISH).isPresent();
	}

	/** Takes back what they wrote. */
	List<ImportRow> undo(Staff staff, OfferImport batch, List<ImportRow> rows) throws IOException {
		Map<SolutionId, Long> written = new HashMap<>();
		Map<SolutionId, Long> before = new HashMap<>();
		for (ImportRow row : rows) {
			SolutionId id = Objects.requireNonNull(row.solutionId());
			written.put(id, row.revision());
			before.put(id, row.basedOn());
		}
		before.values().removeIf((number) -> number == 0);
		Map<SolutionId, Revision> theirs = this.offers.findRevisions(written);
		Map<SolutionId, Revision> former = this.offers.findRevisions(before);
		Map<SolutionId, StoredSolution> present = this.offers.find(written.keySet());
		String file = Author.UNDONE + batch.id();
		Map<Integer, Edit> edits = new HashMap<>();
		for (ImportRow row : rows) {
			SolutionId id = Objects.requireNonNull(row.solutionId());
			if (publishes(staff, present.get(id))) {
				asItWas(row, theirs.get(id), former.get(id)).ifPresent((solution) -> edits.put(row.line(),
						new Edit(solution, row.revision(), Author.person(staff.account().id(), file, row.line()))));
			}
		}
		return kept(rows, edits, Outcome.UNDONE, Outcome.KEPT);
	}

	/** What was not there before is taken out of the catalogue. */
	private Optional<Solution> asItWas(ImportRow row, @Nullable Revision written, @Nullable Revision former) {
		if (row.basedOn() == 0) {
			return Optional.ofNullable(written)
				.map((revision) -> revision.solution().with(new Life(State.ARCHIVED, List.of())));
		}
		return Optional.ofNullable(former).map(Revision::solution).filter(this::mayStand);
	}

	private boolean mayStand(Solution solution) {
		return solution.life().state() != State.PUBLISHED
				|| Publication.check(solution, Words.today(this.clock)) instanceof Publication.Publishable;
	}

	/** Those without an edit lost already. */
	private List<ImportRow> kept(List<ImportRow> rows, Map<Integer, Edit> edits, Outcome done, Outcome lost)
			throws IOException {
		Map<SolutionId, Long> numbers = edits.isEmpty() ? Map.of() : this.offers.keep(List.copyOf(edits.values()));
		List<ImportRow> told = new ArrayList<>();
		for (ImportRow row : rows) {
			Long number = edits.containsKey(row.line()) ? numbers.get(row.solutionId()) : null;
			told.add((number != null) ? row.became(done, (done == Outcome.WRITTEN) ? number : row.revision())
					: row.became(lost, row.revision()));
		}
		return told;
	}

}
