package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When it was last known to be true.
 *
 * @param on day of the check
 * @param by body that checked
 * @param everyMonths checked again after so many months, 1 to 12
 */
public record Verification(@Nullable LocalDate on, @Nullable String by, int everyMonths) {

	/** How often, unless its publisher says otherwise. */
	public static final int USUAL_MONTHS = 6;

	/**
	 * @throws SolutionRefused for a cycle that is none, or a body without a day
	 */
	public Verification {
		Reasons reasons = new Reasons();
		reasons.plausible(on, "verifie_le");
		reasons.refuse(by != null && on == null, "verifie_le", "il manque, alors que verifie_par est rempli");
		Text.optional(reasons, by, Text.SHORT, "verifie_par");
		reasons.between(everyMonths, 1, 12, "verification_mois");
		reasons.orThrow();
	}

	/**
	 * Who checked, as French says it after « par »; empty for a bare name, which takes no
	 * place in a sentence.
	 */
	public Optional<String> byInWords() {
		return Optional.ofNullable(this.by)
			.map((name) -> name.startsWith("Réseau ") ? "le réseau " + name.substring("Réseau ".length()) : name)
			.filter((name) -> Character.isLowerCase(name.charAt(0)));
	}

	/** Day by which it is to be checked again; empty when it never was. */
	public Optional<LocalDate> recheckOn() {
		return Optional.ofNullable(this.on).map((day) -> day.plusMonths(this.everyMonths));
	}

}
