package fr.raccroche.solution.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.OfferFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a button is pressed: there one comes back to, at the same card.
 *
 * @param place which page
 * @param filter which list, on the page of lists
 * @param words what was looked for there
 * @param number of the page of the list, from 1
 * @param rank of the card on its page, from 0
 */
record WayBack(String place, OfferFilter filter, String words, int number, int rank) {

	private static final String DESK = "bord";

	private static final String LIST = "liste";

	private static final String OFFER = "offre";

	static WayBack toDesk(int rank) {
		return new WayBack(DESK, OfferFilter.TO_KEEP, "", 1, rank);
	}

	static WayBack toList(OfferFilter filter, String words, int number, int rank) {
		return new WayBack(LIST, filter, words, number, rank);
	}

	static WayBack toOffer() {
		return new WayBack(OFFER, OfferFilter.PUBLISHED, "", 1, 0);
	}

	static WayBack in(FormBody form) {
		return new WayBack(form.text("retour"),
				Coded.find(OfferFilter.class, form.text("etat")).orElse(OfferFilter.PUBLISHED), form.text("q"),
				Math.max(number(form.text("page")), 1), number(form.text("rang")));
	}

	private static int number(String said) {
		return said.matches("\\d{1,4}") ? Integer.parseInt(said) : 0;
	}

	/** What a form carries to say it. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("retour", this.place);
		if (inRows()) {
			fields.put("rang", String.valueOf(this.rank));
		}
		if (this.place.equals(LIST)) {
			fields.put("etat", this.filter.code());
			fields.put("q", this.words);
			fields.put("page", String.valueOf(this.number));
		}
		return fields;
	}

	/** Whether it is one card among others. */
	boolean inRows() {
		return this.place.equals(LIST) || this.place.equals(DESK);
	}

	/** What that page is called. */
	String name() {
		return this.place.equals(DESK) ? "Tableau de bord" : "Vos offres";
	}

	/** The card as it was. */
	String address(String id) {
		return page(id).fragment(OfferRow.anchor(id)).build().toUriString();
	}

	/** The card, with what has just been done; or the offer's own page. */
	String address(String id, Done done) {
		UriComponentsBuilder page = page(id).queryParam(Done.PARAMETER, done.code());
		return inRows() ? page.queryParam("offre", id)
			.queryParam("rang", this.rank)
			.fragment(OfferRow.anchor(id))
			.build()
			.toUriString() : page.build().toUriString();
	}

	private UriComponentsBuilder page(String id) {
		return switch (this.place) {
			case DESK -> UriComponentsBuilder.fromPath("/espace");
			case LIST -> UriComponentsBuilder.fromUriString(OffersPage.address(this.filter, this.words, this.number));
			default -> UriComponentsBuilder.fromPath(OfferController.ADDRESS + "/" + id);
		};
	}

}
