package fr.raccroche.insight.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.insight.indicator.Beside;
import fr.raccroche.insight.indicator.Comparison;
import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.insight.indicator.Scope;

/**
 * Parts of a territory beside each other, as a table.
 *
 * @param by what the parts are
 * @param compared what is known of them
 * @param file address of the same for a spreadsheet
 */
public record ComparisonTable(By by, Comparison compared, String file) {

	/** Kinds of parts. */
	public enum By {

		ACADEMIES("academies", "Académie par académie", "Académie", Scope.Level.ACADEMIE),
		NETWORKS("reseaux", "Réseau par réseau", "Réseau", Scope.Level.NETWORK),
		BASSINS("bassins", "Bassin par bassin", "Bassin", Scope.Level.BASSIN),
		DEPARTEMENTS("departements", "Département par département", "Département", Scope.Level.DEPARTEMENT);

		private final String code;

		private final String heading;

		private final String one;

		private final Scope.Level level;

		By(String code, String heading, String one, Scope.Level level) {
			this.code = code;
			this.heading = heading;
			this.one = one;
			this.level = level;
		}

		public String code() {
			return this.code;
		}

		public String heading() {
			return this.heading;
		}

		public String one() {
			return this.one;
		}

		Scope.Level level() {
			return this.level;
		}

		static Optional<By> find(String code) {
			return Arrays.stream(values()).filter((by) -> by.code.equals(code)).findFirst();
		}

		static By of(Comparison compared) {
			return Arrays.stream(values()).filter((by) -> by.level == compared.level()).findFirst().orElseThrow();
		}

		static String all() {
			return Arrays.stream(values()).map(By::code).collect(Collectors.joining(", "));
		}

	}

	/**
	 * A line.
	 *
	 * @param part what it is of
	 * @param name as it is read
	 * @param links whether it has indicators of its own
	 */
	public record Line(Beside part, String name, boolean links) {

		public String offers() {
			return text((count) -> IndicatorsPage.number(count.offers()));
		}

		public String confirmed() {
			return text((count) -> IndicatorsPage.percent(count.confirmed(), count.offers()));
		}

		public String places() {
			return text((count) -> IndicatorsPage.number(count.places()));
		}

		public String partners() {
			return text((count) -> (count.partners() != null) ? IndicatorsPage.number(count.partners()) : "–");
		}

		public String calls() {
			return CallWords.cell(this.part.calls());
		}

		private String text(java.util.function.Function<MonthlyCount, String> what) {
			MonthlyCount count = this.part.count();
			return (count != null) ? what.apply(count) : "–";
		}

	}

	/** Parts, then what is in none of them, then all of it. */
	public List<Line> lines() {
		return lines(this.compared);
	}

	static List<Line> lines(Comparison compared) {
		return Stream
			.of(compared.rows().stream().map((part) -> new Line(part, part.scope().name(), true)),
					compared.alone().stream().map((part) -> new Line(part, part.scope().name(), false)),
					compared.total().stream().map((part) -> new Line(part, "Total", false)))
			.flatMap((lines) -> lines)
			.toList();
	}

	/** Whether networks say whom they work with. */
	public boolean partners() {
		return this.by == By.NETWORKS || this.by == By.ACADEMIES;
	}

	/** Why lines do not make up the total; empty when they do. */
	public String note() {
		if (!this.compared.overlaps()) {
			return "";
		}
		return (this.by == By.NETWORKS)
				? "Une ligne de réseau compte toutes ses offres, où qu'elles soient : la somme peut différer du total."
				: "Une offre qui a des lieux dans deux lignes compte dans chacune, et une seule fois dans le total.";
	}

}
