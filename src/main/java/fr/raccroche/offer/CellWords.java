package fr.raccroche.offer;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.columns.Columns;
import fr.raccroche.columns.TerritoryWords;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Status;
import org.springframework.stereotype.Component;

/**
 * What stands in a cell, as people read it.
 */
@Component
public class CellWords {

	private static final Map<String, Coded[]> CODES = Map.of("genre", Kind.values(), "champ", Field.values(),
			"secteurs", Sector.values(), "diplome_max", Diploma.values(), "entree", EntryMode.values(), "statut",
			Status.values(), "adhesion", JoinedBy.values(), "etat", State.values());

	/** Lists whose items are read one below the other. */
	private static final Set<String> LINES = Set.of("description", "conditions", "documents", "etapes", "autres_sites",
			"sessions");

	private final TerritoryWords territories;

	CellWords(TerritoryWords territories) {
		this.territories = territories;
	}

	public String of(String column, String cell) {
		if (cell.isEmpty()) {
			return cell;
		}
		return switch (column) {
			case "telephone" -> cell.startsWith("+") ? Words.phone(cell) : cell;
			case "territoire" -> counted(this.territories.inWords(cell));
			case "langues" -> cell.replace(Columns.BETWEEN, ", ");
			default -> LINES.contains(column) ? cell.replace(Columns.BETWEEN, "\n")
					: CODES.containsKey(column) ? labels(cell, CODES.get(column)) : cell;
		};
	}

	private static String labels(String cell, Coded... codes) {
		return Arrays.stream(cell.split(" \\| "))
			.map((code) -> Stream.of(codes)
				.filter((one) -> one.code().equals(code))
				.map(Coded::staffLabel)
				.findFirst()
				.orElse(code))
			.collect(Collectors.joining(", "));
	}

	/** With how many they are, where one cannot count them at a glance. */
	static String counted(String words) {
		int count = words.split(" \\| ").length;
		return ((count > 1) ? "%d parties : ".formatted(count) : "") + words.replace(Columns.BETWEEN, ", ");
	}

}
