package fr.raccroche.search;

import java.time.LocalDate;

import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks for a solution, or that is to be asked first. Holds no words:
 * these are {@link RemarkWords}.
 */
public sealed interface Remark {

	/** About what somebody told of themselves. */
	sealed interface Told extends Remark {

		/** Their age is welcome. */
		record AgeFits(int age, Ages ages) implements Told {
		}

		/** Their age is welcome because of a disability. */
		record AgeFitsDisabled(int max) implements Told {
		}

		/** Their age does not matter. */
		record AnyAge() implements Told {
		}

		/** Their age is outside. */
		record AgeOutside(int age, Ages ages) implements Told {
		}

		/** They are out of school for long enough. */
		record OutLongEnough(int months) implements Told {
		}

		/** They are not. */
		record OutTooShort(int months, int least) implements Told {
		}

		/** Their diploma is accepted. */
		record DiplomaFits(Diploma held) implements Told {
		}

		/** Their diploma may be too high. */
		record DiplomaHigh(Diploma held) implements Told {
		}

	}

	/** A question to somebody who did not tell. */
	sealed interface Asked extends Remark {

		/** How old? */
		record Age(Ages ages) implements Asked {
		}

		/** For how many months out of school? */
		record TimeOut(int least) implements Asked {
		}

		/** With which diploma at most? */
		record DiplomaAtMost(Diploma highest) implements Asked {
		}

	}

	/** When one enters, and whether there is room. */
	sealed interface When extends Remark {

		/** Any day. */
		record AllYear() implements When {
		}

		/** From that day on. */
		record NextEntry(LocalDate day) implements When {
		}

		/** Nobody said when. */
		record NextEntryUnknown() implements When {
		}

		/** So many places, one at least. */
		record Places(int left) implements When {
		}

		/** None for now. */
		record Full() implements When {
		}

		/** Nobody said. */
		record PlacesUnknown() implements When {
		}

	}

	/** Whether it is known to be true still. */
	sealed interface Checked extends Remark {

		/** It never was. */
		record Never() implements Checked {
		}

		/** Not for so many months. */
		record LongAgo(int months) implements Checked {
		}

	}

	/** One is paid. */
	record Paid() implements Remark {
	}

	/** One can be housed. */
	record Boarding() implements Remark {
	}

	/** A wheelchair gets in. */
	record Wheelchair() implements Remark {
	}

	/**
	 * A condition of the offer.
	 *
	 * @param sentence as its publisher wrote it
	 */
	record Condition(String sentence) implements Remark {
	}

	/** There are conditions beside those told. */
	record MoreConditions() implements Remark {
	}

	/** The exact address is not known. */
	record AddressUnknown() implements Remark {
	}

	/**
	 * From and to how many years, both included; null is open, and one at least is not.
	 *
	 * @param min youngest
	 * @param max oldest
	 */
	record Ages(@Nullable Integer min, @Nullable Integer max) {

		/**
		 * @throws IllegalArgumentException when both are open
		 */
		public Ages {
			if (min == null && max == null) {
				throw new IllegalArgumentException("any age");
			}
		}

	}

}
