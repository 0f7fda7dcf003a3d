package fr.raccroche.columns;

import java.util.List;

/**
 * The columns that tell a solution, as src/docs/formats/solutions.md describes them.
 */
public final class Columns {

	/** What separates several values in one cell. */
	public static final String BETWEEN = " | ";

	/** In the order files have. */
	public static final List<String> ALL = List.of("id", "genre", "champ", "titre", "resume", "description", "secteurs",
			"diplome_prepare", "structure_id", "structure_nom", "reseau", "commune", "adresse", "latitude", "longitude",
			"autres_sites", "a_distance", "territoire", "age_min", "age_max", "age_max_handicap", "sortie_min_mois",
			"diplome_max", "conditions", "documents", "entree", "sessions", "places", "duree_min_mois",
			"duree_max_mois", "heures_semaine", "statut", "remuneration_montant", "remuneration_montant_max",
			"remuneration_le", "remuneration_source", "remuneration", "cout", "internat", "repas", "pmr",
			"accessibilite", "transport", "innovant", "adhesion", "etapes", "apres_appel", "telephone", "horaires",
			"courriel", "site_web", "contact_role", "langues", "verifie_le", "verifie_par", "verification_mois",
			"source", "licence", "etat", "remplace_par", "demonstration");

	private Columns() {
	}

}
