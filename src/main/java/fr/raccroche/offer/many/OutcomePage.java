package fr.raccroche.offer.many;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffPage;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.offer.many.ImportRow.Outcome;
import fr.raccroche.offer.many.ImportStore.Counts;
import fr.raccroche.site.Words;

/**
 * What became of a file.
 *
 * @param page what surrounds it
 * @param batch the import
 * @param counts how many rows have which fate and outcome
 * @param left the first rows that the catalogue does not have
 * @param written the first rows that it has, or had
 */
public record OutcomePage(StaffPage page, OfferImport batch, Counts counts, List<ImportRow> left,
		List<ImportRow> written) {

	/** Those that go on a page. */
	static final int FIRST = 100;

	public String href(ImportRow row) {
		return "/espace/offres/" + row.solutionId();
	}

	/** How many are not named; 0 when all are. */
	public long unnamed() {
		return count(undone() ? Outcome.UNDONE : Outcome.WRITTEN) - this.written.size();
	}

	public String address() {
		return ImportController.address(this.batch);
	}

	public boolean undone() {
		return this.batch.stage() == ImportStage.UNDONE;
	}

	/** What it did, in words. */
	public String sentence() {
		long written = count(Outcome.WRITTEN);
		return !undone() ? Words.count(written, "offre importée", "offres importées")
				: Words.count(count(Outcome.UNDONE), "offre remise comme avant", "offres remises comme avant");
	}

	public long count(Outcome outcome) {
		return this.counts.outcomes().getOrDefault(outcome, 0L);
	}

	/** What became of the others, as far as there are any. */
	public Map<String, Long> facts() {
		Map<String, Long> facts = new LinkedHashMap<>();
		if (undone()) {
			facts.put("Gardées, car changées depuis", count(Outcome.KEPT));
		}
		else {
			facts.put("Identiques, laissées telles quelles", this.counts.fates().getOrDefault(Fate.SAME, 0L));
			facts.put("Refusées", this.counts.fates().getOrDefault(Fate.REFUSED, 0L));
			facts.put("Laissées, car changées entre-temps", count(Outcome.OVERTAKEN));
		}
		facts.values().removeIf((count) -> count == 0);
		return facts;
	}

	public boolean mayBeUndone() {
		return !undone() && count(Outcome.WRITTEN) > 0;
	}

	/** Last day on which it can be undone. */
	public String until() {
		return ImportsPage.day(this.batch.until());
	}

}
