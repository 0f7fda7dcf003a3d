package fr.raccroche.contact.web;

import java.time.Instant;

import fr.raccroche.contact.Receipt;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;

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
		return day(this.receipt.at());
	}

	public String erased() {
		return day(this.receipt.until());
	}

	private String day(Instant moment) {
		return this.page.speech().day(moment.atZone(Words.PARIS).toLocalDate());
	}

}
