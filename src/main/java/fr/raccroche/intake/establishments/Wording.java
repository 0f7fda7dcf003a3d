package fr.raccroche.intake.establishments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import fr.raccroche.intake.Header;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * What the words of files mean.
 */
final class Wording {

	/** The first that is found in a name decides. */
	private static final Map<Pattern, Nature> NATURES = new LinkedHashMap<>();

	static {
		nature("micro_?lycee|nouvelle_chance|retour_a_l_ecole", Nature.AUTRE);
		nature("erea|etablissement_regional_d_enseignement_adapte", Nature.EREA);
		nature("mfr|mfreo|ireo|maisons?_familiales?", Nature.MFR);
		nature("greta", Nature.GRETA);
		nature("cio|centre_d_information_et_d_orientation", Nature.CIO);
		nature("mission_locale", Nature.MISSION_LOCALE);
		nature("e2c|ecole_de_la_(2e|2eme|deuxieme|seconde)_chance", Nature.E2C);
		nature("epide", Nature.EPIDE);
		nature("lycees?_(prives?_)?(des_metiers|professionnels?)|lp", Nature.LYCEE_PROFESSIONNEL);
		nature("lycees?|cite_scolaire|legta|lgt", Nature.LYCEE);
		nature("colleges?", Nature.COLLEGE);
	}

	private Wording() {
	}

	private static void nature(String words, Nature nature) {
		NATURES.put(Pattern.compile("(^|_)(" + words + ")(_|$)"), nature);
	}

	/** What a name says that it is. */
	static Nature natureOfName(String name) {
		String plain = Header.normalized(name);
		return NATURES.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().matcher(plain).find())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Nature.AUTRE);
	}

	/** The directory's types, for a row without a code. */
	static Nature natureOfType(@Nullable String type) {
		return switch ((type != null) ? Header.normalized(type) : "") {
			case "ecole" -> Nature.ECOLE;
			case "college" -> Nature.COLLEGE;
			case "lycee" -> Nature.LYCEE;
			case "erea" -> Nature.EREA;
			case "information_et_orientation" -> Nature.CIO;
			default -> Nature.AUTRE;
		};
	}

	static @Nullable Ownership ownership(@Nullable String text) {
		return switch ((text != null) ? Header.normalized(text) : "") {
			case "public" -> Ownership.PUBLIC;
			case "prive" -> Ownership.PRIVATE;
			default -> null;
		};
	}

	static @Nullable Life life(@Nullable String text) {
		String state = (text != null) ? Header.normalized(text) : "";
		return switch (state) {
			case "" -> null;
			case "a_fermer" -> Life.CLOSING;
			default -> state.startsWith("ferme") ? Life.CLOSED : Life.OPEN;
		};
	}

}
