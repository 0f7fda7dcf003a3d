package fr.raccroche.solution;

/**
 * The kinds of solution, in the order of the contract. Their words, defaults and
 * sentences are data: kinds.json.
 */
public enum Kind implements Coded {

	MICRO_LYCEE("micro-lycee", "Micro-lycée"), RETOUR_ECOLE("retour-ecole", "Structure de retour à l'école"),
	MOREA("morea", "Préparer à nouveau un examen"), MLDS("mlds", "Action de la mission de lutte contre le décrochage"),
	PAFI("pafi", "Parcours aménagé de formation initiale"), TDO("tdo", "Tous droits ouverts"),
	AMBITION_EMPLOI("ambition-emploi", "Ambition emploi"), CLASSE_RELAIS("classe-relais", "Classe relais"),
	ATELIER_RELAIS("atelier-relais", "Atelier relais"), INTERNAT_RELAIS("internat-relais", "Internat relais"),
	E2C("e2c", "École de la 2e chance"), EPIDE("epide", "EPIDE"), SMV("smv", "Service militaire volontaire"),
	SMA("sma", "Service militaire adapté"), AFPA_PROMO_16_18("afpa-promo-16-18", "Promo 16-18 (AFPA)"),
	APPRENTISSAGE("apprentissage", "Apprentissage"), MFR("mfr", "Maison familiale rurale"),
	ECOLE_DE_PRODUCTION("ecole-de-production", "École de production"), GRETA("greta", "Formation du GRETA"),
	MISSION_LOCALE("mission-locale", "Mission locale"), SERVICE_CIVIQUE("service-civique", "Service civique"),
	PJJ("pjj", "Protection judiciaire de la jeunesse"), CIO("cio", "Centre d'information et d'orientation"),
	PSAD("psad", "Contact PSAD"), PAQI("paqi", "Pôle d'accompagnement PAQI"), AUTRE("autre", "Autre solution");

	private final String code;

	private final String label;

	Kind(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

}
