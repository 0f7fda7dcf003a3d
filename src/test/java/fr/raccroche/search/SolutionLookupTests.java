package fr.raccroche.search;

import java.io.IOException;

import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SolutionLookupTests extends SearchOnRealEngine {

	@Test
	void a_published_one_is_shown() throws IOException {
		Solution solution = offer("e2c-niort").ages(16, 25).published();
		given(solution);
		assertThat(this.search.findById("e2c-niort").block()).isInstanceOfSatisfying(SolutionAnswer.Shown.class,
				(shown) -> {
					assertThat(shown.summary().solution()).isEqualTo(solution);
					assertThat(shown.summary().distance()).isNull();
					assertThat(shown.summary().site()).isEqualTo(solution.sites().getFirst());
				});
	}

	@Test
	void what_is_not_published_is_missing() throws IOException {
		given(offer("brouillon").draft());
		for (String id : new String[] { "brouillon", "inconnu" }) {
			assertThat(this.search.findById(id).block()).as(id).isEqualTo(new SolutionAnswer.Missing());
		}
	}

	@Test
	void a_suspended_one_leads_to_those_like_it() throws IOException {
		given(offer("suspendu").suspended(), offer("voisin").published());
		assertThat(this.search.findById("suspendu").block()).isInstanceOfSatisfying(SolutionAnswer.Suspended.class,
				(suspended) -> assertThat(suspended.similar()).extracting(Summary::id).containsExactly("voisin"));
	}

	@Test
	void an_invented_one_is_missing_without_the_demonstration() throws IOException {
		given(SolutionBuilder.aSolution("invente").published(), SolutionBuilder.aSolution("fini").archived());
		assertThat(this.search.findById("invente").block()).isEqualTo(new SolutionAnswer.Missing());
		assertThat(this.search.findById("fini").block()).isEqualTo(new SolutionAnswer.Missing());
	}

	@Test
	void an_archived_one_names_what_replaces_it() throws IOException {
		given(offer("ancienne").titled("Ancienne").archived("nouvelle", "retiree", "perdue"),
				offer("nouvelle").published(), offer("retiree").draft());
		assertThat(this.search.findById("ancienne").block()).isInstanceOfSatisfying(SolutionAnswer.Archived.class,
				(archived) -> {
					assertThat(archived.solution().title()).isEqualTo("Ancienne");
					assertThat(archived.replacements()).extracting(Summary::id).containsExactly("nouvelle");
				});
	}

	@Test
	void any_slug_or_none_leads_to_it() throws IOException {
		given(offer("e2c-niort").titled("École de Niort").published());
		for (String name : new String[] { "e2c-niort-ecole-de-niort", "e2c-niort", "e2c-niort-un-ancien-titre" }) {
			assertThat(id(name)).as(name).isEqualTo("e2c-niort");
		}
		assertThat(this.search.findByAddress("e2c", Person.UNKNOWN).block()).isEqualTo(new SolutionAnswer.Missing());
	}

	@Test
	void when_a_slug_reads_like_an_id_the_present_address_decides() throws IOException {
		given(offer("e2c").titled("Niort centre").published(), offer("e2c-niort").titled("Autre").published());
		assertThat(id("e2c-niort-centre")).isEqualTo("e2c");
		assertThat(id("e2c-niort-autre")).isEqualTo("e2c-niort");
		assertThat(id("e2c-niort")).isEqualTo("e2c-niort");
	}

	@Test
	void similar_ones_are_of_the_same_kind_nearest_first() throws IOException {
		Solution solution = offer("ici").kind(Kind.E2C).in("79191").published();
		given(solution, offer("voisine").kind(Kind.E2C).in("79270").published(),
				offer("loin").kind(Kind.E2C).in("86194").published(),
				offer("autre").kind(Kind.CIO).in("79191").published(),
				offer("corse").kind(Kind.E2C).in("2B033").published());
		assertThat(this.search.listSimilar(solution, Person.UNKNOWN).block()).extracting(Summary::id)
			.containsExactly("voisine", "loin");
	}

	@Test
	void what_has_no_site_has_similar_ones_too() throws IOException {
		Solution solution = offer("partout").kind(Kind.E2C).remote().published();
		given(solution, offer("niort").kind(Kind.E2C).in("79191").published());
		assertThat(this.search.listSimilar(solution, Person.UNKNOWN).block()).extracting(Summary::id)
			.containsExactly("niort");
	}

	private String id(String name) {
		return (this.search.findByAddress(name, Person.UNKNOWN).block() instanceof SolutionAnswer.Shown shown)
				? shown.summary().id() : "nothing";
	}

}
