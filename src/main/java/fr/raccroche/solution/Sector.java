package fr.raccroche.solution;

/**
 * The 14 large domains of the ROME.
 */
public enum Sector implements Coded {

	A("A", "Agriculture, animaux, espaces verts"), B("B", "Arts et métiers d'art"),
	C("C", "Banque, assurance, immobilier"), D("D", "Commerce, vente"), E("E", "Communication, médias"),
	F("F", "Bâtiment, travaux publics"), G("G", "Hôtellerie, restauration, tourisme, loisirs"), H("H", "Industrie"),
	I("I", "Installation, maintenance"), J("J", "Santé"), K("K", "Services aux personnes et à la collectivité"),
	L("L", "Spectacle"), M("M", "Bureau, gestion, informatique"), N("N", "Transport, logistique");

	private final String code;

	private final String label;

	Sector(String code, String label) {
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
