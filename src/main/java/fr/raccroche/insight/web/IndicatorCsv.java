package fr.raccroche.insight.web;

import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.insight.indicator.Indicators.OfNetwork;
import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.insight.indicator.Report;
import fr.raccroche.platform.Spreadsheet;
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
			report.months().forEach((month) -> rows(csv, month));
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
		row(csv, name, "rappels_tardifs", "", month.calls().late());
	}

	private static void row(CsvWriter csv, String month, String what, String detail, @Nullable Long value) {
		if (value != null) {
			csv.writeRecord(month, what, detail, value.toString());
		}
	}

	/** One network a line, as it is now. */
	static String of(List<OfNetwork> networks) {
		return StaffCsv.written((csv) -> {
			csv.writeRecord("reseau", "offres", "a_confirmer", "en_pause", "innovantes", "places", "sans_places",
					"partenaires", "etablissements", "rappels_demandes_12_mois", "rappels_15_jours", "rappels_tardifs");
			networks.forEach((network) -> row(csv, network));
		});
	}

	private static void row(CsvWriter csv, OfNetwork network) {
		MonthlyCount count = network.count();
		Calls calls = network.calls();
		csv.writeRecord(Spreadsheet.safe(network.scope().name()), text(count, MonthlyCount::offers),
				text(count, MonthlyCount::toConfirm), text(count, MonthlyCount::paused),
				text(count, MonthlyCount::innovative), text(count, MonthlyCount::places),
				text(count, MonthlyCount::withoutPlaces), text(count, MonthlyCount::partners),
				text(count, MonthlyCount::members), String.valueOf(calls.asked()), String.valueOf(calls.inTime()),
				String.valueOf(calls.late()));
	}

	private static String text(@Nullable MonthlyCount count,
			java.util.function.Function<MonthlyCount, @Nullable Long> what) {
		Long value = (count == null) ? null : what.apply(count);
		return (value == null) ? "" : value.toString();
	}

}
