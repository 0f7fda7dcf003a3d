package fr.raccroche.search;

import fr.raccroche.site.Speech;
import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Remarks in words, each a short sentence without a full stop.
 *
 * @param speech the language
 * @param voice to whom they are told
 */
public record RemarkWords(Speech speech, Voice voice) {

	/** The remark in words. */
	public String of(Remark remark) {
		return switch (remark) {
			case Remark.Told told -> told(told);
			case Remark.Asked asked -> asked(asked);
			case Remark.When when -> when(when);
			case Remark.Checked.Never never -> told("remarks.never-checked");
			case Remark.Checked.LongAgo ago -> this.speech.say("remarks.checked-long-ago", ago.months());
			case Remark.Condition condition -> ConditionWords.of(condition.sentence(), this.voice);
			case Remark.Paid paid -> this.speech.say("remarks.paid");
			case Remark.Boarding boarding -> this.speech.say("remarks.boarding");
			case Remark.Wheelchair wheelchair -> this.speech.say("remarks.wheelchair");
			case Remark.MoreConditions more -> this.speech.say("remarks.more-conditions");
			case Remark.AddressUnknown address -> this.speech.say("remarks.address-unknown");
		};
	}

	private String told(Remark.Told told) {
		return switch (told) {
			case Remark.Told.AgeFits age -> told("remarks.age-fits", age.age(), ages(age.ages()));
			case Remark.Told.AgeFitsDisabled age -> told("remarks.age-fits-disabled", age.max());
			case Remark.Told.AnyAge age -> told("remarks.any-age");
			case Remark.Told.AgeOutside age -> told("remarks.age-outside", age.age(), ages(age.ages()));
			case Remark.Told.OutLongEnough out -> told("remarks.out-long-enough", out.months());
			case Remark.Told.OutTooShort out -> told("remarks.out-too-short", out.least(), out.months());
			case Remark.Told.DiplomaFits diploma -> (diploma.held() == Diploma.AUCUN) ? told("remarks.no-diploma-fits")
					: told("remarks.diploma-fits", held(diploma.held()));
			case Remark.Told.DiplomaHigh diploma -> told("remarks.diploma-high", held(diploma.held()));
		};
	}

	private String asked(Remark.Asked asked) {
		return switch (asked) {
			case Remark.Asked.Age age -> told("remarks.ask-age", askedAges(age.ages()));
			case Remark.Asked.TimeOut out -> told("remarks.ask-time-out", out.least());
			case Remark.Asked.DiplomaAtMost diploma -> told(switch (diploma.highest()) {
				case AUCUN -> "remarks.ask-no-diploma";
				case DNB -> "remarks.ask-dnb-at-most";
				case CAP -> "remarks.ask-cap-at-most";
				case BAC, SUPERIEUR -> "remarks.ask-bac-at-most";
			});
		};
	}

	private String when(Remark.When when) {
		return switch (when) {
			case Remark.When.AllYear all -> this.speech.say("remarks.all-year");
			case Remark.When.NextEntry next -> this.speech.say("remarks.next-entry", this.speech.day(next.day()));
			case Remark.When.NextEntryUnknown next -> this.speech.say("remarks.next-entry-unknown");
			case Remark.When.Places places -> this.speech.say("remarks.places", places.left());
			case Remark.When.Full full -> told("remarks.full");
			case Remark.When.PlacesUnknown unknown -> this.speech.say("remarks.places-unknown");
		};
	}

	/** Sentences that are said otherwise to professionals have a second key. */
	private String told(String key, Object... arguments) {
		return this.speech.say((this.voice == Voice.YOUNG) ? key : key + ".pro", arguments);
	}

	private String ages(Remark.Ages ages) {
		return bounds(ages, "remarks.ages.");
	}

	private String askedAges(Remark.Ages ages) {
		return bounds(ages, "remarks.asked-ages.");
	}

	private String bounds(Remark.Ages ages, String keys) {
		Integer min = ages.min();
		Integer max = ages.max();
		if (min != null && max != null) {
			return min.equals(max) ? this.speech.say(keys + "one", min) : this.speech.say(keys + "between", min, max);
		}
		return bound(min, max, keys);
	}

	private String bound(@Nullable Integer min, @Nullable Integer max, String keys) {
		return (min != null) ? this.speech.say(keys + "from", min) : this.speech.say(keys + "to", String.valueOf(max));
	}

	private String held(Diploma diploma) {
		return this.speech.say("remarks.held." + diploma.code());
	}

}
