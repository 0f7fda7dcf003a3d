package fr.raccroche.solution;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.raccroche.geo.Position;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ImpossibleSolutionsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

	@Property
	void ages_are_never_in_disorder(@ForAll @IntRange(min = 3, max = 99) int one,
			@ForAll @IntRange(min = 3, max = 99) int other, @ForAll @IntRange(min = 3, max = 99) int disabled) {
		if (one <= other && other <= disabled) {
			assertThat(audience(one, other, disabled).ageMaxDisabled()).isEqualTo(disabled);
		}
		else {
			assertRefused(() -> audience(one, other, disabled), (one > other) ? "age_max" : "age_max_handicap");
		}
	}

	@Property
	void numbers_that_are_none_are_refused(@ForAll @IntRange(min = -1000, max = -1) int number) {
		assertRefused(() -> audience(number, null, null), "age_min");
		assertRefused(() -> new Audience(null, null, null, number, null, List.of(), List.of()), "sortie_min_mois");
		assertRefused(() -> new Entry(null, List.of(), number), "places");
		assertRefused(() -> new Session(DAY, number, null), "sessions");
		assertRefused(() -> new Course(BigDecimal.valueOf(number), null, null, null), "duree_min_mois");
		assertRefused(() -> new Course(null, null, BigDecimal.valueOf(number), null), "heures_semaine");
		assertRefused(() -> new Amount(BigDecimal.valueOf(number), null, DAY, null), "remuneration_montant");
		assertRefused(() -> new Verification(null, null, number), "verification_mois");
	}

	@Property
	void texts_are_never_empty_nor_too_long_nor_on_two_lines(@ForAll("badTexts") String text) {
		assertRefused(() -> aSolution("demo-x").titled(text).published(), "titre");
		assertRefused(() -> aSolution("demo-x").saying(text).published(), "resume");
		assertRefused(() -> new Provider(null, text, null), "structure_nom");
		assertRefused(() -> new Joining(Set.of(JoinedBy.SOI_MEME), List.of(text), null), "etapes");
		assertRefused(() -> new Living(text, null, null, null, null, null), "cout");
	}

	@Property(tries = 50)
	void what_is_given_can_no_longer_be_changed_through_its_collections(
			@ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 25) Integer> letters) {
		List<String> steps = new ArrayList<>(List.of("Tu appelles."));
		Set<Sector> sectors = new HashSet<>();
		letters.forEach((letter) -> sectors.add(Sector.values()[letter % 14]));
		Training training = new Training(sectors, null);
		Joining joining = new Joining(Set.of(JoinedBy.SOI_MEME), steps, null);
		int before = training.sectors().size();
		sectors.addAll(Arrays.asList(Sector.values()));
		steps.add("Et puis ?");
		assertThat(List.copyOf(training.sectors())).hasSize(before).isSorted();
		assertThat(joining.steps()).hasSize(1);
	}

	@Test
	void a_deadline_after_the_start_is_refused() {
		assertRefused(() -> new Session(DAY, null, DAY.plusDays(1)), "sessions");
		assertThat(new Session(DAY, null, DAY).deadline()).isEqualTo(DAY);
	}

	@Test
	void two_sessions_on_one_day_are_refused() {
		assertRefused(() -> new Entry(null, List.of(new Session(DAY, 1, null), new Session(DAY, 2, null)), null),
				"sessions");
	}

	@Test
	void an_amount_where_nobody_is_paid_is_refused() {
		Amount amount = new Amount(new BigDecimal("500.00"), null, DAY, null);
		assertRefused(() -> new Pay(false, amount), "remuneration");
		assertThat(new Pay(null, amount).paid()).isTrue();
		assertThat(amount.eurosPerMonth()).isEqualTo(new BigDecimal("500"));
	}

	@Test
	void a_range_in_disorder_is_refused() {
		assertRefused(() -> new Amount(BigDecimal.TEN, BigDecimal.ONE, DAY, null), "remuneration_montant_max");
		assertRefused(() -> new Course(BigDecimal.TEN, BigDecimal.ONE, null, null), "duree_max_mois");
	}

	@Test
	void nowhere_is_refused() {
		Solution here = aSolution("demo-x").in("79191").published();
		assertRefused(() -> elsewhere(here, List.of(), false, ServedArea.NONE), "commune");
		assertThat(elsewhere(here, List.of(), true, ServedArea.NONE).remote()).isTrue();
	}

	@Test
	void a_judge_decides_of_pjj_alone() {
		assertRefused(() -> aSolution("demo-x").kind(Kind.E2C).joinedBy(JoinedBy.JUGE).published(), "adhesion");
		assertRefused(() -> aSolution("demo-x").kind(Kind.PJJ).joinedBy(JoinedBy.SOI_MEME).published(), "adhesion");
		assertRefused(() -> new Joining(Set.of(JoinedBy.JUGE, JoinedBy.SOI_MEME), List.of(), null), "adhesion");
		assertRefused(() -> new Joining(Set.of(), List.of(), null), "adhesion");
	}

	@Test
	void only_what_is_archived_is_replaced_and_never_by_itself() {
		assertRefused(() -> new Life(State.PUBLISHED, List.of(new SolutionId("demo-y"))), "remplace_par");
		assertRefused(() -> aSolution("demo-x").archived("demo-x"), "remplace_par");
		assertThat(aSolution("demo-x").archived("demo-y").life().replacedBy()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0536490012", "+0536490012", "+33 5 36 49 00 12", "+33", "tel:+33536490012" })
	void a_phone_is_in_e164(String phone) {
		assertRefused(() -> new Contact(phone, null, null, null, null, List.of()), "telephone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "accueil", "accueil@", "@ici.example", "a b@ici.example", "a@b", "mailto:a@b.example" })
	void a_mail_has_the_shape_of_one(String mail) {
		assertRefused(() -> new Contact(null, null, mail, null, null, List.of()), "courriel");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://a.example/", "www.a.example", "https:///x",
			"data:text/html,x", "https://moi:secret@a.example/" })
	void a_page_is_on_the_web(String page) {
		assertRefused(() -> new Contact(null, null, null, URI.create(page), null, List.of()), "site_web");
	}

	@ParameterizedTest
	@ValueSource(strings = { "français", "FR", "zz", "" })
	void a_language_has_its_code(String language) {
		assertRefused(() -> new Contact(null, null, null, null, null, List.of(language)), "langues");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab", "-abc", "abc-", "Abc", "é-e", "a b", "0790031e", "a/b" })
	void an_id_is_a_plain_word_that_no_uai_is(String id) {
		assertRefused(() -> new SolutionId(id), "id");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7919", "791911", "2C004", "79191 " })
	void a_commune_has_the_shape_of_an_insee_code(String code) {
		assertRefused(() -> new Site(code, "Niort", null, new Position(46.3, -0.4), true), "commune");
		assertRefused(() -> new ServedArea(Set.of(code), Set.of(), Set.of(), false), "territoire");
	}

	@Test
	void impossible_points_are_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Position(91, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, Double.NaN));
	}

	@Test
	void every_reason_is_told_at_once() {
		SolutionRefused refused = catchThrowableOfType(SolutionRefused.class,
				() -> new Contact("nope", "", "nope", URI.create("nope"), null, List.of("nope")));
		assertThat(refused.reasons()).extracting(Reason::column)
			.containsExactlyInAnyOrder("telephone", "horaires", "courriel", "site_web", "langues");
	}

	@Test
	void a_body_that_checked_on_no_day_is_refused() {
		assertRefused(() -> new Verification(null, "le réseau", 6), "verifie_le");
		assertThat(new Verification(DAY, null, 6).recheckOn()).contains(LocalDate.of(2027, 4, 2));
	}

	@Provide
	Arbitrary<String> badTexts() {
		return Arbitraries.of("", " ", "a\nb", "a\tb", " avant", "après ", "\u0000", "x".repeat(401));
	}

	private static Audience audience(Integer min, Integer max, Integer disabled) {
		return new Audience(min, max, disabled, null, null, List.of(), List.of());
	}

	private static Solution elsewhere(Solution solution, List<Site> sites, boolean remote, ServedArea area) {
		return new Solution(solution.id(), solution.kind(), solution.field(), solution.title(), solution.summary(),
				solution.description(), solution.training(), solution.provider(), sites, remote, area,
				solution.audience(), solution.entry(), solution.course(), solution.pay(), solution.living(),
				solution.innovative(), solution.joining(), solution.contact(), solution.verification(),
				solution.origin(), solution.life());
	}

	private static void assertRefused(ThrowingCallable building, String column) {
		SolutionRefused refused = catchThrowableOfType(SolutionRefused.class, building);
		assertThat(refused).isNotNull();
		assertThat(refused.reasons()).extracting(Reason::column).contains(column);
	}

}
