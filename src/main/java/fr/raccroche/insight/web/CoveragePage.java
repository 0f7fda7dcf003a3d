package fr.raccroche.insight.web;

import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.account.StaffPage;
import fr.raccroche.insight.Coverage;
import fr.raccroche.insight.Reaches;
import fr.raccroche.insight.Territory;
import fr.raccroche.site.Words;
import fr.raccroche.solution.KindGuide;
import org.jspecify.annotations.Nullable;

/**
 * How much of a territory each kind reaches.
 *
 * @param page what surrounds it
 * @param coverage of all kinds
 * @param reaches of the kind on the map
 * @param drawing the map; null when nobody knows where it is
 * @param chooser other territories
 */
public record CoveragePage(StaffPage page, Coverage coverage, Reaches reaches, @Nullable Drawing drawing,
		Chooser chooser) {

	private static final int NAMED = 30;

	/** The kind on the map. */
	public Coverage.OfKind shown() {
		return this.coverage.of(this.reaches.kind());
	}

	/** What is not measured here, and why; empty for nothing. */
	public String elsewhere() {
		return this.coverage.elsewhere()
			.stream()
			.sorted()
			.map((kind) -> "« %s » n'existe %s : ce type n'est pas compté ici.".formatted(kind.label(),
					(kind.guide().land() == KindGuide.Land.OVERSEAS) ? "qu'outre-mer" : "qu'en métropole"))
			.collect(Collectors.joining(" "));
	}

	public String href(Coverage.OfKind kind) {
		return CoverageController.ADDRESS + "?territoire=" + this.coverage.territory().code() + "&genre="
				+ kind.kind().code();
	}

	public String file() {
		return CoverageController.ADDRESS + ".csv?territoire=" + this.coverage.territory().code();
	}

	/** Whether every distance is in the file: of the country, the table is. */
	public boolean filed() {
		return !this.coverage.territory().code().equals(Territory.FRANCE);
	}

	public String fileLabel() {
		return filed() ? "Télécharger toutes les distances (tableur)" : "Télécharger ce tableau (tableur)";
	}

	public static String percent(Coverage.OfKind kind) {
		long rounded = Math.round(100 * kind.share());
		return (rounded == 0 && kind.populationBeyond() > 0) ? "moins de 1\u00A0%" : rounded + "\u00A0%";
	}

	public static String number(long value) {
		return Words.number(value);
	}

	/** The most populated of those that are far. */
	public List<Reaches.Reach> named() {
		return this.reaches.beyond().stream().limit(NAMED).toList();
	}

	/** How many more there are. */
	public int more() {
		return Math.max(0, this.reaches.beyond().size() - NAMED);
	}

	/** "42 km", or that there is none. */
	public static String away(Reaches.Reach reach) {
		Double metres = reach.metres();
		return (metres != null) ? Words.kilometres(Math.round(metres)) : "aucune";
	}

	/** What the map shows, for who does not see it. */
	public String told() {
		return "Carte : %s à plus de 30 km d'une offre « %s », sur %s.".formatted(
				Words.count(shown().communesBeyond(), "commune", "communes"), shown().kind().label(),
				Words.number(shown().communes()));
	}

}
