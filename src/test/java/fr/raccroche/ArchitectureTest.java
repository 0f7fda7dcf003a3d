package fr.raccroche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of rooms in src/docs/architecture.md is true.
 */
class ArchitectureTest {

	private static final String ROOT = "fr.raccroche.";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("fr.raccroche");

	@Test
	void aRoomUsesOnlyTheRoomsItsRowNames() throws IOException {
		Map<String, Set<String>> table = table();
		assertThat(rooms()).isNotEmpty().isSubsetOf(table.keySet());
		table.forEach((room, allowed) -> noClasses().that()
			.resideInAPackage(ROOT + room + "..")
			.should()
			.dependOnClassesThat(inAnotherRoomThan(room, allowed))
			.allowEmptyShould(true)
			.check(CLASSES));
	}

	@Test
	void roomsFormNoCircle() {
		slices().matching("fr.raccroche.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void nobodyReachesIntoTheShelvesOfAnotherRoom() {
		for (String room : rooms()) {
			noClasses().that()
				.resideOutsideOfPackage(ROOT + room + "..")
				.should()
				.dependOnClassesThat(onAShelfOf(room))
				.check(CLASSES);
		}
	}

	@Test
	void geotoolsStaysInTerritory() {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + "territory..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.geotools..")
			.check(CLASSES);
	}

	@Test
	void nothingBlocksAReactiveChain() {
		noClasses().should()
			.callMethodWhere(DescribedPredicate.describe("block a reactive chain",
					(call) -> call.getTargetOwner().getPackageName().startsWith("reactor.core.publisher")
							&& call.getName().startsWith("block")))
			.check(CLASSES);
	}

	@Test
	void everyPackageSaysWhatMayBeNull() {
		Set<String> unmarked = CLASSES.stream()
			.map(JavaClass::getPackage)
			.filter((candidate) -> !candidate.isAnnotatedWith(NullMarked.class))
			.map(JavaPackage::getName)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(unmarked).isEmpty();
	}

	private static Set<String> rooms() {
		return CLASSES.stream()
			.map(ArchitectureTest::roomOf)
			.filter((room) -> !room.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String roomOf(JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
	}

	private static DescribedPredicate<JavaClass> inAnotherRoomThan(String room, Set<String> allowed) {
		return DescribedPredicate.describe("live in a room other than " + room + " and " + allowed, (type) -> {
			String other = roomOf(type);
			return !other.isEmpty() && !other.equals(room) && !allowed.contains(other);
		});
	}

	private static DescribedPredicate<JavaClass> onAShelfOf(String room) {
		return DescribedPredicate.describe("stand on a shelf of " + room,
				(type) -> type.getPackageName().startsWith(ROOT + room + "."));
	}

	/** Room → the rooms it may use, as written in the documentation. */
	private static Map<String, Set<String>> table() throws IOException {
		String rooms = Files.readString(Path.of("src/docs/architecture.md")).split("## Rooms")[1].split("## ")[0];
		Map<String, Set<String>> table = new LinkedHashMap<>();
		for (String line : rooms.lines().filter((row) -> row.matches("\\| [a-z]+ \\|.*")).toList()) {
			String[] cells = line.split("\\|");
			if (!cells[1].strip().equals("room")) {
				table.put(cells[1].strip(),
						Arrays.stream(cells[2].split(","))
							.map(String::strip)
							.filter((word) -> !word.equals("nothing"))
							.collect(Collectors.toSet()));
			}
		}
		return table;
	}

}
