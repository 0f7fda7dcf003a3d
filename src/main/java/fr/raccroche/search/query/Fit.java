package fr.raccroche.search.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.raccroche.search.Person;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * Why a solution may fit somebody, and what to ask first: short sentences, only of what
 * is known.
 *
 * @param solution what is offered
 * @param site the site shown
 * @param person who looks
 * @param today the day
 */
record Fit(Solution solution, @Nullable Site site, Person person, LocalDate today) {

	/** Longer conditions are read on the page. */
	private static final int LONGEST_SENTENCE = 12;

	private static final int MOST_CONDITIONS = 2;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

	/** Why it fits. */
	List<String> reasons() {
		List<String> reasons = new ArrayList<>();
		new AudienceFit(this.solution.audience(), this.person).add(reasons, true);
		addEntry(reasons);
		Integer places = this.solution.entry().places();
		if (places != null && places > 0) {
			reasons.add((places == 1) ? "1 place libre" : places + " places libres");
		}
		if (Boolean.TRUE.equals(this.solution.pay().paid())) {
			reasons.add("On est payé");
		}
		if (Boolean.TRUE.equals(this.solution.living().boarding())) {
			reasons.add("On peut dormir sur place");
		}
		if (Boolean.TRUE.equals(this.solution.living().wheelchair())) {
			reasons.add("Accessible en fauteuil roulant");
		}
		return reasons;
	}

	/** What to ask or to check. */
	List<String> toCheck() {
		List<String> questions = new ArrayList<>();
		new AudienceFit(this.solution.audience(), this.person).add(questions, false);
		addConditions(questions);
		addPlaces(questions);
		if (this.site != null && this.site.approximate()) {
			questions.add("Adresse exacte : à demander");
		}
		addVerification(questions);
		return questions;
	}

	private void addEntry(List<String> reasons) {
		if (this.solution.entry().mode() == EntryMode.PERMANENTE) {
			reasons.add("Entrée toute l'année");
			return;
		}
		this.solution.entry()
			.sessions()
			.stream()
			.filter(this::isOpen)
			.findFirst()
			.ifPresent((session) -> reasons.add("Prochaine entrée le %s".formatted(day(session.start()))));
	}

	private boolean isOpen(Session session) {
		LocalDate last = (session.deadline() != null) ? session.deadline() : session.start();
		return !last.isBefore(this.today) && !Integer.valueOf(0).equals(session.places());
	}

	private static String day(LocalDate date) {
		return DAY.format(date).replaceFirst("^1 ", "1er ");
	}

	private void addConditions(List<String> questions) {
		List<String> conditions = this.solution.audience().conditions();
		conditions.stream()
			.filter((sentence) -> sentence.split("\\s+").length <= LONGEST_SENTENCE)
			.limit(MOST_CONDITIONS)
			.forEach(questions::add);
		if (conditions.size() > MOST_CONDITIONS
				|| conditions.stream().anyMatch((sentence) -> sentence.split("\\s+").length > LONGEST_SENTENCE)) {
			questions.add("D'autres conditions sont sur la fiche");
		}
	}

	private void addPlaces(List<String> questions) {
		Integer places = this.solution.entry().places();
		if (places == null) {
			questions.add("Places : à demander");
		}
		else if (places == 0) {
			questions.add("Pas de place libre en ce moment : demande quand");
		}
		boolean sessionsOver = !this.solution.entry().sessions().isEmpty()
				&& this.solution.entry().sessions().stream().noneMatch(this::isOpen);
		if (sessionsOver && this.solution.entry().mode() != EntryMode.PERMANENTE) {
			questions.add("Prochaine entrée : à demander");
		}
	}

	private void addVerification(List<String> questions) {
		if (this.solution.verification().on() == null) {
			questions.add("Pas encore vérifié : appelle avant d'y aller");
		}
		else if (stale()) {
			questions.add("Vérifié il y a plus de %d mois".formatted(this.solution.verification().everyMonths()));
		}
	}

	/** Whether it should have been checked again since. */
	boolean stale() {
		return this.solution.verification().recheckOn().filter((day) -> day.isBefore(this.today)).isPresent();
	}

}
