package fr.raccroche.insight;

import fr.raccroche.site.Words;
import fr.raccroche.territory.Academie;

/**
 * How staff reads the parts of France.
 */
public final class Named {

	public static final String FRANCE = "Toute la France";

	private Named() {
	}

	/** "Académie d'Amiens", "Vice-rectorat de Wallis-et-Futuna". */
	public static String of(Academie academie) {
		return (academie.viceRectorat() ? "Vice-rectorat " : "Académie ") + Words.of(academie.name());
	}

}
