package fr.raccroche.offer.many;

import fr.raccroche.account.StaffPage;

/**
 * Asks what the columns of a file are.
 *
 * @param page what surrounds it
 * @param batch the import
 * @param form the question
 */
public record ColumnsPage(StaffPage page, OfferImport batch, ColumnsForm form) {

	public String address() {
		return ImportController.address(this.batch);
	}

}
