package fr.raccroche.offer.many;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raccroche.account.StaffPage;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file; nothing is written yet.
 *
 * @param page what surrounds it
 * @param batch the import
 * @param form what its columns are
 * @param counts how many rows have which fate
 * @param only the fate that is looked at; null for all
 * @param number of this page, from 1
 * @param rows on it
 * @param remarks what is to be looked at again, by line
 */
public record PreviewPage(StaffPage page, OfferImport batch, ColumnsForm form, Map<Fate, Long> counts,
		@Nullable Fate only, int number, List<ImportRow> rows, Map<Integer, String> remarks) {

	/** Rows a page. */
	static final int ROWS = 50;

	public String address() {
		return ImportController.address(this.batch);
	}

	/** How many rows would be written. */
	public long writes() {
		return count(Fate.ADDED) + count(Fate.CHANGED);
	}

	/** What the button says. */
	public String button() {
		return "Importer " + Words.count(writes(), "offre", "offres");
	}

	/** Why there is no button. */
	public String nothing() {
		if (count(Fate.REFUSED) == 0) {
			return "Tout est déjà dans le catalogue : il n'y a rien à importer.";
		}
		return ((count(Fate.SAME) == 0) ? "Aucune ligne ne peut être importée"
				: "Les autres lignes sont déjà dans le catalogue. Celles qui sont refusées ne peuvent pas être importées")
				+ " : corrigez-les dans votre fichier, puis choisissez-le encore.";
	}

	public long count(Fate fate) {
		return this.counts.getOrDefault(fate, 0L);
	}

	/** Those there are some of. */
	public List<Fate> fates() {
		return Stream.of(Fate.values()).filter((fate) -> count(fate) > 0).toList();
	}

	public long total() {
		Fate fate = this.only;
		return (fate != null) ? count(fate) : this.batch.lines();
	}

	public String href(@Nullable Fate fate) {
		return href(fate, 1);
	}

	public @Nullable String next() {
		return ((long) this.number * ROWS < total()) ? href(this.only, this.number + 1) : null;
	}

	public @Nullable String previous() {
		return (this.number > 1) ? href(this.only, this.number - 1) : null;
	}

	private String href(@Nullable Fate fate, int at) {
		String which = (fate != null) ? "voir=" + fate.code() : "";
		String where = (at > 1) ? "page=" + at : "";
		String query = which.isEmpty() || where.isEmpty() ? which + where : which + "&" + where;
		return query.isEmpty() ? address() : address() + "?" + query;
	}

}
