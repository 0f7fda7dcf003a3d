package fr.raccroche.search.query;

import java.time.LocalDate;
import java.util.List;

import fr.raccroche.search.Person;
import fr.raccroche.search.Remark;
import fr.raccroche.search.RemarkWords;
import fr.raccroche.search.Voice;
import fr.raccroche.site.Speeches;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Solution;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.Test;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;

class FitTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final SolutionBuilder offer = aSolution("essai");

	@Test
	void an_age_within_the_bounds_is_a_reason() {
		Solution solution = this.offer.ages(16, 25).published();
		assertThat(reasons(solution, aged(17))).contains("Tu as 17 ans : c'est pour les 16-25 ans");
		assertThat(toCheck(solution, aged(17))).noneMatch((sentence) -> sentence.contains("ans"));
	}

	@Test
	void both_bounds_count_as_inside() {
		Solution solution = this.offer.ages(16, 25).published();
		assertThat(reasons(solution, aged(16))).contains("Tu as 16 ans : c'est pour les 16-25 ans");
		assertThat(reasons(solution, aged(25))).contains("Tu as 25 ans : c'est pour les 16-25 ans");
	}

	@Test
	void one_bound_is_said_alone() {
		assertThat(reasons(aSolution("des").ages(14, null).published(), aged(17)))
			.contains("Tu as 17 ans : c'est à partir de 14 ans");
		assertThat(reasons(aSolution("jusque").ages(null, 18).published(), aged(17)))
			.contains("Tu as 17 ans : c'est jusqu'à 18 ans");
	}

	@Test
	void no_bound_is_open_to_everybody() {
		assertThat(reasons(this.offer.published(), aged(17))).contains("C'est ouvert à tous les âges");
		assertThat(reasons(this.offer.published(), Person.UNKNOWN)).doesNotContain("C'est ouvert à tous les âges");
	}

	@Test
	void an_age_nobody_told_is_to_be_checked() {
		assertThat(toCheck(this.offer.ages(16, 25).published(), Person.UNKNOWN)).contains("Tu as entre 16 et 25 ans ?");
	}

	@Test
	void an_age_outside_is_no_reason_but_a_doubt() {
		Solution solution = this.offer.ages(16, 25).published();
		assertThat(reasons(solution, aged(30))).noneMatch((sentence) -> sentence.contains("ans"));
		assertThat(toCheck(solution, aged(30))).contains("Tu as 30 ans : c'est pour les 16-25 ans");
	}

	@Test
	void the_bound_for_disabled_people_is_only_theirs() {
		Solution solution = this.offer.ages(16, 25).ageMaxDisabled(30).published();
		Person disabled = new Person(28, null, null, true);
		assertThat(reasons(solution, disabled)).contains("Avec un handicap, c'est jusqu'à 30 ans");
		assertThat(reasons(solution, aged(28))).noneMatch((sentence) -> sentence.contains("handicap"));
		assertThat(reasons(solution, new Person(20, null, null, true)))
			.contains("Tu as 20 ans : c'est pour les 16-25 ans");
	}

	@Test
	void time_out_of_school_fits_or_is_to_be_checked() {
		Solution solution = this.offer.monthsOut(6).published();
		assertThat(reasons(solution, out(8))).contains("Tu n'es plus en cours depuis 8 mois : c'est assez");
		assertThat(toCheck(solution, Person.UNKNOWN)).contains("Tu n'es plus en cours depuis 6 mois ?");
		assertThat(toCheck(solution, out(2))).contains("Il faut 6 mois sans école : tu en as 2");
		assertThat(reasons(this.offer.monthsOut(null).published(), out(8)))
			.noneMatch((sentence) -> sentence.contains("mois"));
	}

	@Test
	void a_diploma_below_the_ceiling_fits() {
		Solution none = aSolution("sans").diplomaMax(Diploma.AUCUN).published();
		assertThat(reasons(none, holding(Diploma.AUCUN))).contains("Tu n'as pas de diplôme : c'est pour toi");
		assertThat(toCheck(none, holding(Diploma.BAC))).contains("Tu as le bac : c'est peut-être trop, demande");
		assertThat(toCheck(none, Person.UNKNOWN)).contains("Tu n'as pas de diplôme ?");
		Solution cap = aSolution("cap").diplomaMax(Diploma.CAP).published();
		assertThat(reasons(cap, holding(Diploma.DNB))).contains("Tu as le brevet : c'est possible");
		assertThat(toCheck(cap, Person.UNKNOWN)).contains("Tu n'as pas encore le bac ?");
	}

	@Test
	void without_a_ceiling_diplomas_are_not_mentioned() {
		assertThat(reasons(this.offer.published(), holding(Diploma.AUCUN)))
			.noneMatch((sentence) -> sentence.contains("diplôme"));
		assertThat(toCheck(this.offer.published(), Person.UNKNOWN))
			.noneMatch((sentence) -> sentence.contains("diplôme"));
	}

	@Test
	void places_are_counted_when_known() {
		assertThat(reasons(aSolution("quatre").places(4).published(), Person.UNKNOWN)).contains("4 places libres");
		assertThat(reasons(aSolution("une").places(1).published(), Person.UNKNOWN)).contains("1 place libre");
		assertThat(toCheck(aSolution("zero").places(0).published(), Person.UNKNOWN))
			.contains("Pas de place libre en ce moment : demande quand");
		assertThat(toCheck(aSolution("inconnu").published(), Person.UNKNOWN)).contains("Places : à demander");
		assertThat(toCheck(aSolution("quatre").places(4).published(), Person.UNKNOWN))
			.doesNotContain("Places : à demander");
	}

	@Test
	void entry_all_year_is_a_reason() {
		assertThat(reasons(this.offer.entry(EntryMode.PERMANENTE).published(), Person.UNKNOWN))
			.contains("Entrée toute l'année");
		assertThat(reasons(aSolution("muet").published(), Person.UNKNOWN)).doesNotContain("Entrée toute l'année");
	}

	@Test
	void the_next_entry_with_a_place_is_told() {
		Solution solution = this.offer.entry(EntryMode.DATES)
			.session("2026-09-01", 3)
			.session("2027-01-11", 0)
			.session("2027-02-01", 4)
			.published();
		assertThat(reasons(solution, Person.UNKNOWN)).contains("Prochaine entrée le 1er février 2027");
	}

	@Test
	void when_every_entry_is_over_the_next_one_is_to_be_asked() {
		Solution solution = this.offer.entry(EntryMode.DATES).session("2026-09-01", 3).published();
		assertThat(reasons(solution, Person.UNKNOWN)).noneMatch((sentence) -> sentence.startsWith("Prochaine"));
		assertThat(toCheck(solution, Person.UNKNOWN)).contains("Prochaine entrée : à demander");
	}

	@Test
	void what_is_not_known_is_not_said() {
		assertThat(reasons(this.offer.published(), Person.UNKNOWN)).isEmpty();
		assertThat(reasons(this.offer.paid(false).boarding(false).wheelchair(false).published(), Person.UNKNOWN))
			.isEmpty();
	}

	@Test
	void pay_board_and_access_are_reasons() {
		assertThat(reasons(this.offer.paid(true).boarding(true).wheelchair(true).published(), Person.UNKNOWN))
			.containsExactly("On est payé", "On peut dormir sur place", "Accessible en fauteuil roulant");
	}

	@Test
	void an_old_check_is_told() {
		Solution old = aSolution("vieux").verifiedOn("2026-05-21").published();
		assertThat(fit(old, Person.UNKNOWN).stale()).isTrue();
		assertThat(toCheck(old, Person.UNKNOWN)).contains("Vérifié il y a plus de 6 mois");
		Solution recent = aSolution("frais").verifiedOn("2026-05-22").published();
		assertThat(fit(recent, Person.UNKNOWN).stale()).isFalse();
		assertThat(toCheck(recent, Person.UNKNOWN)).noneMatch((sentence) -> sentence.contains("érifié"));
	}

	@Test
	void what_was_never_checked_is_told() {
		assertThat(toCheck(this.offer.published(), Person.UNKNOWN))
			.contains("Pas encore vérifié : appelle avant d'y aller");
		assertThat(fit(this.offer.published(), Person.UNKNOWN).stale()).isFalse();
	}

	@Test
	void an_offer_that_takes_people_all_year_has_no_next_entry() {
		Solution solution = this.offer.entry(EntryMode.PERMANENTE).session("2027-01-11", 3).places(4).published();
		assertThat(reasons(solution, Person.UNKNOWN)).containsExactly("Entrée toute l'année", "4 places libres");
	}

	@Test
	void places_of_the_next_entry_count_when_nobody_gave_a_total() {
		Solution solution = this.offer.entry(EntryMode.DATES).session("2027-01-11", 3).published();
		assertThat(reasons(solution, Person.UNKNOWN)).containsExactly("Prochaine entrée le 11 janvier 2027",
				"3 places libres");
		assertThat(toCheck(solution, Person.UNKNOWN)).noneMatch((sentence) -> sentence.startsWith("Places"));
	}

	@Test
	void conditions_become_questions_to_oneself() {
		Solution solution = this.offer.conditions("Tu acceptes de faire des stages.", "Être motivé").published();
		assertThat(toCheck(solution, Person.UNKNOWN)).contains("Tu acceptes de faire des stages ?",
				"Il faut être motivé");
	}

	@Test
	void what_is_asked_already_is_not_asked_again() {
		Solution solution = this.offer.ages(16, 25)
			.monthsOut(6)
			.diplomaMax(Diploma.CAP)
			.conditions("Avoir entre 16 et 25 ans.", "Avoir arrêté les cours depuis au moins 6 mois.",
					"Ne pas avoir le bac.", "Venir avec un parent si tu as moins de 16 ans.")
			.published();
		assertThat(toCheck(solution, Person.UNKNOWN)).containsExactly("Tu as entre 16 et 25 ans ?",
				"Tu n'es plus en cours depuis 6 mois ?", "Tu n'as pas encore le bac ?",
				"Il faut venir avec un parent si tu as moins de 16 ans", "Places : à demander",
				"Pas encore vérifié : appelle avant d'y aller");
		assertThat(toCheck(solution, aged(17))).noneMatch((sentence) -> sentence.contains("25 ans"));
	}

	@Test
	void no_condition_is_nothing_to_check() {
		Solution solution = this.offer.conditions("Aucune : tout le monde peut venir.").published();
		assertThat(toCheck(solution, Person.UNKNOWN)).noneMatch((sentence) -> sentence.contains("tout le monde"));
	}

	@Test
	void professionals_are_told_about_somebody_else() {
		Solution solution = this.offer.ages(16, 25).monthsOut(6).diplomaMax(Diploma.CAP).published();
		assertThat(words(fit(solution, new Person(17, 8, Diploma.AUCUN, false)).reasons(), Voice.PROFESSIONAL))
			.contains("Pour un jeune de 17 ans : oui, pour les 16-25 ans")
			.noneMatch(FitTests::saysTu);
		assertThat(words(fit(solution, Person.UNKNOWN).toCheck(), Voice.PROFESSIONAL))
			.contains("Âge : entre 16 et 25 ans ?", "Hors des cours depuis 6 mois ?", "Pas encore le bac ?",
					"Pas encore vérifié")
			.noneMatch(FitTests::saysTu);
	}

	private static boolean saysTu(String sentence) {
		return sentence.matches("(?i).*\\b(tu|ton|ta|tes|toi)\\b.*");
	}

	@Test
	void every_sentence_is_short() {
		Solution solution = this.offer.ages(16, 25)
			.ageMaxDisabled(30)
			.monthsOut(6)
			.diplomaMax(Diploma.DNB)
			.places(0)
			.session("2026-09-01", 3)
			.paid(true)
			.boarding(true)
			.wheelchair(true)
			.verifiedOn("2025-01-01")
			.published();
		for (Person person : List.of(Person.UNKNOWN, new Person(17, 8, Diploma.DNB, false),
				new Person(28, 2, Diploma.SUPERIEUR, true), new Person(40, 0, Diploma.AUCUN, false))) {
			assertThat(reasons(solution, person)).allSatisfy(FitTests::isShort);
			assertThat(toCheck(solution, person)).allSatisfy(FitTests::isShort);
		}
	}

	private static void isShort(String sentence) {
		long words = List.of(sentence.split("[\\s’']+")).stream().filter((word) -> !word.equals(":")).count();
		assertThat(words).as(sentence).isLessThanOrEqualTo(12);
	}

	private static Person aged(int age) {
		return new Person(age, null, null, false);
	}

	private static Person out(int months) {
		return new Person(null, months, null, false);
	}

	private static Person holding(Diploma diploma) {
		return new Person(null, null, diploma, false);
	}

	private static List<String> reasons(Solution solution, Person person) {
		return words(fit(solution, person).reasons(), Voice.YOUNG);
	}

	private static List<String> toCheck(Solution solution, Person person) {
		return words(fit(solution, person).toCheck(), Voice.YOUNG);
	}

	private static List<String> words(List<Remark> remarks, Voice voice) {
		return remarks.stream().map(new RemarkWords(Speeches.FRENCH, voice)::of).toList();
	}

	private static Fit fit(Solution solution, Person person) {
		return new Fit(solution, solution.sites().isEmpty() ? null : solution.sites().getFirst(), person, TODAY);
	}

}
