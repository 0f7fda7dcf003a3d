package fr.raccroche.insight.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.insight.indicator.Comparison;
import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.platform.Spreadsheet;
import org.jspecify.annotations.Nullable;

/**
 * Parts beside each other for a spreadsheet: one a line, as it is now.
 */
final class ComparisonCsv {

	private ComparisonCsv() {
	}

	static String of(ComparisonTable.By by, List<Comparison> compared) {
		return StaffCsv.written((csv) -> {
			csv.writeRecord("code", "nom", "reseau", "offres", "a_confirmer", "en_pause", "innovantes", "places",
					"sans_places", "places_datees", "partenaires", "etablissements", "rappels_demandes_12_mois",
					"rappels_15_jours", "rappels_sans_reponse", "rappels_tardifs", "rappels_en_attente");
			compared.stream()
				.filter((one) -> one.level() == by.level())
				.flatMap((one) -> ComparisonTable.lines(one).stream())
				.forEach((line) -> row(csv, line));
		});
	}

	private static void row(CsvWriter csv, ComparisonTable.Line line) {
		MonthlyCount count = line.part().count();
		Calls calls = line.part().calls();
		csv.writeRecord(line.part().scope().code(), Spreadsheet.safe(line.name()),
				Spreadsheet.safe(Objects.requireNonNullElse(line.part().scope().network(), "")),
				text(count, MonthlyCount::offers), text(count, MonthlyCount::toConfirm),
				text(count, MonthlyCount::paused), text(count, MonthlyCount::innovative),
				text(count, MonthlyCount::places), text(count, MonthlyCount::withoutPlaces),
				text(count, MonthlyCount::datedPlaces), text(count, MonthlyCount::partners),
				text(count, MonthlyCount::members), String.valueOf(calls.asked()), String.valueOf(calls.inTime()),
				String.valueOf(calls.tried()), String.valueOf(calls.late()), String.valueOf(calls.waiting()));
	}

	private static String text(@Nullable MonthlyCount count, Function<MonthlyCount, @Nullable Long> what) {
		Long value = (count == null) ? null : what.apply(count);
		return (value == null) ? "" : value.toString();
	}

}
