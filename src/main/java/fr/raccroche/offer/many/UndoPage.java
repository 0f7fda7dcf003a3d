package fr.raccroche.offer.many;

import fr.raccroche.account.StaffPage;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.site.Words;

/**
 * Asks again before an import is taken back.
 *
 * @param page what surrounds it
 * @param batch the import
 * @param counts how many rows wrote
 * @param written how many of them
 */
public record UndoPage(StaffPage page, OfferImport batch, ImportStore.Counts counts, long written) {

	public String address() {
		return ImportController.address(this.batch);
	}

	public String button() {
		return (this.written == 0) ? "Arrêter cet import"
				: "Annuler " + Words.count(this.written, "offre importée", "offres importées");
	}

	public boolean added() {
		return this.counts.fates().getOrDefault(Fate.ADDED, 0L) > 0;
	}

	public boolean changed() {
		return this.counts.fates().getOrDefault(Fate.CHANGED, 0L) > 0;
	}

}
