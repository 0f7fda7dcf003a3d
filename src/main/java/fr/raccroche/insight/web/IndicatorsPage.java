package fr.raccroche.insight.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import fr.raccroche.account.StaffPage;
import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.insight.indicator.Comparison;
import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.insight.indicator.Report;
import fr.raccroche.insight.indicator.Scope;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What is counted of a scope: numbers of today, their course over a year, and how they
 * are made up.
 *
 * @param page what surrounds it
 * @param report what was counted
 * @param compared what it is made of, as far as the reader may see it
 * @param chooser other territories
 */
public record IndicatorsPage(StaffPage page, Report report, List<Comparison> compared, Chooser chooser) {

	/** Months that are drawn. */
	private static final int DRAWN = 12;

	private static final int WHOLE = 100;

	/** Tallest bar of numbers so small that they would all look the same. */
	private static final int FEW = 5;

	private static final DateTimeFormatter COUNTED = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

	public Scope scope() {
		return this.report.scope();
	}

	/** "novembre 2026". */
	public static String name(YearMonth month) {
		return Words.month(month);
	}

	/** "Compté le 23 novembre 2026 à 14 h 05 ; recompté toutes les heures." */
	public String counted() {
		MonthlyCount now = now();
		return "Compté le %s à %s ; recompté toutes les heures.".formatted(
				Words.day(now.countedAt().atZone(Words.PARIS).toLocalDate()),
				COUNTED.format(now.countedAt().atZone(Words.PARIS)));
	}

	private MonthlyCount now() {
		return Objects.requireNonNull(this.report.now(), "counted before it is shown");
	}

	public List<Tile> tiles() {
		return Tile.of(this.report, now());
	}

	/** Who was called back, in a cell. */
	public static String inTime(Calls calls) {
		return CallWords.cell(calls);
	}

	public static String percent(long part, long all) {
		if (all == 0) {
			return "–";
		}
		return share(part, all) + "\u00A0%";
	}

	/** From 0 to 100; never all when it is not. */
	private static long share(long part, long all) {
		return (part == all) ? WHOLE : Math.min(Math.round((double) WHOLE * part / all), WHOLE - 1);
	}

	public static String number(long value) {
		return Words.number(value);
	}

	/** The year, in the last months that are drawn. */
	public List<Report.Month> year() {
		return this.report.last(DRAWN);
	}

	public List<Bars> drawings() {
		return List.of(drawing("Offres publiées", "", FEW, counted(MonthlyCount::offers)),
				drawing("Offres à jour", "\u202F%", WHOLE,
						counted((count) -> (count.offers() == 0) ? null : share(count.confirmed(), count.offers()))),
				drawing("Places annoncées", "", FEW, counted(MonthlyCount::places)),
				drawing("Demandes de rappel", "", FEW, (month) -> month.known() ? month.calls().asked() : null));
	}

	private static Function<Report.Month, @Nullable Long> counted(Function<MonthlyCount, @Nullable Long> what) {
		return (month) -> {
			MonthlyCount count = month.count();
			return (count == null) ? null : what.apply(count);
		};
	}

	private Bars drawing(String title, String unit, long top, Function<Report.Month, @Nullable Long> what) {
		return Bars.of(title, unit, top,
				year().stream().map((month) -> new Bars.Value(month.month(), what.apply(month))).toList());
	}

	/**
	 * Length of a bar beside a number, from 0 to 100: the longest is of the most
	 * frequent.
	 */
	public static long share(Report.Part part, List<Report.Part> among) {
		long most = Math.max(1, among.stream().mapToLong(Report.Part::offers).max().orElse(1));
		return WHOLE * part.offers() / most;
	}

	public String href(Scope other) {
		return IndicatorController.ADDRESS + query(other);
	}

	public String file() {
		return IndicatorController.FILE + query(scope());
	}

	public List<ComparisonTable> tables() {
		return this.compared.stream().map((one) -> {
			ComparisonTable.By by = ComparisonTable.By.of(one);
			return new ComparisonTable(by, one,
					IndicatorController.COMPARED_FILE + query(scope()) + "&par=" + by.code());
		}).toList();
	}

	private static String query(Scope scope) {
		return "?territoire=" + UriUtils.encode(scope.code(), StandardCharsets.UTF_8);
	}

	/** What is counted, in words. */
	public String meaning() {
		return switch (scope().level()) {
			case NETWORK -> "Les offres publiées au nom de ce réseau, où qu'elles soient.";
			case BASSIN -> "Les offres publiées qui ont un lieu dans ce bassin, quel que soit leur réseau.";
			case DEPARTEMENT, ACADEMIE ->
				"Les offres publiées qui ont un lieu ici, quel que soit leur réseau ; sans lieu, celles qui servent "
						+ "ce territoire en particulier.";
			case COUNTRY, ALONE -> "Toutes les offres publiées.";
		};
	}

}
