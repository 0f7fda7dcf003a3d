package fr.raccroche.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.raccroche.insight.Coverage;
import fr.raccroche.platform.Spreadsheet;

/**
 * The distances behind the table and the map, for a spreadsheet.
 */
final class CoverageCsv {

	private CoverageCsv() {
	}

	static String of(Coverage coverage) {
		return StaffCsv.written((csv) -> {
			csv.writeRecord("genre", "commune", "nom", "habitants", "distance_m", "a_plus_de_30_km");
			coverage.kinds().forEach((kind) -> kind.communes().forEach((reach) -> row(csv, kind, reach)));
		});
	}

	private static void row(CsvWriter csv, Coverage.OfKind kind, Coverage.Reach reach) {
		Double metres = reach.metres();
		Integer population = reach.commune().population();
		csv.writeRecord(kind.kind().code(), reach.commune().code(), Spreadsheet.safe(reach.commune().name()),
				(population != null) ? population.toString() : "",
				(metres != null) ? String.valueOf(Math.round(metres)) : "", reach.far() ? "oui" : "non");
	}

}
