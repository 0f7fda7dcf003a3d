package fr.raccroche.search.advisers;

import java.util.List;

import fr.raccroche.search.Advice;
import fr.raccroche.search.Adviser;
import fr.raccroche.search.Area;
import fr.raccroche.search.Questionnaire;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.networks.ContactCard;
import fr.raccroche.search.web.Refusal;
import fr.raccroche.search.web.WayBack;
import fr.raccroche.site.Link;
import fr.raccroche.site.Page;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the page of advisers shows.
 *
 * @param page what surrounds it
 * @param form what was asked, right or wrong
 * @param area where; anywhere before a place is said
 * @param contacts services that a network names for that commune, the closest first
 * @param advice whom to talk to there
 * @param refusal why the place was not understood; null when it was
 */
public record AdvisersPage(Page page, SearchForm form, Area area, List<ContactCard> contacts, List<Advice> advice,
		@Nullable Refusal refusal) {

	private static final Questionnaire QUESTIONNAIRE = Questionnaire.bundled();

	static AdvisersPage refused(Page page, SearchForm form, Refusal refusal) {
		return new AdvisersPage(page, form, Area.anywhere(), List.of(), List.of(), refusal);
	}

	public @Nullable Place place() {
		return this.area.place();
	}

	/** What the place field holds. */
	public String typedPlace() {
		return this.form.typedPlace(place());
	}

	/** What is wrong with the place; null when nothing is. */
	public @Nullable String placeError() {
		return (this.refusal != null) ? this.refusal.sentence() : null;
	}

	/** What was understood for a name that no place has; null otherwise. */
	public @Nullable String understood() {
		String typed = this.area.corrected();
		Place place = place();
		return (typed != null && place != null) ? this.page.say("results.understood", typed, place.label()) : null;
	}

	/** Other places of that name, or that may have been meant. */
	public List<Link> otherPlaces() {
		if (this.refusal != null) {
			return this.refusal.suggestions();
		}
		return this.area.others()
			.stream()
			.map((other) -> new Link(other.label(), address(WayBack.shared(this.form, other))))
			.toList();
	}

	private String address(SearchForm other) {
		return this.page.href(AdvisersController.PATH + other.query());
	}

	/** Whether school is the door, at that age. */
	public boolean throughSchool() {
		return QUESTIONNAIRE.leadsToSchool(this.form.parameters());
	}

	/**
	 * The same place, for those who must go through school and for those who need not.
	 */
	public Link otherAge() {
		SearchForm here = WayBack.shared(this.form, place());
		return throughSchool() ? new Link(this.page.say("advisers.older"), address(here.without("age")))
				: new Link(this.page.say("advisers.younger"),
						address(here.with("age", String.valueOf(QUESTIONNAIRE.lastAgeThroughSchool()))));
	}

	/** Each sort of adviser; before 16, the one that goes with the school. */
	public List<AdviserSection> sections() {
		return this.advice.stream()
			.filter((found) -> !throughSchool() || found.adviser() == Adviser.CIO)
			.map((found) -> new AdviserSection(this.page, found))
			.toList();
	}

}
