package fr.raccroche.account.web;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.platform.KeptMail;

/**
 * One mail, as text.
 *
 * @param page what surrounds it
 * @param mail which
 * @param content what it says
 * @param lines of its text
 */
public record MailPage(StaffPage page, KeptMail mail, KeptMail.Content content, List<Line> lines) {

	/** A line of it. */
	public record Line(String text) {

		/** Whether it is an address alone. */
		public boolean link() {
			return this.text.matches("https?://\\S+");
		}

	}

	public String when() {
		return MailsPage.when(this.mail.at());
	}

}
