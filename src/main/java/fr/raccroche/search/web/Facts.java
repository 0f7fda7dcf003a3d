package fr.raccroche.search.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.search.web.SolutionPage.Fact;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Course;
import fr.raccroche.solution.Living;
import fr.raccroche.solution.Pay;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Training;
import org.jspecify.annotations.Nullable;

/**
 * What one gets, line by line. What is not known is left out.
 */
final class Facts {

	/** What most offers say of their cost, which every language has a word for. */
	private static final Pattern FREE = Pattern.compile("gratuit( pour toi)?\\.?", Pattern.CASE_INSENSITIVE);

	private final List<Fact> facts = new ArrayList<>();

	private final Speech speech;

	private Facts(Speech speech) {
		this.speech = speech;
	}

	static List<Fact> of(Solution solution, Speech speech) {
		Facts facts = new Facts(speech);
		facts.course(solution.course());
		facts.training(solution.training());
		facts.pay(solution.pay());
		facts.living(solution.living());
		return facts.facts;
	}

	private void course(Course course) {
		if (course.status() != null) {
			add("solution.status", CodeWords.label(this.speech, course.status()));
		}
		add("solution.length", months(course.monthsMin(), course.monthsMax()));
		if (course.hoursPerWeek() != null) {
			add("solution.rhythm",
					this.speech.say("solution.rhythm.hours", this.speech.decimal(course.hoursPerWeek())));
		}
	}

	private @Nullable String months(@Nullable BigDecimal min, @Nullable BigDecimal max) {
		if (min != null && max != null) {
			return months(min, max, max.subtract(min));
		}
		if (max != null) {
			return this.speech.say("solution.length.at-most", this.speech.decimal(max));
		}
		return (min != null) ? this.speech.say("solution.length.at-least", this.speech.decimal(min)) : null;
	}

	/** Nobody counts half months: what differs by less than one is said once. */
	private String months(BigDecimal min, BigDecimal max, BigDecimal difference) {
		if (difference.signum() == 0) {
			return this.speech.say("solution.length.exactly", this.speech.decimal(max));
		}
		if (difference.compareTo(BigDecimal.ONE) < 0) {
			return this.speech.say("solution.length.about",
					this.speech.decimal(max.setScale(0, RoundingMode.HALF_DOWN).max(BigDecimal.ONE)));
		}
		return this.speech.say("solution.length.between", this.speech.decimal(min), this.speech.decimal(max));
	}

	private void training(Training training) {
		addText("solution.prepares", training.preparedDiploma());
		add("solution.trades",
				training.sectors()
					.stream()
					.map((sector) -> CodeWords.label(this.speech, sector))
					.collect(Collectors.joining(this.speech.typeset(" ; "))));
	}

	private void pay(Pay pay) {
		if (pay.amount() != null) {
			add("solution.money", amount(pay.amount()));
		}
		else {
			add("solution.money", pay.paid(), "solution.money.yes", "solution.money.no");
		}
	}

	/** Never a bare figure: it ages. */
	private String amount(Amount amount) {
		String least = this.speech.decimal(amount.eurosPerMonth());
		String euros = (amount.eurosPerMonthMax() != null)
				? this.speech.say("solution.money.range", least, this.speech.decimal(amount.eurosPerMonthMax()))
				: least;
		String day = this.speech.day(amount.on());
		return (amount.source() != null)
				? this.speech.say("solution.money.amount-source", euros, day, this.speech.isolated(amount.source()))
				: this.speech.say("solution.money.amount", euros, day);
	}

	private void living(Living living) {
		if (living.cost() != null && FREE.matcher(living.cost()).matches()) {
			add("solution.cost", this.speech.say("solution.cost.free"));
		}
		else {
			addText("solution.cost", living.cost());
		}
		add("solution.boarding", living.boarding(), "solution.boarding.yes", "solution.boarding.no");
		add("solution.meals", living.meals(), "solution.meals.yes", "solution.meals.no");
		add("solution.wheelchair", living.wheelchair(), "solution.wheelchair.yes", "solution.wheelchair.no");
		addText("solution.disability", living.accessibility());
		addText("solution.transport", living.transport());
	}

	private void add(String label, @Nullable Boolean known, String yes, String no) {
		if (known != null) {
			add(label, this.speech.say(known ? yes : no));
		}
	}

	private void add(String label, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			add(label, text, false);
		}
	}

	/** A text of the catalogue. */
	private void addText(String label, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			add(label, text, !this.speech.french());
		}
	}

	private void add(String label, String text, boolean catalogue) {
		this.facts.add(new Fact(this.speech.say(label), this.speech.typeset(this.speech.capitalised(text)), catalogue));
	}

}
