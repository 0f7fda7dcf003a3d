package fr.raccroche.contact.web;

import fr.raccroche.contact.Receipt;
import fr.raccroche.site.Page;

/**
 * What the receipt of a call-back shows: nothing of who asked.
 *
 * @param page what surrounds it
 * @param receipt what became of it
 * @param action where the button that erases leads
 */
public record ReceiptPage(Page page, Receipt.Kept receipt, String action) {

	/** Address of the solution's page. */
	public String back() {
		return this.page.href("/solutions/" + this.receipt.solutionId());
	}

	public String asked() {
		return this.page.speech().day(this.receipt.at());
	}

	public String erased() {
		return this.page.speech().day(this.receipt.until());
	}

}
