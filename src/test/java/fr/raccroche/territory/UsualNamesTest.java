package fr.raccroche.territory;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.raccroche.territory.query.PlaceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type that INSEE does not know leads to a commune that exists.
 */
class UsualNamesTest {

	private static final Set<String> NATURES = Set.of("île", "lieu", "quartier", "station", "surnom", "usuel",
			"village", "ville nouvelle");

	private final Gazetteer gazetteer = BundledGazetteer.get();

	private final CommuneResolver resolver = new CommuneResolver(this.gazetteer);

	@Test
	void everyUsualNameIsOfACommuneThatExistsAndIsNoNameOfIts() throws Exception {
		Set<String> seen = new HashSet<>();
		assertThat(rows()).hasSizeGreaterThan(200).allSatisfy((row) -> {
			Commune commune = BundledGazetteer.commune(row.getField("code"));
			assertThat(commune.type().current()).as(row.toString()).isTrue();
			assertThat(commune.name()).isEqualTo(row.getField("commune"));
			assertThat(row.getField("nature")).isIn(NATURES);
			assertThat(seen.add(PlaceName.of(row.getField("nom")).joined() + " " + commune.code())).as(row.toString())
				.isTrue();
			assertThat(PlaceName.namesOf(commune.name())).doesNotContain(PlaceName.of(row.getField("nom")));
		});
	}

	@Test
	void everyUsualNameLeadsThereWithItsDepartement() throws Exception {
		Set<String> ambiguous = new HashSet<>();
		for (NamedCsvRecord row : rows()) {
			Commune commune = BundledGazetteer.commune(row.getField("code"));
			var found = this.resolver.resolve(null, row.getField("nom"), null, commune.departement());
			if (!found.map(Commune::code).equals(Optional.of(commune.code()))) {
				ambiguous.add(row.getField("nom"));
			}
		}
		assertThat(ambiguous).containsExactlyInAnyOrder("La Défense", "Belleville", "Marne-la-Vallée");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Valence d'Agen | 82403 | Tarn-et-Garonne     | 82186
			Raiatea        | 98735 | Polynésie française | 98758
			Coconi         | 97670 | Mayotte             | 97614
			La Montagne    | -     | -                   | -
			La Montagne    | 97417 | -                   | 97411
			La Montagne    | 44620 | -                   | 44101
			Malakoff       | -     | -                   | 92046
			Tahiti         | -     | -                   | 98735
			Le Mirail      | 33190 | Gironde             | -
			""")
	void filesMayNamePlacesAsPeopleDo(String name, String postcode, String departement, String expected) {
		assertThat(this.resolver.resolve(null, name, postcode, departement).map(Commune::code))
			.isEqualTo(Optional.ofNullable(expected));
	}

	private static List<NamedCsvRecord> rows() throws Exception {
		try (var rows = CsvReader.builder()
			.fieldSeparator(';')
			.ofNamedCsvRecord(Path.of("src/main/resources/territory/usual-names.csv"))) {
			return rows.stream().toList();
		}
	}

}
