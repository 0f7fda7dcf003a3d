package fr.raccroche.solution;

/**
 * The kinds of solution, in the order of the contract. Their words and defaults are data:
 * {@code solution/kinds.json}.
 */
public enum Kind implements Coded {

	MICRO_LYCEE("micro-lycee"), RETOUR_ECOLE("retour-ecole"), MOREA("morea"), MLDS("mlds"), PAFI("pafi"), TDO("tdo"),
	AMBITION_EMPLOI("ambition-emploi"), CLASSE_RELAIS("classe-relais"), ATELIER_RELAIS("atelier-relais"),
	INTERNAT_RELAIS("internat-relais"), E2C("e2c"), EPIDE("epide"), SMV("smv"), SMA("sma"),
	AFPA_PROMO_16_18("afpa-promo-16-18"), APPRENTISSAGE("apprentissage"), MFR("mfr"),
	ECOLE_DE_PRODUCTION("ecole-de-production"), GRETA("greta"), MISSION_LOCALE("mission-locale"),
	SERVICE_CIVIQUE("service-civique"), PJJ("pjj"), CIO("cio"), PSAD("psad"), PAQI("paqi"), AUTRE("autre");

	private final String code;

	Kind(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return guide().label();
	}

	/** Its words and defaults. */
	public KindGuide guide() {
		return KindGuide.of(this);
	}

}
