package fr.raccroche.solution;

import org.jspecify.annotations.Nullable;

/**
 * Money received. An amount never goes without its date.
 *
 * @param paid whether one is paid at all; true as soon as there is an amount
 * @param amount how much
 */
public record Pay(@Nullable Boolean paid, @Nullable Amount amount) {

	/** Of an amount where nobody is paid. */
	public static final String CONTRADICTION = "« non » et un montant se contredisent";

	/**
	 * @throws SolutionRefused for an amount where nobody is paid
	 */
	public Pay {
		Reasons reasons = new Reasons();
		reasons.refuse(amount != null && Boolean.FALSE.equals(paid), "remuneration", CONTRADICTION);
		reasons.orThrow();
		paid = (amount != null) ? Boolean.TRUE : paid;
	}

}
