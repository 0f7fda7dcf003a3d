package fr.raccroche.search.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.search.FacetName;
import fr.raccroche.search.Farther;
import fr.raccroche.search.Order;
import fr.raccroche.search.SearchForm;
import fr.raccroche.search.SearchResult;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.site.Link;
import fr.raccroche.site.Page;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the page of results shows.
 *
 * @param page what surrounds it
 * @param form what was asked, right or wrong
 * @param heading title of the page
 * @param result what was found; null when the search was refused
 * @param refusal why it was refused; null when it was not
 * @param place where one looks from; null for nowhere
 */
public record ResultsPage(Page page, SearchForm form, String heading, @Nullable SearchResult result,
		@Nullable Refusal refusal, @Nullable Place place) {

	private static final int FEW = 3;

	private static final List<String> IN_FILTERS = List.of("rayon", "age", "sortie", "diplome");

	private static final List<String> KEPT = List.of("q", "commune", "lieu", "lat", "lon", "rayon", "vue", "tri");

	/** What the place field holds. */
	public String typedPlace() {
		return this.form.typedPlace(this.place);
	}

	/** How the answer is not quite what was asked; null when it is. */
	public @Nullable String said() {
		if (this.result == null) {
			return null;
		}
		if (this.result.total() == 0) {
			return this.page.say("results.none.advice", this.result.help().freeNumber().number());
		}
		return this.result.otherwise() ? this.result.announcement(this.page.speech()) : null;
	}

	private String address(SearchForm search) {
		return this.page.href("/solutions" + search.query());
	}

	/** How badly its position is known; null when it is known well. */
	public @Nullable String approximate() {
		Place place = place();
		return (this.result != null && place != null && place.approximate())
				? this.page.say("results.approximate", this.page.speech().of(place.name())) : null;
	}

	/** The same as far as something is on the spot, when nothing near is. */
	public @Nullable Link farther() {
		Farther farther = (this.result != null) ? this.result.help().farther() : null;
		return (farther != null) ? new Link(this.page.say("results.farther", farther.radius(), farther.count()),
				address(this.form.with("rayon", String.valueOf(farther.radius())))) : null;
	}

	/** Everything around that place, when nothing was found. */
	public @Nullable Link allAround() {
		Place place = place();
		return (this.result != null && this.result.total() == 0 && place != null) ? new Link(
				this.page.say("results.all-around", this.page.speech().of(place.name())), address(onlyPlace())) : null;
	}

	public List<Card> cards() {
		return (this.result != null) ? Card.listOf(this.page, this.result.items(), wayBack()) : List.of();
	}

	/** What one joins through somebody else. */
	public List<Apart> apart() {
		return (this.result != null) ? Apart.of(this.page, this.result.throughOthers(), onlyPlace(), wayBack())
				: List.of();
	}

	private String wayBack() {
		return WayBack.query(this.form, place());
	}

	private SearchForm onlyPlace() {
		return this.form.only(List.of("commune", "lieu", "lat", "lon"));
	}

	/** The search in one line, when the form is folded. */
	public @Nullable String asked() {
		return (this.result != null) ? AskedWords.of(this.form, this.result, this.page.speech()) : null;
	}

	/** Whether the form must be seen at once: a value is wrong, or no place is said. */
	public boolean formOpen() {
		return this.refusal != null || invites();
	}

	/** Whether to invite to say where. */
	public boolean invites() {
		return this.result != null && place() == null && this.form.first("bbox").isEmpty();
	}

	/** Somebody near to turn to. */
	public @Nullable Card contact() {
		Summary contact = (this.result != null) ? this.result.help().contact() : null;
		return (contact != null)
				? new Card(this.page, professional() ? contact.toldTo(Voice.PROFESSIONAL) : contact, 1, wayBack())
				: null;
	}

	/** Everybody to talk to from the same place. */
	public String advisers() {
		SearchForm here = WayBack.shared(this.form.only(List.of("commune", "lieu", "lat", "lon", "age", "handicap")),
				place());
		return this.page.href("/a-qui-parler" + ((this.refusal != null) ? "" : here.query()));
	}

	/** Wishes, a box each. */
	public List<FilterGroup> wishes() {
		return filters().filter(FilterGroup::wish).toList();
	}

	/** Boxes of the same subject. */
	public List<FilterGroup> groups() {
		return filters().filter((group) -> !group.wish()).toList();
	}

	/** The trade's own word for a field of action is for those who know it. */
	private Stream<FilterGroup> filters() {
		return Stream.of(FacetName.values())
			.filter((name) -> name != FacetName.CHAMP || professional() || !this.form.all("champ").isEmpty())
			.map((name) -> FilterGroup.of(name, this.form, this.result, this.page.speech()))
			.filter((group) -> !group.choices().isEmpty());
	}

	private FilterOptions options() {
		return new FilterOptions(this.form, this.page.speech());
	}

	public List<Option> radii() {
		return options().radii();
	}

	public List<Option> timesOut() {
		return options().timesOut();
	}

	public List<Option> diplomas() {
		return options().diplomas();
	}

	/** What is ticked or filled, each with the same search without it. */
	public List<Link> chips() {
		return Chips.of((this.refusal != null) ? this.form.without(this.refusal.parameters()) : this.form, this.page);
	}

	public boolean professional() {
		return this.form.professional();
	}

	/** The same place and words, and nothing else. */
	public String withoutFilters() {
		return address(this.form.only(KEPT));
	}

	/** Whether that value is why the search was refused. */
	public boolean wrong(String name) {
		return this.refusal != null && this.refusal.about(name);
	}

	/** Whether the filters should be seen at once. */
	public boolean filtersOpen() {
		return IN_FILTERS.stream().anyMatch(this::wrong);
	}

	/** Other places of that name. */
	public List<Link> otherPlaces() {
		if (this.result == null) {
			return List.of();
		}
		return this.result.criteria()
			.area()
			.others()
			.stream()
			.map((place) -> new Link(place.label(), address(WayBack.shared(this.form, place))))
			.toList();
	}

	/** Orders this search can have, when there is something to order. */
	public List<Order> orders() {
		if (this.result == null || this.result.total() < FEW) {
			return List.of();
		}
		return Stream.of(Order.values())
			.filter((order) -> order != Order.DISTANCE || place() != null)
			.filter((order) -> order != Order.RELEVANCE || !this.form.first("q").isEmpty())
			.toList();
	}

	public List<Option> orderOptions() {
		return orders().stream().map((order) -> new Option(order.code(), label(order), orderedBy(order))).toList();
	}

	public String label(Order order) {
		return CodeWords.label(this.page.speech(), order);
	}

	public boolean orderedBy(Order order) {
		return this.result != null && this.result.criteria().order() == order;
	}

	public String addressBy(Order order) {
		return address(this.form.with("tri", order.code()));
	}

	/** Where the list goes on. */
	public @Nullable String next() {
		String cursor = (this.result != null) ? this.result.next() : null;
		return (cursor != null) ? address(this.form.with("apres", cursor)) : null;
	}

	/** How many more the next page shows; said on the first page, where it is known. */
	public String nextLabel() {
		if (this.result == null || !this.form.all("apres").isEmpty()) {
			return this.page.say("results.paging.next");
		}
		long left = this.result.total() - this.result.items().size();
		long shown = Math.min(left, this.result.criteria().pageSize());
		return this.page.say("results.paging.next-count", shown);
	}

	/** Where the list begins, when this is not its beginning. */
	public @Nullable String first() {
		return this.form.all("apres").isEmpty() ? null : address(this.form.without("apres"));
	}

	/** The same filters, on a page for everybody. */
	public String publicView() {
		return address(this.form.without("vue"));
	}

}
