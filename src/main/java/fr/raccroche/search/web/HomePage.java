package fr.raccroche.search.web;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.site.Page;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.KindGuide;

/**
 * What the first page shows.
 *
 * @param page what surrounds it
 */
public record HomePage(Page page) {

	/** Kinds one can ask for oneself, by what one looks for. */
	public List<Need> needs() {
		return Stream.of(KindGuide.Need.values()).map(Need::of).toList();
	}

	/**
	 * Kinds that answer one need.
	 *
	 * @param need what one looks for
	 * @param kinds what answers it
	 */
	public record Need(KindGuide.Need need, List<KindGuide> kinds) {

		static Need of(KindGuide.Need need) {
			return new Need(need,
					Stream.of(Kind.values())
						.map(Kind::guide)
						.filter((kind) -> kind.need() == need)
						.filter((kind) -> kind.joinedBy().contains(JoinedBy.SOI_MEME))
						.toList());
		}

	}

}
