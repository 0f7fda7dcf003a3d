package fr.raccroche.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.insight.indicator.Report;
import org.jspecify.annotations.Nullable;

/**
 * Indicators for a spreadsheet.
 */
final class IndicatorCsv {

	private IndicatorCsv() {
	}

	/** One number a line, since counting began. */
	static String of(Report report) {
		return StaffCsv.written((csv) -> {
			csv.writeRecord("mois", "indicateur", "detail", "valeur");
			report.months().stream().filter(Report.Month::known).forEach((month) -> rows(csv, month));
		});
	}

	private static void rows(CsvWriter csv, Report.Month month) {
		String name = month.month().toString();
		MonthlyCount count = month.count();
		if (count != null) {
			row(csv, name, "offres", "", count.offers());
			row(csv, name, "a_confirmer", "", count.toConfirm());
			row(csv, name, "en_pause", "", count.paused());
			row(csv, name, "innovantes", "", count.innovative());
			row(csv, name, "places", "", count.places());
			row(csv, name, "sans_places", "", count.withoutPlaces());
			row(csv, name, "places_datees", "", count.datedPlaces());
			count.kinds()
				.entrySet()
				.stream()
				.sorted(java.util.Map.Entry.comparingByKey())
				.forEach((kind) -> row(csv, name, "genre", kind.getKey(), kind.getValue()));
			count.fields()
				.entrySet()
				.stream()
				.sorted(java.util.Map.Entry.comparingByKey())
				.forEach((field) -> row(csv, name, "champ", field.getKey(), field.getValue()));
			row(csv, name, "reseaux", "", count.networks());
			row(csv, name, "partenaires", "", count.partners());
			row(csv, name, "etablissements", "", count.members());
		}
		row(csv, name, "rappels_demandes", "", month.calls().asked());
		row(csv, name, "rappels_15_jours", "", month.calls().inTime());
		row(csv, name, "rappels_sans_reponse", "", month.calls().tried());
		row(csv, name, "rappels_tardifs", "", month.calls().late());
		row(csv, name, "rappels_en_attente", "", month.calls().waiting());
	}

	private static void row(CsvWriter csv, String month, String what, String detail, @Nullable Long value) {
		if (value != null) {
			csv.writeRecord(month, what, detail, value.toString());
		}
	}

}
