package fr.raccroche.intake;

import java.util.Set;
import java.util.HashSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.raccroche.solution.Kind;
import fr.raccroche.platform.PhoneNumbers;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the demonstration catalogue must be, whoever reads it: invented, and everywhere.
 */
class DemonstrationFileTests {

	private static final int DEPARTEMENTS = 101;

	/** Ranges that the regulator keeps for fiction. */
	private static final Pattern RESERVED = Pattern
		.compile("(?:0|\\+33 ?)(?:1 ?99 ?00|2 ?61 ?91|3 ?53 ?01|4 ?65 ?71|5 ?36 ?49|6 ?39 ?98)(?: ?\\d{2}){2}");

	private static final List<NamedCsvRecord> ROWS = read();

	@Test
	void every_row_says_that_it_is_invented() {
		assertThat(ROWS).hasSizeGreaterThanOrEqualTo(600);
		assertThat(column("demonstration")).containsOnly("oui");
		assertThat(column("id")).doesNotHaveDuplicates()
			.allMatch((id) -> id.startsWith("demo-") && !id.toUpperCase().matches("\\d{7}[A-Z]"));
	}

	@Test
	void nobody_real_can_be_called_or_written_to() {
		assertThat(filled("telephone")).isNotEmpty().allMatch(RESERVED.asMatchPredicate());
		assertThat(filled("courriel")).isNotEmpty().allMatch((mail) -> mail.endsWith(".example"));
		assertThat(filled("site_web")).isNotEmpty()
			.allMatch((page) -> page.matches("https?://[a-z0-9.-]+\\.example/.*"));
		assertThat(filled("structure_id")).hasSameSizeAs(column("structure_nom"))
			.noneMatch((id) -> id.toUpperCase().matches("\\d{7}[A-Z]"));
	}

	@Test
	void networks_are_invented_too_and_drawn_from_communes_that_exist() throws IOException {
		List<FoqualeNetwork> networks = DemonstrationNetworks.bundled();
		Set<String> offering = Set.copyOf(filled("reseau"));
		Set<String> structures = Set.copyOf(filled("structure_id"));
		Set<String> communes = new HashSet<>();

		assertThat(networks).hasSizeGreaterThanOrEqualTo(3).allSatisfy((network) -> {
			NetworkSheet sheet = network.sheet();
			assertThat(network.demonstration()).isTrue();
			assertThat(offering).contains(network.name());
			assertThat(sheet.communes()).isNotEmpty().allMatch(communes::add);
			assertThat(sheet.members()).extracting(NetworkMember::structure).isNotEmpty().isSubsetOf(structures);
			assertThat(sheet.partners()).extracting(NetworkPartner::structure).isNotEmpty().isSubsetOf(structures);
			assertThat(Stream.concat(sheet.partners().stream().map(NetworkPartner::phone),
					sheet.contacts().stream().map(NetworkContact::phone)))
				.allMatch(RESERVED.asMatchPredicate());
			assertThat(sheet.contacts()).extracting(NetworkContact::mail).allMatch((mail) -> mail.endsWith(".example"));
		});
	}

	@Test
	void no_number_is_dialled_overseas_that_is_invented_on_the_mainland() {
		assertThat(filled("telephone")).allSatisfy((phone) -> assertThat(PhoneNumbers.parse(phone, null)).get()
			.matches((dialled) -> dialled.startsWith("+33"), phone));
	}

	@Test
	void every_kind_is_there() {
		assertThat(column("genre")).contains(Stream.of(Kind.values()).map(Kind::code).toArray(String[]::new));
	}

	@Test
	void every_departement_has_its_doors_and_overseas_at_least_two_solutions() {
		Map<String, Long> all = perDepartement((row) -> true);
		assertThat(all).hasSize(DEPARTEMENTS).containsKeys("971", "972", "973", "974", "976", "2A", "2B");
		assertThat(all).allSatisfy((departement, count) -> assertThat(count).as(departement).isGreaterThan(1));
		assertThat(perDepartement((row) -> row.getField("genre").equals("cio"))).hasSize(DEPARTEMENTS);
		assertThat(perDepartement((row) -> row.getField("genre").equals("mission-locale"))).hasSize(DEPARTEMENTS);
	}

	@Test
	void it_is_denser_where_the_first_networks_are() {
		Map<String, Long> all = perDepartement((row) -> true);
		double usual = all.values().stream().mapToLong(Long::longValue).average().orElseThrow();
		assertThat(List.of("16", "17", "79", "86", "78", "91", "92", "95")).allSatisfy(
				(departement) -> assertThat(all.get(departement)).as(departement).isGreaterThan(Math.round(usual)));
	}

	private static Map<String, Long> perDepartement(Predicate<NamedCsvRecord> wanted) {
		return ROWS.stream()
			.filter(wanted)
			.map((row) -> row.getField("commune"))
			// an INSEE code, or a postal code and a name; collectivities overseas are no
			// départements
			.filter((commune) -> commune.matches("(?!97[578]|98)\\w{5}.*"))
			.collect(Collectors.groupingBy((commune) -> commune.substring(0, commune.startsWith("97") ? 3 : 2),
					Collectors.counting()));
	}

	private static List<String> column(String name) {
		return ROWS.stream().map((row) -> row.getField(name)).toList();
	}

	private static List<String> filled(String name) {
		return column(name).stream().filter((cell) -> !cell.isBlank()).toList();
	}

	private static List<NamedCsvRecord> read() {
		return CsvReader.builder()
			.fieldSeparator(';')
			.ofNamedCsvRecord(new InputStreamReader(
					Objects.requireNonNull(
							DemonstrationFileTests.class.getResourceAsStream("/" + DemonstrationCatalogue.FILE)),
					StandardCharsets.UTF_8))
			.stream()
			.toList();
	}

}
