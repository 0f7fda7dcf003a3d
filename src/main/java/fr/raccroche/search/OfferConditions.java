package fr.raccroche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Diploma;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that a publisher wrote in words, without those that say there is none and
 * those that the age, the time out of school or the diploma say already.
 *
 * @param audience for whom the solution is
 */
public record OfferConditions(Audience audience) {

	/** Longer ones are read on the page. */
	private static final int LONGEST_SENTENCE = 12;

	private static final int MOST = 2;

	private static final Pattern NONE = Pattern
		.compile("(?iu)(aucune?|néant|sans condition|pas de condition|tout le monde|tout public|ouvert à tous)\\b.*");

	/** "avec un parent si tu as moins de 18 ans" is about something else. */
	private static final Pattern SOMETIMES = Pattern.compile("(?iu).*\\b(si|quand|accord|parents?)\\b.*");

	private static final Pattern NO_DIPLOMA = Pattern
		.compile("(?iu).*\\b(pas|sans|ni|aucun)\\b.*\\b(diplôme|bac|brevet|cap)\\b.*");

	/** All of them, as they were written. */
	public List<String> sentences() {
		return this.audience.conditions()
			.stream()
			.filter((sentence) -> !NONE.matcher(sentence.strip()).matches() && !known(sentence))
			.toList();
	}

	/** The first short ones, and whether there are others. */
	public List<Remark> remarks() {
		List<String> sentences = sentences();
		List<Remark> remarks = new ArrayList<>();
		sentences.stream()
			.filter((sentence) -> sentence.strip().split("\\s+").length <= LONGEST_SENTENCE)
			.limit(MOST)
			.forEach((sentence) -> remarks.add(new Remark.Condition(sentence)));
		if (sentences.size() > remarks.size()) {
			remarks.add(new Remark.MoreConditions());
		}
		return remarks;
	}

	private boolean known(String sentence) {
		Audience known = this.audience;
		boolean age = Stream.of(known.ageMin(), known.ageMax()).anyMatch((bound) -> says(sentence, bound, "ans"));
		boolean diploma = known.diplomaMax() != null && known.diplomaMax() != Diploma.SUPERIEUR
				&& NO_DIPLOMA.matcher(sentence).matches();
		return (age && !SOMETIMES.matcher(sentence).matches()) || says(sentence, known.monthsOutMin(), "mois")
				|| diploma;
	}

	private static boolean says(String sentence, @Nullable Integer number, String unit) {
		return number != null
				&& Pattern.compile("\\b%d(\\s\\w+\\s\\d+)?\\s+%s\\b".formatted(number, unit)).matcher(sentence).find();
	}

}
