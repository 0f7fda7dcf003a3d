package fr.raccroche.solution.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferFilter;

/**
 * The first page after signing in.
 *
 * @param page what surrounds it
 * @param counts how many solutions there are of each
 * @param rows solutions that lack something, the most urgent first
 * @param before what else waits, more urgent than they are
 * @param after what else waits, less urgent
 * @param later for whom they speak from a day to come on
 * @param just what has just been done to one of them
 */
public record DeskPage(StaffPage page, Map<OfferFilter, Long> counts, List<OfferRow> rows,
		List<DeskSection.Part> before, List<DeskSection.Part> after, List<String> later, JustDone just) {

	/** As many as the desk shows. */
	static final int FIRST = 5;

	/**
	 * A word of the first line.
	 *
	 * @param text how much of what
	 * @param href where it is
	 * @param waits whether there is any
	 */
	public record Brief(String text, String href, boolean waits) {
	}

	/** What waits, of nothing too: one look is enough. */
	public List<Brief> briefs() {
		List<Brief> briefs = new ArrayList<>();
		for (DeskSection.Part part : this.before) {
			if (part.brief() != null) {
				briefs.add(new Brief(part.brief(), part.href(), part.waits()));
			}
		}
		if (!empty()) {
			briefs.add(brief(OfferFilter.LATE, "rien à confirmer", "à confirmer", "à confirmer"));
			briefs.add(brief(OfferFilter.PLACES, "aucune place à indiquer", "place à indiquer", "places à indiquer"));
		}
		return briefs;
	}

	private Brief brief(OfferFilter filter, String none, String one, String several) {
		long count = count(filter);
		return new Brief((count == 0) ? none : Words.count(count, one, several), href(filter), count > 0);
	}

	public String href(OfferFilter filter) {
		return OfferController.ADDRESS + "?etat=" + filter.code();
	}

	/** The form of a card. */
	public KeepForm keep(OfferRow row) {
		return KeepForm.of(row, this.page.csrf(), WayBack.toDesk(this.rows.indexOf(row)));
	}

	/** Whether nothing waits at all. */
	public boolean calm() {
		return count(OfferFilter.TO_KEEP) == 0 && this.before.stream().noneMatch(DeskSection.Part::waits)
				&& this.after.stream().noneMatch(DeskSection.Part::waits);
	}

	/** Whether there are more than the first. */
	public boolean more() {
		return count(OfferFilter.TO_KEEP) > FIRST;
	}

	public long count(OfferFilter filter) {
		return this.counts.getOrDefault(filter, 0L);
	}

	/** Whether they speak for nobody today. */
	public boolean idle() {
		return this.page.staff().remit().isEmpty();
	}

	/** Whether there is nothing to look after at all. */
	public boolean empty() {
		return count(OfferFilter.ALL) == 0;
	}

}
