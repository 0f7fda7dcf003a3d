package fr.raccroche.search.web;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.site.Speech;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Who a solution is for, said to the reader.
 */
final class AudienceWords {

	private AudienceWords() {
	}

	static List<String> of(Audience audience, Speech speech) {
		List<String> lines = new ArrayList<>();
		String age = age(audience.ageMin(), audience.ageMax(), speech);
		if (age != null) {
			Integer disabled = audience.ageMaxDisabled();
			lines.add((disabled != null) ? speech.say("solution.age.disabled", age, disabled) : age);
		}
		Integer months = audience.monthsOutMin();
		if (months != null && months > 0) {
			lines.add(speech.say("solution.time-out", months));
		}
		Diploma highest = audience.diplomaMax();
		if (highest != null && highest != Diploma.SUPERIEUR) {
			lines.add(speech.say("solution.diploma." + highest.code()));
		}
		return lines;
	}

	private static @Nullable String age(@Nullable Integer min, @Nullable Integer max, Speech speech) {
		if (min != null && max != null) {
			return min.equals(max) ? speech.say("solution.age.one", min) : speech.say("solution.age.between", min, max);
		}
		if (min != null) {
			return speech.say("solution.age.from", min);
		}
		return (max != null) ? speech.say("solution.age.to", max) : null;
	}

}
