package fr.raccroche.search.query;

import java.util.List;

import fr.raccroche.search.Person;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is among those a solution is for, in words.
 *
 * @param audience for whom it is
 * @param person who looks
 */
record AudienceFit(Audience audience, Person person) {

	/**
	 * @param fits whether to say what fits, or what does not or is not known
	 */
	void add(List<String> sentences, boolean fits) {
		addAge(sentences, fits);
		addTimeOut(sentences, fits);
		addDiploma(sentences, fits);
	}

	private void addAge(List<String> sentences, boolean fits) {
		String ages = ages(this.audience.ageMin(), this.audience.ageMax());
		Integer age = this.person.age();
		if (age == null) {
			if (!fits && ages != null) {
				sentences.add("C'est %s : à vérifier".formatted(ages));
			}
			return;
		}
		if (ages == null) {
			if (fits) {
				sentences.add("C'est ouvert à tous les âges");
			}
		}
		else if (fits == welcomes(age)) {
			sentences.add(forDisabled(age) && fits
					? "Avec un handicap, c'est jusqu'à %d ans".formatted(this.audience.ageMaxDisabled())
					: "Tu as %d ans : c'est %s".formatted(age, ages));
		}
	}

	private boolean welcomes(int age) {
		boolean old = this.audience.ageMin() == null || age >= this.audience.ageMin();
		boolean young = this.audience.ageMax() == null || age <= this.audience.ageMax() || forDisabled(age);
		return old && young;
	}

	private boolean forDisabled(int age) {
		return this.person.disabled() && this.audience.ageMax() != null && age > this.audience.ageMax()
				&& this.audience.ageMaxDisabled() != null && age <= this.audience.ageMaxDisabled();
	}

	private static @Nullable String ages(@Nullable Integer min, @Nullable Integer max) {
		if (min != null && max != null) {
			return min.equals(max) ? "pour ceux qui ont %d ans".formatted(min)
					: "pour les %d-%d ans".formatted(min, max);
		}
		if (min != null) {
			return "à partir de %d ans".formatted(min);
		}
		return (max != null) ? "jusqu'à %d ans".formatted(max) : null;
	}

	private void addTimeOut(List<String> sentences, boolean fits) {
		Integer least = this.audience.monthsOutMin();
		if (least == null || least == 0) {
			return;
		}
		Integer months = this.person.monthsOut();
		if (months == null) {
			if (!fits) {
				sentences.add("Il faut %d mois sans école : à vérifier".formatted(least));
			}
		}
		else if (fits == (months >= least)) {
			sentences.add(fits ? "Tu n'es plus en cours depuis %d mois : c'est assez".formatted(months)
					: "Il faut %d mois sans école : tu en as %d".formatted(least, months));
		}
	}

	private void addDiploma(List<String> sentences, boolean fits) {
		Diploma highest = this.audience.diplomaMax();
		if (highest == null || highest == Diploma.SUPERIEUR) {
			return;
		}
		Diploma held = this.person.diploma();
		if (held == null) {
			if (!fits) {
				sentences.add((highest == Diploma.AUCUN) ? "C'est sans aucun diplôme : à vérifier"
						: "Il faut avoir au plus %s : à vérifier".formatted(named(highest)));
			}
		}
		else if (fits == (held.ordinal() <= highest.ordinal())) {
			sentences.add(fits ? accepted(held) : "Tu as %s : c'est peut-être trop, demande".formatted(named(held)));
		}
	}

	private static String accepted(Diploma held) {
		return (held == Diploma.AUCUN) ? "Tu n'as pas de diplôme : c'est pour toi"
				: "Tu as %s : c'est possible".formatted(named(held));
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

}
