package fr.raccroche.contact.web;

import fr.raccroche.contact.Reception;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What the page with the call-back form shows.
 *
 * @param page what surrounds it
 * @param solution what it is about
 * @param reception who receives
 * @param token of the form
 * @param form what was typed
 * @param faults what is wrong in it
 * @param notice key of what to say first; null when there is nothing
 */
public record CallbackPage(Page page, Solution solution, Reception reception, String token, CallbackForm form,
		Faults faults, @Nullable String notice) {

	/** Whether somebody can receive what is typed. */
	public boolean open() {
		return this.reception instanceof Reception.ByMail;
	}

	public boolean notAlone() {
		return this.reception instanceof Reception.NotAlone;
	}

	public boolean demonstration() {
		return this.solution.origin().demonstration();
	}

	/** The number of those one asks for; null when it is not known. */
	public @Nullable String phone() {
		String phone = this.solution.contact().phone();
		return (phone != null) ? Words.phone(phone) : null;
	}

	/** Address of the solution's page. */
	public String back() {
		return this.page.href(Subjects.page(this.solution));
	}

	/** Where the form goes. */
	public String action() {
		return this.page.href(Subjects.page(this.solution) + "/rappel");
	}

	/** What is wrong with a field, in words; null when it is right. */
	public @Nullable String fault(String field) {
		String key = this.faults.of(field);
		return (key != null) ? this.page.say(key) : null;
	}

}
