package fr.raccroche.solution.reminder;

import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.account.SignedLinks;
import fr.raccroche.site.Words;

/**
 * What a mail about offers says, as text and as a page.
 *
 * @param portal its name
 * @param intro first paragraph
 * @param offers those that are named
 * @param others how many more there are
 * @param allHref page of all of them
 * @param why one receives it
 * @param offHref page that turns such mails off
 */
public record Letter(String portal, String intro, List<Offer> offers, int others, String allHref, String why,
		String offHref) {

	/** More are read by nobody. */
	private static final int NAMED = 25;

	/**
	 * One of them.
	 *
	 * @param title its title
	 * @param sentence what is to be known
	 * @param href page of its buttons
	 */
	public record Offer(String title, String sentence, String href) {
	}

	/** With the first of these alone. */
	static Letter of(String portal, String intro, List<Offer> all, String allHref, String why, String offHref) {
		return new Letter(portal, intro, all.stream().limit(NAMED).toList(), Math.max(all.size() - NAMED, 0), allHref,
				why, offHref);
	}

	/** "Et 3 autres offres." Empty for none. */
	public String more() {
		return (this.others == 0) ? "" : "Et " + Words.count(this.others, "autre offre", "autres offres") + ".";
	}

	/** What is to be known of its links. */
	public String personal() {
		return "Ces liens sont à vous : ils agissent en votre nom pendant %d jours. Ne transférez pas ce message."
			.formatted(SignedLinks.HOLDS.toDays());
	}

	String text() {
		String named = this.offers.stream()
			.map((offer) -> "%s%n%s%n%s".formatted(offer.title(), offer.sentence(), offer.href()))
			.collect(Collectors.joining(System.lineSeparator().repeat(2)));
		return """
				Bonjour,

				%s

				%s

				%s
				Tout voir, et confirmer d'un seul coup :
				%s

				%s
				%s

				Ne plus recevoir ces courriels :
				%s

				%s
				"""
			.formatted(this.intro, named, more().isEmpty() ? "" : more() + "\n", this.allHref, this.why, personal(),
					this.offHref, this.portal)
			.replace(System.lineSeparator(), "\n");
	}

}
