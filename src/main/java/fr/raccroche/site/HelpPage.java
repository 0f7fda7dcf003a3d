package fr.raccroche.site;

import java.util.List;

/**
 * Whom to call tonight.
 *
 * @param page what surrounds it
 */
public record HelpPage(Page page) {

	/** What one may need, the most urgent first. */
	public List<Need> needs() {
		return List
			.of(new Need(this.page.say("help.danger"),
					List.of(HelpLine.EUROPE, HelpLine.POLICE, HelpLine.AMBULANCE, HelpLine.TEXT)),
					new Need(this.page.say("help.talk"),
							List.of(HelpLine.CHILDREN, HelpLine.SUICIDE, HelpLine.BULLYING, HelpLine.HEALTH,
									HelpLine.WOMEN, HelpLine.DRUGS)),
					new Need(this.page.say("help.roof"), List.of(HelpLine.ROOF)));
	}

	/** For whom a number is. */
	public String words(HelpLine line) {
		return this.page.say(line.sentence());
	}

	/**
	 * Numbers for one need.
	 *
	 * @param heading the need
	 * @param lines who answers
	 */
	public record Need(String heading, List<HelpLine> lines) {
	}

}
