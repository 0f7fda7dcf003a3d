package fr.raccroche.offer.many;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.columns.Columns;
import fr.raccroche.offer.web.FormLayout;

/**
 * The columns that a file of staff may hold, in the words of the form.
 */
final class ColumnNames {

	/** Whether an offer is invented, and in whose name it is checked, no file says. */
	private static final Set<String> SAID_BY_THE_PORTAL = Set.of("demonstration", "verifie_par");

	/** As files have them. */
	static final List<String> ALL = Columns.ALL.stream()
		.filter((column) -> !SAID_BY_THE_PORTAL.contains(column))
		.toList();

	/** Without which no offer begins. */
	static final List<String> FOR_A_NEW_ONE = List.of("genre", "titre", "resume", "structure_nom");

	/** What the form does not ask. */
	private static final Map<String, String> LABELS = Map.of("id", "Identifiant", "genre", "Type d'offre", "verifie_le",
			"Confirmée le", "source", "Source", "licence", "Licence", "etat", "État", "remplace_par", "Remplacée par");

	private ColumnNames() {
	}

	static String label(String column) {
		FormLayout.Field field = FormLayout.field(column);
		return (field != null) ? field.label() : LABELS.getOrDefault(column, column);
	}

	/** Whether a header is one of ours that is left alone on purpose. */
	static boolean isLeftAlone(String normalized) {
		return SAID_BY_THE_PORTAL.contains(normalized) || normalized.equals(RefusedFile.LINE)
				|| normalized.equals(RefusedFile.REASON);
	}

}
