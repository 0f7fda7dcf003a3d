package fr.raccroche.search.web;

import java.util.List;

import fr.raccroche.site.Page;
import fr.raccroche.solution.Solution;

/**
 * What stands where an archived or suspended solution was.
 *
 * @param page what surrounds it
 * @param solution what it was
 * @param archived whether it is gone for good
 * @param others what replaces it or resembles it
 */
public record AbsentPage(Page page, Solution solution, boolean archived, List<Card> others) {

	public String heading() {
		return this.page.say(this.archived ? "solution.gone" : "solution.suspended");
	}

	public String lead() {
		return this.page.say(this.archived ? "solution.gone.lead" : "solution.suspended.lead", this.solution.title());
	}

	/** Address of the same kind around where it was. */
	public String sameKindHref() {
		String around = this.solution.sites()
			.stream()
			.findFirst()
			.map((site) -> "&commune=" + site.communeCode())
			.orElse("");
		return this.page.href("/solutions?genre=" + this.solution.kind().code() + around);
	}

	/** What the others are to it. */
	public String instead() {
		return this.page.say(this.archived ? "solution.gone.instead" : "solution.suspended.instead");
	}

}
