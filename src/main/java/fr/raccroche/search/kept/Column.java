package fr.raccroche.search.kept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.raccroche.search.kept.ComparePage.Answer;
import fr.raccroche.search.kept.ComparePage.Question;
import fr.raccroche.search.web.Card;
import fr.raccroche.search.web.CodeWords;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Course;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.Pay;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What one solution answers to every question, in as few words as a table takes.
 *
 * @param page whose language it speaks
 * @param card the solution
 */
record Column(Page page, Card card) {

	private Solution solution() {
		return this.card.solution();
	}

	Answer answer(Question question) {
		return switch (question) {
			case WHERE -> where();
			case FOR_WHOM -> Answer.of(forWhom(solution().audience()));
			case LENGTH -> line(length(solution().course()));
			case STATUS -> line((solution().course().status() != null)
					? CodeWords.label(this.page.speech(), solution().course().status()) : null);
			case PAY -> line(pay(solution().pay()));
			case BOARDING -> yesOrNo(solution().living().boarding());
			case MEALS -> yesOrNo(solution().living().meals());
			case ENTRY -> line(entry(solution().entry()));
			case PLACES -> line(places(solution().entry()));
			case CALL -> call();
			case VERIFIED -> line(this.card.freshness());
		};
	}

	private Answer where() {
		List<String> lines = new ArrayList<>();
		String distance = this.card.distance();
		if (distance != null) {
			lines.add(this.page.speech().capitalised(distance));
		}
		lines.add(this.card.where());
		return Answer.of(lines);
	}

	private List<String> forWhom(Audience audience) {
		List<String> lines = new ArrayList<>();
		lines.add(ages(audience.ageMin(), audience.ageMax()));
		if (audience.ageMaxDisabled() != null) {
			lines.add(say("compare.ages-disabled", audience.ageMaxDisabled()));
		}
		if (audience.monthsOutMin() != null && audience.monthsOutMin() > 0) {
			lines.add(say("compare.out", audience.monthsOutMin()));
		}
		if (audience.diplomaMax() != null && audience.diplomaMax() != Diploma.SUPERIEUR) {
			lines.add(say("compare.diploma." + audience.diplomaMax().code()));
		}
		return lines;
	}

	private String ages(@Nullable Integer min, @Nullable Integer max) {
		if (min != null && max != null) {
			return say("compare.ages", min, max);
		}
		if (min != null) {
			return say("compare.ages-least", min);
		}
		return (max != null) ? say("compare.ages-most", max) : say("compare.ages-any");
	}

	private @Nullable String length(Course course) {
		BigDecimal min = course.monthsMin();
		BigDecimal max = course.monthsMax();
		if (min != null && max != null) {
			return (min.compareTo(max) == 0) ? say("compare.months", max) : say("compare.months-range", min, max);
		}
		if (max != null) {
			return say("compare.months-most", max);
		}
		return (min != null) ? say("compare.months-least", min) : null;
	}

	/** Never a bare figure: it ages. */
	private @Nullable String pay(Pay pay) {
		Amount amount = pay.amount();
		if (amount != null) {
			String day = this.page.speech().day(amount.on());
			return (amount.eurosPerMonthMax() != null)
					? say("compare.amount-range", amount.eurosPerMonth(), amount.eurosPerMonthMax(), day)
					: say("compare.amount", amount.eurosPerMonth(), day);
		}
		return (pay.paid() != null) ? say(pay.paid() ? "compare.paid" : "compare.unpaid") : null;
	}

	private @Nullable String entry(Entry entry) {
		return entry.next(today())
			.map((session) -> say("compare.entry-next", this.page.speech().day(session.start())))
			.orElseGet(() -> (entry.mode() != null) ? say("compare.entry-mode." + entry.mode().code()) : null);
	}

	private @Nullable String places(Entry entry) {
		Integer left = entry.placesLeft(today());
		return (left != null) ? say("compare.places-left", left) : null;
	}

	private Answer call() {
		List<String> lines = new ArrayList<>();
		String first = this.card.firstStep();
		if (first != null) {
			lines.add(first);
		}
		lines.add(solution().provider().name());
		return new Answer(lines, solution().contact().phone(), this.card.phone());
	}

	private Answer yesOrNo(@Nullable Boolean known) {
		return line((known != null) ? say(known ? "compare.yes" : "compare.no") : null);
	}

	private Answer line(@Nullable String text) {
		return Answer.of(List.of((text != null) ? text : say("compare.unknown")));
	}

	private String say(String key, Object... arguments) {
		return this.page.say(key, arguments);
	}

	private static LocalDate today() {
		return LocalDate.now(Words.PARIS);
	}

}
