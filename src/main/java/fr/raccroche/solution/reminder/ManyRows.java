package fr.raccroche.solution.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.desk.OfferRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Offers one page after the other, the most urgent first.
 *
 * @param all those that were found
 * @param total how many there are, found or not
 * @param network the one network that is shown; empty for all of them
 * @param number of the page, from 1
 */
public record ManyRows(List<OfferRow> all, long total, String network, int number) {

	/** Boxes that one looks through at once. */
	static final int PAGE = 50;

	/** By urgency, then by the day it is due; never checked is due at once. */
	private static final Comparator<OfferRow> ORDER = Comparator.comparing(Urgency::of)
		.thenComparing((row) -> row.solution().verification().recheckOn().orElse(LocalDate.MIN))
		.thenComparing((row) -> row.solution().provider().name())
		.thenComparing((row) -> row.solution().title())
		.thenComparing(OfferRow::id);

	public ManyRows {
		all = all.stream().sorted(ORDER).toList();
		number = Math.max(1, number);
	}

	/**
	 * Those that wait as much.
	 *
	 * @param urgency how much
	 * @param rows its offers on this page
	 */
	public record Group(Urgency urgency, List<OfferRow> rows) {

		public String title() {
			return this.urgency.title();
		}

		/** Whether there is something to confirm. */
		public boolean asks() {
			return this.urgency != Urgency.DONE;
		}

	}

	/** How many are not confirmed today, found or not. */
	int left() {
		return (int) (this.total - this.all.stream().filter(OfferRow::checkedToday).count());
	}

	/** Whether a box of this page waits to be ticked. */
	public boolean asks() {
		return groups().stream().anyMatch(Group::asks);
	}

	/** Of these offers, some others. */
	ManyRows at(String otherNetwork, int otherNumber) {
		return new ManyRows(this.all, this.total, otherNetwork, otherNumber);
	}

	/** Those that the form showed which was sent. */
	ManyRows asIn(FormBody form) {
		String sent = form.text("page");
		return at(form.text("reseau"), sent.matches("\\d{1,3}") ? Integer.parseInt(sent) : 1);
	}

	/** The networks one may choose from; none when there is nothing to choose. */
	public List<String> networks() {
		List<String> names = this.all.stream()
			.map((row) -> row.solution().provider().network())
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		return (names.size() > 1) ? names : List.of();
	}

	/** How many of the chosen network were found. */
	public int chosen() {
		return ofNetwork().size();
	}

	public List<Group> groups() {
		return ofNetwork().stream()
			.skip((long) (this.number - 1) * PAGE)
			.limit(PAGE)
			.collect(Collectors.groupingBy(Urgency::of, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(), group.getValue()))
			.toList();
	}

	private List<OfferRow> ofNetwork() {
		return this.network.isEmpty() ? this.all
				: this.all.stream().filter((row) -> this.network.equals(row.solution().provider().network())).toList();
	}

	public int pages() {
		return Math.ceilDiv(chosen(), PAGE);
	}

	/** Whether some are on no page: there are too many to be found at once. */
	public boolean more() {
		return this.total > this.all.size();
	}

	public String href(String here, String otherNetwork) {
		return address(here, otherNetwork, 1);
	}

	public String here(String here) {
		return address(here, this.network, this.number);
	}

	public @Nullable String previous(String here) {
		return (this.number > 1) ? address(here, this.network, this.number - 1) : null;
	}

	public @Nullable String next(String here) {
		return (this.number < pages()) ? address(here, this.network, this.number + 1) : null;
	}

	private static String address(String here, String network, int number) {
		return UriComponentsBuilder.fromPath(here)
			.queryParam("reseau", "{reseau}")
			.queryParam("page", number)
			.encode()
			.buildAndExpand(Map.of("reseau", network))
			.toUriString();
	}

}
