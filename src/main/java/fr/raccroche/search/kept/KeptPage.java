package fr.raccroche.search.kept;

import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.site.Page;
import fr.raccroche.search.Voice;
import fr.raccroche.search.web.Card;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a selection shows; of one's own, when the address carries none.
 *
 * @param page what surrounds it
 * @param selection what the address carries
 * @param items what became of each
 * @param mail it as a mail; null but for professionals
 * @param refused whether too few or too many were to be compared
 */
public record KeptPage(Page page, Selection selection, List<KeptItem> items, @Nullable ReadyMail mail,
		boolean refused) {

	/** Two at least, to be put side by side. */
	private static final int FEW = 2;

	/** Whether the browser fills it with its own list. */
	public boolean own() {
		return this.selection.isEmpty();
	}

	/** Those that are there, as cards. */
	public List<Card> cards() {
		return KeptItem.cards(this.items);
	}

	/** Whether some can be put side by side. */
	public boolean comparable() {
		return cards().size() >= FEW;
	}

	/** Few enough to be ticked at once. */
	public boolean ticked() {
		return cards().size() <= ComparePage.MOST;
	}

	/** The form that compares, when there is something to compare. */
	public @Nullable String comparedBy() {
		return comparable() ? "comparer" : null;
	}

	/** Ids of those that are there, that a browser may keep. */
	public String keptIds() {
		return cards().stream().map((card) -> card.summary().id()).collect(Collectors.joining(","));
	}

	/** One of two sentences, for who reads. */
	public String say(String young, String professional) {
		return this.page.say(this.selection.professional() ? professional : young);
	}

	/** What the list opens under elsewhere. */
	public String link() {
		return this.page.href("/pistes" + this.selection.shared() + (this.selection.professional() ? "&vue=pro" : ""));
	}

	/** The same list as data. */
	public String data(String format) {
		return "/pistes." + format + this.selection.query();
	}

	/** The same list for who accompanies somebody. */
	public String professionalView() {
		return this.page.href("/pistes" + this.selection.toldTo(Voice.PROFESSIONAL).query());
	}

	/** The same list for everybody. */
	public String publicView() {
		return this.page.href("/pistes" + this.selection.toldTo(Voice.YOUNG).query());
	}

}
