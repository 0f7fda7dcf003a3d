package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.Person;
import fr.raccroche.search.Remark;
import fr.raccroche.search.Remark.Asked;
import fr.raccroche.search.Remark.Told;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is among those a solution is for.
 *
 * @param audience for whom it is
 * @param person who looks
 */
record AudienceFit(Audience audience, Person person) {

	/** What fits. */
	List<Remark> reasons() {
		return remarks(true);
	}

	/** What does not, or is not known. */
	List<Remark> doubts() {
		return remarks(false);
	}

	private List<Remark> remarks(boolean fits) {
		List<Remark> remarks = new ArrayList<>();
		addAge(remarks, fits);
		addTimeOut(remarks, fits);
		addDiploma(remarks, fits);
		return remarks;
	}

	private void addAge(List<Remark> remarks, boolean fits) {
		Remark.Ages ages = ages();
		Integer age = this.person.age();
		if (age == null) {
			if (!fits && ages != null) {
				remarks.add(new Asked.Age(ages));
			}
		}
		else if (ages == null) {
			if (fits) {
				remarks.add(new Told.AnyAge());
			}
		}
		else if (fits == welcomes(age)) {
			remarks.add(fits ? welcome(age, ages) : new Told.AgeOutside(age, ages));
		}
	}

	private Remark.@Nullable Ages ages() {
		Integer min = this.audience.ageMin();
		Integer max = this.audience.ageMax();
		return (min != null || max != null) ? new Remark.Ages(min, max) : null;
	}

	private Remark welcome(int age, Remark.Ages ages) {
		Integer disabled = this.audience.ageMaxDisabled();
		return (disabled != null && forDisabled(age)) ? new Told.AgeFitsDisabled(disabled)
				: new Told.AgeFits(age, ages);
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

	private void addTimeOut(List<Remark> remarks, boolean fits) {
		Integer least = this.audience.monthsOutMin();
		if (least == null || least == 0) {
			return;
		}
		Integer months = this.person.monthsOut();
		if (months == null) {
			if (!fits) {
				remarks.add(new Asked.TimeOut(least));
			}
		}
		else if (fits == (months >= least)) {
			remarks.add(fits ? new Told.OutLongEnough(months) : new Told.OutTooShort(months, least));
		}
	}

	private void addDiploma(List<Remark> remarks, boolean fits) {
		Diploma highest = this.audience.diplomaMax();
		if (highest == null || highest == Diploma.SUPERIEUR) {
			return;
		}
		Diploma held = this.person.diploma();
		if (held == null) {
			if (!fits) {
				remarks.add(new Asked.DiplomaAtMost(highest));
			}
		}
		else if (fits == (held.ordinal() <= highest.ordinal())) {
			remarks.add(fits ? new Told.DiplomaFits(held) : new Told.DiplomaHigh(held));
		}
	}

}
