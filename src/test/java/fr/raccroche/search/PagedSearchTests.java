package fr.raccroche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;

import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Solution;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PagedSearchTests extends SearchOnRealEngine {

	private static final int SOLUTIONS = 90;

	/** Many at one place, some without a place, many checked on one day or never. */
	@BeforeEach
	void manyThatTie() throws IOException {
		Random random = new Random(20261122);
		List<Solution> solutions = new ArrayList<>();
		for (int i = 0; i < SOLUTIONS; i++) {
			SolutionBuilder builder = offer("s%02d-%d".formatted(i, random.nextInt(1000)))
				.titled((i % 3 == 0) ? "Menuiserie" : "Menuiserie et charpente " + i % 5);
			switch (random.nextInt(4)) {
				case 0 -> builder.in("79191");
				case 1 -> builder.in("79270").in("86194");
				case 2 -> builder.in("86194");
				default -> builder.remote().servingFrance();
			}
			if (random.nextBoolean()) {
				builder.verifiedOn("2026-10-0" + (1 + random.nextInt(3)));
			}
			solutions.add(builder.published());
		}
		given(solutions.toArray(Solution[]::new));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tri=fraicheur", "q=menuiserie", "q=menuiserie&tri=fraicheur",
			"commune=79191&rayon=100", "commune=79191&rayon=100&tri=fraicheur", "commune=79191&rayon=100&q=menuiserie",
			"commune=79191&rayon=100&q=menuiserie&tri=pertinence", "q=menuiserye charpante",
			"commune=79191&rayon=1&q=menuiserye&tri=pertinence", "bbox=-1,46,1,47", "bbox=-1,46,1,47&commune=79191",
			"lieu=Niort&rayon=100&vue=pro", "lat=46.3&lon=-0.4&tri=fraicheur" })
	void pages_of_any_size_make_the_whole_list(String query) {
		List<String> whole = ids(query + "&limite=100");
		assertThat(whole).isNotEmpty().doesNotHaveDuplicates().hasSize((int) find(query).total());
		Random random = new Random(query.hashCode());
		assertThat(walk(query, () -> 1 + random.nextInt(7))).isEqualTo(whole);
		assertThat(walk(query, () -> 1 + random.nextInt(100))).isEqualTo(whole);
	}

	@Test
	void the_last_page_has_no_next_even_when_it_is_full() {
		assertThat(find("limite=" + SOLUTIONS).next()).isNull();
		assertThat(find("limite=" + (SOLUTIONS - 1)).next()).isNotNull();
		assertThat(find("limite=45").total()).isEqualTo(SOLUTIONS);
	}

	@Test
	void the_second_page_goes_on_with_the_circle_and_the_words_of_the_first() throws IOException {
		given(offer("un1").titled("Plombier").in("86194").published(),
				offer("un2").titled("Plombier").in("86194").published());
		SearchResult first = find("commune=79191&q=plonbier&limite=1");
		SearchResult second = find("commune=79191&q=plonbier&limite=1&apres=" + first.next());
		assertThat(second.radius()).isEqualTo(first.radius()).isEqualTo(100);
		assertThat(second.loosened()).isTrue();
		assertThat(second.total()).isEqualTo(2);
		assertThat(ids(second)).containsExactly("un2");
		assertThat(second.next()).isNull();
	}

	@Test
	void a_cursor_of_another_search_is_refused() {
		String next = find("commune=79191&rayon=100&limite=1").next();
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> find("commune=79191&rayon=100&tri=fraicheur&apres=" + next));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> find("commune=79191&rayon=90&apres=" + next));
	}

	private List<String> walk(String query, IntSupplier size) {
		List<String> ids = new ArrayList<>();
		String next = "";
		while (next != null) {
			SearchResult page = find("%s&limite=%d&apres=%s".formatted(query, size.getAsInt(), next));
			ids.addAll(ids(page));
			next = page.next();
			assertThat(ids).hasSizeLessThanOrEqualTo(SOLUTIONS);
		}
		return ids;
	}

}
