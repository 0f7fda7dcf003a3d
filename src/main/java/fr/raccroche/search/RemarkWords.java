package fr.raccroche.search;

import fr.raccroche.site.Words;
import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Remarks in French, each a short sentence without a full stop. The only place that has
 * their words.
 */
public final class RemarkWords {

	private RemarkWords() {
	}

	/** The remark in words. */
	public static String of(Remark remark, Voice voice) {
		return switch (remark) {
			case Remark.Told told -> (voice == Voice.YOUNG) ? tu(told) : neutral(told);
			case Remark.Asked asked -> (voice == Voice.YOUNG) ? tu(asked) : neutral(asked);
			case Remark.When when -> when(when, voice);
			case Remark.Checked checked -> checked(checked, voice);
			case Remark.Condition condition -> ConditionWords.of(condition.sentence(), voice);
			case Remark.Paid paid -> "On est payé";
			case Remark.Boarding boarding -> "On peut dormir sur place";
			case Remark.Wheelchair wheelchair -> "Accessible en fauteuil roulant";
			case Remark.MoreConditions more -> "D'autres conditions sont sur la fiche";
			case Remark.AddressUnknown address -> "Adresse exacte : à demander";
		};
	}

	private static String tu(Remark.Told told) {
		return switch (told) {
			case Remark.Told.AgeFits age -> "Tu as %d ans : c'est %s".formatted(age.age(), ages(age.ages()));
			case Remark.Told.AgeFitsDisabled age -> "Avec un handicap, c'est jusqu'à %d ans".formatted(age.max());
			case Remark.Told.AnyAge age -> "C'est ouvert à tous les âges";
			case Remark.Told.AgeOutside age -> "Tu as %d ans : c'est %s".formatted(age.age(), ages(age.ages()));
			case Remark.Told.OutLongEnough out ->
				"Tu n'es plus en cours depuis %d mois : c'est assez".formatted(out.months());
			case Remark.Told.OutTooShort out ->
				"Il faut %d mois sans école : tu en as %d".formatted(out.least(), out.months());
			case Remark.Told.DiplomaFits diploma ->
				(diploma.held() == Diploma.AUCUN) ? "Tu n'as pas de diplôme : c'est pour toi"
						: "Tu as %s : c'est possible".formatted(named(diploma.held()));
			case Remark.Told.DiplomaHigh diploma ->
				"Tu as %s : c'est peut-être trop, demande".formatted(named(diploma.held()));
		};
	}

	private static String neutral(Remark.Told told) {
		return switch (told) {
			case Remark.Told.AgeFits age -> "Pour un jeune de %d ans : oui, %s".formatted(age.age(), ages(age.ages()));
			case Remark.Told.AgeFitsDisabled age -> "Avec un handicap reconnu : jusqu'à %d ans".formatted(age.max());
			case Remark.Told.AnyAge age -> "Ouvert à tous les âges";
			case Remark.Told.AgeOutside age ->
				"Pour un jeune de %d ans : non, %s".formatted(age.age(), ages(age.ages()));
			case Remark.Told.OutLongEnough out -> "Hors des cours depuis %d mois : c'est assez".formatted(out.months());
			case Remark.Told.OutTooShort out ->
				"Il faut %d mois hors des cours, et non %d".formatted(out.least(), out.months());
			case Remark.Told.DiplomaFits diploma -> "Avec %s : possible".formatted(named(diploma.held()));
			case Remark.Told.DiplomaHigh diploma -> "Avec %s : à demander".formatted(named(diploma.held()));
		};
	}

	private static String tu(Remark.Asked asked) {
		return switch (asked) {
			case Remark.Asked.Age age -> "Tu as %s ?".formatted(asked(age.ages()));
			case Remark.Asked.TimeOut out -> "Tu n'es plus en cours depuis %d mois ?".formatted(out.least());
			case Remark.Asked.DiplomaAtMost diploma -> "Tu n'as %s ?".formatted(without(diploma.highest()));
		};
	}

	private static String neutral(Remark.Asked asked) {
		return switch (asked) {
			case Remark.Asked.Age age -> "Âge : %s ?".formatted(asked(age.ages()));
			case Remark.Asked.TimeOut out -> "Hors des cours depuis %d mois ?".formatted(out.least());
			case Remark.Asked.DiplomaAtMost diploma -> Words.capitalised(without(diploma.highest())) + " ?";
		};
	}

	private static String when(Remark.When when, Voice voice) {
		return switch (when) {
			case Remark.When.AllYear all -> "Entrée toute l'année";
			case Remark.When.NextEntry next -> "Prochaine entrée le " + Words.day(next.day());
			case Remark.When.NextEntryUnknown next -> "Prochaine entrée : à demander";
			case Remark.When.Places places ->
				(places.left() == 1) ? "1 place libre" : "%d places libres".formatted(places.left());
			case Remark.When.Full full ->
				"Pas de place libre en ce moment" + ((voice == Voice.YOUNG) ? " : demande quand" : "");
			case Remark.When.PlacesUnknown unknown -> "Places : à demander";
		};
	}

	private static String checked(Remark.Checked checked, Voice voice) {
		return switch (checked) {
			case Remark.Checked.Never never ->
				"Pas encore vérifié" + ((voice == Voice.YOUNG) ? " : appelle avant d'y aller" : "");
			case Remark.Checked.LongAgo ago -> "Vérifié il y a plus de %d mois".formatted(ago.months());
		};
	}

	private static String ages(Remark.Ages ages) {
		Integer min = ages.min();
		Integer max = ages.max();
		if (min != null && max != null) {
			return min.equals(max) ? "pour ceux qui ont %d ans".formatted(min)
					: "pour les %d-%d ans".formatted(min, max);
		}
		return bound(min, max, "à partir de %d ans", "jusqu'à %d ans");
	}

	private static String asked(Remark.Ages ages) {
		Integer min = ages.min();
		Integer max = ages.max();
		if (min != null && max != null) {
			return min.equals(max) ? "%d ans".formatted(min) : "entre %d et %d ans".formatted(min, max);
		}
		return bound(min, max, "%d ans ou plus", "%d ans ou moins");
	}

	private static String bound(@Nullable Integer min, @Nullable Integer max, String from, String to) {
		return (min != null) ? from.formatted(min) : to.formatted(max);
	}

	private static String named(Diploma diploma) {
		return switch (diploma) {
			case AUCUN -> "aucun diplôme";
			case DNB -> "le brevet";
			case CAP -> "un CAP";
			case BAC -> "le bac";
			case SUPERIEUR -> "un diplôme du supérieur";
		};
	}

	/** What one who may join does not have. */
	private static String without(Diploma highest) {
		return switch (highest) {
			case AUCUN -> "pas de diplôme";
			case DNB -> "pas de diplôme, ou juste le brevet";
			case CAP -> "pas encore le bac";
			case BAC, SUPERIEUR -> "pas de diplôme après le bac";
		};
	}

}
