package fr.raccroche.search.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.search.web.SolutionPage.Fact;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Course;
import fr.raccroche.solution.Living;
import fr.raccroche.solution.Pay;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What one gets, line by line. What is not known is left out.
 */
final class Facts {

	private final List<Fact> facts = new ArrayList<>();

	private Facts() {
	}

	static List<Fact> of(Solution solution) {
		Facts facts = new Facts();
		facts.course(solution.course());
		facts.add("Ce que tu prépares", solution.training().preparedDiploma());
		facts.add("Métiers",
				solution.training().sectors().stream().map(Sector::label).collect(Collectors.joining(" ; ")));
		facts.pay(solution.pay());
		facts.living(solution.living());
		return facts.facts;
	}

	private void course(Course course) {
		if (course.status() != null) {
			add("Ton statut", course.status().label());
		}
		add("Durée", months(course.monthsMin(), course.monthsMax()));
		if (course.hoursPerWeek() != null) {
			add("Rythme", Words.decimal(course.hoursPerWeek()) + "\u00A0heures par semaine");
		}
	}

	private static @Nullable String months(@Nullable BigDecimal min, @Nullable BigDecimal max) {
		if (min != null && max != null && min.compareTo(max) != 0) {
			return "De %s à %s\u00A0mois".formatted(Words.decimal(min), Words.decimal(max));
		}
		if (max != null) {
			return Words.decimal(max) + "\u00A0mois" + ((min == null) ? " au plus" : "");
		}
		return (min != null) ? "Au moins %s\u00A0mois".formatted(Words.decimal(min)) : null;
	}

	private void pay(Pay pay) {
		if (pay.amount() != null) {
			add("Argent", amount(pay.amount()));
		}
		else if (pay.paid() != null) {
			add("Argent", pay.paid() ? "Oui, tu reçois de l'argent. Demande combien en appelant." : "Non payé");
		}
	}

	/** Never a bare figure: it ages. */
	private static String amount(Amount amount) {
		String euros = (amount.eurosPerMonthMax() != null) ? "De %s à %s"
			.formatted(Words.decimal(amount.eurosPerMonth()), Words.decimal(amount.eurosPerMonthMax()))
				: Words.decimal(amount.eurosPerMonth());
		return "%s\u00A0€ par mois. Chiffre du %s%s.".formatted(euros, Words.day(amount.on()),
				(amount.source() != null) ? ", source : " + amount.source() : "");
	}

	private void living(Living living) {
		add("Coût", living.cost());
		add("Logement", living.boarding(), "Tu peux dormir sur place", "Pas de logement sur place");
		add("Repas", living.meals(), "Tu peux manger sur place", "Pas de repas sur place");
		add("Fauteuil roulant", living.wheelchair(), "Accessible",
				"Pas encore accessible : appelle pour trouver comment faire");
		add("Handicap", living.accessibility());
		add("Pour venir", living.transport());
	}

	private void add(String label, @Nullable Boolean known, String yes, String no) {
		if (known != null) {
			add(label, known ? yes : no);
		}
	}

	private void add(String label, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			this.facts.add(new Fact(label, Words.capitalised(text)));
		}
	}

}
