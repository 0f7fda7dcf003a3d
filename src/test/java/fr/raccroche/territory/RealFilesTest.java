package fr.raccroche.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;
import fr.raccroche.territory.store.BundledTerritory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The resolver and the gazetteer on the producers' own files, where they are at hand
 * ({@code -Draccroche.test.data=...}); skipped elsewhere.
 */
class RealFilesTest {

	private static final Path DATA = Path.of(System.getProperty("raccroche.test.data", "../shared/data"));

	private final CommuneResolver resolver = new CommuneResolver(BundledGazetteer.get());

	@Test
	void namesAndPostalCodesOfTheMinistrysFilesFindTheirCommunes() throws IOException {
		List<String> wrong = new ArrayList<>();
		int empty = 0;
		int rows = 0;
		for (NamedCsvRecord row : read("etablissements/adresse_geolocalisation_colleges_poitiers_reunion.csv", ';')) {
			rows++;
			Optional<Commune> found = this.resolver.resolve(null, row.getField("localite_acheminement_uai"),
					row.getField("code_postal_uai"), row.getField("code_departement"));
			empty += found.isEmpty() ? 1 : 0;
			String today = BundledGazetteer.commune(row.getField("code_commune")).code();
			if (found.isPresent() && !found.get().code().equals(today)) {
				wrong.add("%s %s: %s".formatted(row.getField("code_postal_uai"),
						row.getField("localite_acheminement_uai"), found.get().name()));
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(empty).isLessThan(rows / 20);
	}

	@Test
	void townsOfOnisepWithCedexCodesFindTheirCommunes() throws IOException {
		List<String> unknown = new ArrayList<>();
		int rows = 0;
		for (NamedCsvRecord row : read("onisep/ideo-enseignements_de_specialite_de_premiere_generale.csv", ';')) {
			String departement = row.getField("Département lieu de cours");
			if (departement.isEmpty()) {
				continue;
			}
			rows++;
			Optional<Commune> found = this.resolver.resolve(null, row.getField("Commune lieu de cours"),
					row.getField("Code postal lieu de cours"), departement);
			if (found.isEmpty()) {
				unknown.add("%s %s (%s)".formatted(row.getField("Code postal lieu de cours"),
						row.getField("Commune lieu de cours"), departement));
			}
		}
		assertThat(unknown).as("towns nobody knows").hasSizeLessThan(rows / 400);
	}

	@Test
	void theGazetteerIsNearTheOfficialPoints() throws IOException {
		List<Double> kilometres = new ArrayList<>();
		for (NamedCsvRecord row : read("communes/communes_avec_coordonnees.csv", ',')) {
			String departement = row.getField("code_departement");
			if (row.getField("latitude").isEmpty() || departement.matches("973|98.")) {
				continue;
			}
			Position official = new Position(Double.parseDouble(row.getField("latitude")),
					Double.parseDouble(row.getField("longitude")));
			kilometres.add(BundledGazetteer.commune(row.getField("code_insee")).position().metresTo(official) / 1000);
		}
		assertThat(kilometres).hasSizeGreaterThan(34_000);
		assertThat(kilometres.stream().filter((distance) -> distance > 10).count()).isLessThan(30);
		assertThat(kilometres.stream().sorted().skip(kilometres.size() / 2).findFirst().orElseThrow()).isLessThan(1.0);
	}

	@Test
	void whatLaPosteMisplacesIsRefused() throws IOException {
		List<CommuneRow> rows = read("communes/laposte_hexasmal_2022.csv", ';').stream()
			.map((row) -> new CommuneRow(row.getField("Code_commune_INSEE"), row.getField("Nom_commune"),
					List.of(row.getField("Code_postal")), position(row), null, "laposte", BundledTerritory.edition()))
			.toList();
		List<CommuneUpdate> updates = new Refresh(BundledGazetteer.get(), rows).run();
		Set<String> refused = new TreeSet<>();
		Set<String> moved = new TreeSet<>();
		for (int i = 0; i < rows.size(); i++) {
			assertThat(updates.get(i)).isNotInstanceOf(CommuneUpdate.Added.class);
			if (updates.get(i) instanceof CommuneUpdate.Refused) {
				refused.add(rows.get(i).code());
			}
			else if (updates.get(i) instanceof CommuneUpdate.Modified modified
					&& modified.commune().source().equals("laposte")) {
				moved.add(rows.get(i).code());
			}
		}
		assertThat(moved).as("points that the program knows better").hasSizeLessThan(300);
		assertThat(refused).contains("97701", "97801", "97302", "98719", "98735");
		// on the mainland, only a commune that has vanished since, and whose name is not
		// well written
		assertThat(refused).filteredOn((code) -> !code.startsWith("97") && !code.startsWith("98"))
			.hasSizeLessThan(10)
			.allSatisfy((code) -> assertThat(BundledGazetteer.get().findByCode(code)).isEmpty());
	}

	private static @Nullable Position position(NamedCsvRecord row) {
		return row.getField("latitude").isEmpty() ? null : new Position(Double.parseDouble(row.getField("latitude")),
				Double.parseDouble(row.getField("longitude")));
	}

	private static List<NamedCsvRecord> read(String name, char separator) throws IOException {
		Path file = DATA.resolve(name);
		assumeThat(Files.exists(file)).as("%s is at hand", file).isTrue();
		try (var rows = CsvReader.builder().fieldSeparator(separator).detectBomHeader(true).ofNamedCsvRecord(file)) {
			return rows.stream().toList();
		}
	}

}
