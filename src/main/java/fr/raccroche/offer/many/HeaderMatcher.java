package fr.raccroche.offer.many;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.intake.Header;

/**
 * Guesses which of our columns those of a file are: by their code, by their label in the
 * form, by the words people use; whatever their case, accents and punctuation.
 */
final class HeaderMatcher {

	private static final Map<String, String> KNOWN = known();

	private HeaderMatcher() {
	}

	/**
	 * @return a column for each label; empty where none is meant, or it was met before
	 */
	static List<String> match(List<String> labels) {
		Set<String> taken = new HashSet<>();
		List<String> columns = new ArrayList<>();
		for (String label : labels) {
			String column = KNOWN.getOrDefault(Header.normalized(label), "");
			columns.add((!column.isEmpty() && taken.add(column)) ? column : "");
		}
		return columns;
	}

	/** Whether nobody has to say more: each is known, or left alone on purpose. */
	static boolean isClear(List<String> labels, List<String> columns) {
		for (int i = 0; i < labels.size(); i++) {
			String label = Header.normalized(labels.get(i));
			if (columns.get(i).isEmpty() && !label.isEmpty() && !ColumnNames.isLeftAlone(label)) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, String> known() {
		Map<String, String> known = new HashMap<>();
		usual().forEach((word, column) -> known.put(Header.normalized(word), column));
		ColumnNames.ALL.forEach((column) -> known.put(Header.normalized(ColumnNames.label(column)), column));
		ColumnNames.ALL.forEach((column) -> known.put(column, column));
		return known;
	}

	private static Map<String, String> usual() {
		return Map.ofEntries(Map.entry("identifiant de l'offre", "id"), Map.entry("genre", "genre"),
				Map.entry("intitulé", "titre"), Map.entry("nom de l'offre", "titre"), Map.entry("résumé", "resume"),
				Map.entry("accroche", "resume"), Map.entry("structure", "structure_nom"),
				Map.entry("établissement", "structure_nom"), Map.entry("UAI", "structure_id"),
				Map.entry("RNE", "structure_id"), Map.entry("réseau", "reseau"), Map.entry("ville", "commune"),
				Map.entry("code INSEE", "commune"), Map.entry("rue", "adresse"), Map.entry("tél", "telephone"),
				Map.entry("numéro de téléphone", "telephone"), Map.entry("mail", "courriel"),
				Map.entry("e-mail", "courriel"), Map.entry("email", "courriel"),
				Map.entry("adresse de courriel", "courriel"), Map.entry("site", "site_web"),
				Map.entry("site internet", "site_web"), Map.entry("âge minimum", "age_min"),
				Map.entry("âge maximum", "age_max"), Map.entry("places disponibles", "places"));
	}

}
