package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The rule of what the public may be shown. Pure: the same solution on the same day has
 * always the same answer.
 */
public final class Publication {

	/**
	 * Entered through one's school only: saying otherwise would send people to closed
	 * doors.
	 */
	private static final Set<Kind> THROUGH_SCHOOL = Set.of(Kind.PAFI, Kind.TDO, Kind.AMBITION_EMPLOI,
			Kind.CLASSE_RELAIS, Kind.ATELIER_RELAIS, Kind.INTERNAT_RELAIS);

	private Publication() {
	}

	/** Whether it may be published. */
	public sealed interface Verdict {

	}

	/** It may. */
	public record Publishable() implements Verdict {
	}

	/**
	 * It may not.
	 *
	 * @param reasons all of them, never empty
	 */
	public record Refused(List<Reason> reasons) implements Verdict {
	}

	/**
	 * @throws SolutionRefused when a solution is published and may not be
	 */
	static void require(Solution solution, LocalDate today) {
		if (solution.life().state() == State.PUBLISHED && check(solution, today) instanceof Refused refused) {
			throw new SolutionRefused(refused.reasons());
		}
	}

	/**
	 * Says whether a solution may be shown to the public.
	 * @param today the day it would be published
	 */
	public static Verdict check(Solution solution, LocalDate today) {
		Reasons reasons = new Reasons();
		Contact contact = solution.contact();
		reasons.refuse(!contact.isReachable() && solution.joining().steps().isEmpty(), "telephone",
				"il faut de quoi agir : un téléphone, un courriel, un site ou des étapes");
		reasons.refuse(solution.kind().guide().contactKind() && contact.phone() == null && contact.mail() == null,
				"telephone", "ce type d'offre est un contact : il faut un téléphone ou un courriel");
		reasons.refuse(THROUGH_SCHOOL.contains(solution.kind()) && solution.joining().byOneself(), "adhesion",
				"ce type d'offre ne se demande que par l'établissement : « soi-meme » est impossible");
		LocalDate verified = solution.verification().on();
		reasons.refuse(verified != null && verified.isAfter(today), "verifie_le",
				"%s est dans le futur".formatted(verified));
		Amount amount = solution.pay().amount();
		reasons.refuse(amount != null && amount.on().isAfter(today), "remuneration_le", "la date est dans le futur");
		return reasons.isEmpty() ? new Publishable() : new Refused(reasons.list());
	}

}
