package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static fr.raccroche.support.SolutionBuilder.aSolution;
import static org.assertj.core.api.Assertions.assertThat;

class PublicationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@EnumSource(Kind.class)
	void what_has_the_words_and_defaults_of_its_kind_may_be_published(Kind kind) {
		assertThat(columns(aSolution("demo-x").kind(kind).published())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void every_kind_has_its_words(Kind kind) {
		KindGuide guide = kind.guide();
		assertThat(guide.kind()).isEqualTo(kind);
		assertThat(List.of(guide.label(), guide.labelPlural(), guide.sentence(), guide.pro(), guide.afterCall()))
			.noneMatch(String::isBlank);
		assertThat(guide.words()).isNotEmpty().noneMatch(String::isBlank);
		assertThat(guide.steps()).isNotEmpty();
		assertThat(guide.joinedBy()).isNotEmpty();
		assertThat(kind.label()).isEqualTo(guide.label());
	}

	@ParameterizedTest
	@EnumSource(names = { "CIO", "MISSION_LOCALE", "PSAD", "PAQI" })
	void a_contact_needs_somebody_to_contact(Kind kind) {
		assertThat(columns(aSolution("demo-x").kind(kind).phone(null).web("https://a.example/").published()))
			.containsExactly("telephone");
		assertThat(columns(aSolution("demo-x").kind(kind).phone(null).mail("accueil@a.example").published())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "PAFI", "TDO", "AMBITION_EMPLOI", "CLASSE_RELAIS", "ATELIER_RELAIS", "INTERNAT_RELAIS" })
	void what_goes_through_the_school_is_never_said_to_be_open(Kind kind) {
		assertThat(
				columns(aSolution("demo-x").kind(kind).joinedBy(JoinedBy.SOI_MEME, JoinedBy.ETABLISSEMENT).published()))
			.containsExactly("adhesion");
	}

	@Test
	void nothing_is_checked_or_paid_in_the_future() {
		assertThat(columns(aSolution("demo-x").verifiedOn("2026-11-23").amount("500", "2027-01-01").published()))
			.containsExactly("verifie_le", "remuneration_le");
		assertThat(columns(aSolution("demo-x").verifiedOn("2026-11-22").published())).isEmpty();
	}

	private static List<String> columns(Solution solution) {
		return switch (Publication.check(solution, TODAY)) {
			case Publication.Publishable publishable -> List.of();
			case Publication.Refused refused -> refused.reasons().stream().map(Reason::column).toList();
		};
	}

}
