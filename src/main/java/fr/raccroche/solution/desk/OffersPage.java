package fr.raccroche.solution.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.account.StaffPage;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A list of solutions of staff.
 *
 * @param page what surrounds it
 * @param filter which
 * @param words what is looked for among them
 * @param number of this page, from 1
 * @param rows the solutions
 * @param total on all pages
 * @param counts how many there are of each
 * @param just what has just been done to one of them
 */
public record OffersPage(StaffPage page, OfferFilter filter, String words, int number, List<OfferRow> rows, long total,
		Map<OfferFilter, Long> counts, JustDone just) {

	/** Those that have a page of their own, with what is written beside the catalogue. */
	private static final Set<OfferFilter> ELSEWHERE = Set.of(OfferFilter.SUBMITTED, OfferFilter.DRAFTS);

	/** Those there are some of, and the one that is shown. */
	public List<OfferFilter> filters() {
		return Stream.of(OfferFilter.values())
			.filter((other) -> other == this.filter
					|| this.counts.getOrDefault(other, 0L) > 0 && !ELSEWHERE.contains(other))
			.toList();
	}

	/** Whether they may write an offer that they publish or propose. */
	public boolean mayWrite() {
		return !this.page.staff().remit().isEmpty();
	}

	/** Whether they decide for others, and so may ask them to confirm. */
	public boolean mayAsk() {
		return this.page.staff().remit().delegates();
	}

	/** Whether there are networks to ask, or structures of one's own. */
	public boolean asksNetworks() {
		return this.page.staff().remit().coordinates();
	}

	/** Whether some are theirs to keep true. */
	public boolean confirms() {
		return !this.page.staff().remit().near().isEmpty();
	}

	public long count(OfferFilter other) {
		return this.counts.getOrDefault(other, 0L);
	}

	public String href(OfferFilter other) {
		return address(other, 1);
	}

	/** The form of a card. */
	public KeepForm keep(OfferRow row) {
		return KeepForm.of(row, this.page.csrf(),
				WayBack.toList(this.filter, this.words, this.number, this.rows.indexOf(row)));
	}

	/** Address of this page. */
	public String here() {
		return address(this.filter, this.number);
	}

	public @Nullable String next() {
		return ((long) this.number * Offers.PAGE < this.total) ? address(this.filter, this.number + 1) : null;
	}

	public @Nullable String previous() {
		return (this.number > 1) ? address(this.filter, this.number - 1) : null;
	}

	private String address(OfferFilter other, int at) {
		return address(other, this.words, at);
	}

	/** Address of a page of a list. */
	static String address(OfferFilter filter, String words, int at) {
		UriComponentsBuilder address = list(filter, words);
		if (at > 1) {
			address.queryParam("page", at);
		}
		return address.toUriString();
	}

	/** Address of the first page of a list, searched or not. */
	private static UriComponentsBuilder list(OfferFilter filter, String words) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(OfferController.ADDRESS)
			.queryParam("etat", filter.code());
		return words.isBlank() ? address : address.queryParam("q", "{q}").encode().uriVariables(Map.of("q", words));
	}

}
