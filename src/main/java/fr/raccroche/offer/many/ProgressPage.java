package fr.raccroche.offer.many;

import fr.raccroche.account.StaffPage;

/**
 * How far the work is; looks again by itself.
 *
 * @param page what surrounds it
 * @param batch the import
 * @param done rows that are dealt with
 * @param total rows there are to deal with
 * @param interrupted whether nobody works on it any more
 */
public record ProgressPage(StaffPage page, OfferImport batch, long done, long total, boolean interrupted) {

	public String address() {
		return ImportController.address(this.batch);
	}

	public boolean undoing() {
		return this.batch.stage() == ImportStage.UNDOING;
	}

	/** In words. */
	public String progress() {
		return "%d sur %d".formatted(this.done, this.total);
	}

}
