package fr.raccroche.search.advisers;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.Advice;
import fr.raccroche.search.Adviser;
import fr.raccroche.search.Desk;
import fr.raccroche.search.web.KindWords;
import fr.raccroche.site.Page;
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One sort of adviser, and who they are here.
 *
 * @param page what it is on
 * @param advice who they are
 */
public record AdviserSection(Page page, Advice advice) {

	public String code() {
		return this.advice.adviser().code();
	}

	public String heading() {
		return this.page.say("advisers.name." + code());
	}

	/** What they do for somebody. */
	public String sentence() {
		return (this.advice.adviser() == Adviser.FOQUALE) ? this.page.say("solution.contact.network.foquale")
				: KindWords.sentence(this.page, kind());
	}

	/** Whose drawing stands for them. */
	public Kind kind() {
		return switch (this.advice.adviser()) {
			case CIO -> Kind.CIO;
			case MISSION_LOCALE -> Kind.MISSION_LOCALE;
			case PSAD -> Kind.PSAD;
			case FOQUALE -> Kind.MLDS;
		};
	}

	/** What is not known about who is in charge; null when it is. */
	public @Nullable String said() {
		if (this.advice.none()) {
			return this.page.say("advisers.none", this.page.site().number().number());
		}
		return this.advice.serving().isEmpty() ? this.page.say("advisers.unknown." + code()) : null;
	}

	/** Those in charge first, then the nearest. */
	public List<AdviserCard> cards() {
		List<AdviserCard> cards = new ArrayList<>();
		this.advice.serving().forEach((desk) -> cards.add(AdviserCard.of(this.page, desk, serving(desk), true)));
		Desk nearest = this.advice.nearest();
		if (nearest != null) {
			cards.add(AdviserCard.of(this.page, nearest, this.page.say("advisers.nearest." + code()), false));
		}
		return cards;
	}

	private String serving(Desk desk) {
		String network = (desk instanceof Desk.Published published)
				? published.summary().solution().provider().network() : null;
		return this.page.say("advisers.serves." + code(), (network != null) ? network : "");
	}

}
