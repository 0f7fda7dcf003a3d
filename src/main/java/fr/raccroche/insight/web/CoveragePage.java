package fr.raccroche.insight.web;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.insight.Coverage;
import fr.raccroche.insight.Territory;
import fr.raccroche.site.Words;

/**
 * How much of a territory each kind reaches.
 *
 * @param page what surrounds it
 * @param coverage of all kinds
 * @param shown the kind on the map
 * @param own networks of the reader, each before its bassins
 * @param academies every one
 * @param within the départements of the territory, or those it lies in
 */
public record CoveragePage(StaffPage page, Coverage coverage, Coverage.OfKind shown, List<Territory> own,
		List<Territory> academies, List<Territory> within) {

	private static final int NAMED = 30;

	public Drawing drawing() {
		return Drawing.of(this.shown.communes());
	}

	/** Whether the territory is shown among those of the reader. */
	public boolean shownIsOwn() {
		return this.own.contains(this.coverage.territory());
	}

	/** Whether that one is shown. */
	public boolean shows(Territory territory) {
		return this.coverage.territory().equals(territory);
	}

	/** Whether what is shown is a set of communes. */
	public boolean drawn() {
		return !this.coverage.territory().communes().isEmpty();
	}

	public String href(Coverage.OfKind kind) {
		return CoverageController.ADDRESS + "?territoire=" + this.coverage.territory().code() + "&genre="
				+ kind.kind().code();
	}

	public String file() {
		return CoverageController.ADDRESS + ".csv?territoire=" + this.coverage.territory().code();
	}

	public static String percent(Coverage.OfKind kind) {
		long rounded = Math.round(100 * kind.share());
		return (rounded == 0 && kind.populationBeyond() > 0) ? "moins de 1 %" : rounded + " %";
	}

	public static String number(long value) {
		return Words.number(value);
	}

	/** The most populated of those that are far. */
	public List<Coverage.Reach> named() {
		return this.shown.beyond().stream().limit(NAMED).toList();
	}

	/** How many more there are. */
	public int more() {
		return Math.max(0, this.shown.beyond().size() - NAMED);
	}

	/** "42 km", or that there is none. */
	public static String away(Coverage.Reach reach) {
		Double metres = reach.metres();
		return (metres != null) ? Words.kilometres(Math.round(metres)) : "aucune";
	}

	/** What the map shows, for who does not see it. */
	public String told() {
		return "Carte : %s à plus de 30 km d'une offre « %s », sur %s.".formatted(
				Words.count(this.shown.beyond().size(), "commune", "communes"), this.shown.kind().label(),
				Words.number(this.shown.communes().size()));
	}

}
