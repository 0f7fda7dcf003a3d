package fr.raccroche.insight.web;

import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.raccroche.insight.Coverage;
import fr.raccroche.insight.Reaches;
import fr.raccroche.platform.Spreadsheet;
import fr.raccroche.solution.Kind;

/**
 * The distances behind the table and the map, for a spreadsheet.
 */
final class CoverageCsv {

	private CoverageCsv() {
	}

	static String of(List<Reaches> all) {
		return StaffCsv.written((csv) -> {
			csv.writeRecord("genre", "commune", "nom", "habitants", "distance_m", "a_plus_de_30_km");
			all.forEach((kind) -> kind.communes().forEach((reach) -> row(csv, kind.kind(), reach)));
		});
	}

	private static void row(CsvWriter csv, Kind kind, Reaches.Reach reach) {
		Double metres = reach.metres();
		Integer population = reach.commune().population();
		csv.writeRecord(kind.code(), reach.commune().code(), Spreadsheet.safe(reach.commune().name()),
				(population != null) ? population.toString() : "",
				(metres != null) ? String.valueOf(Math.round(metres)) : "", reach.far() ? "oui" : "non");
	}

	/** The table: every distance of the country would be a million lines. */
	static String summary(Coverage coverage) {
		return StaffCsv.written((csv) -> {
			csv.writeRecord("genre", "habitants", "habitants_a_plus_de_30_km", "communes", "communes_a_plus_de_30_km");
			coverage.kinds()
				.forEach((kind) -> csv.writeRecord(kind.kind().code(), String.valueOf(kind.population()),
						String.valueOf(kind.populationBeyond()), String.valueOf(kind.communes()),
						String.valueOf(kind.communesBeyond())));
		});
	}

}
