package fr.raccroche.offer.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.raccroche.account.Account;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody gives more than they hold.
 */
class ReachTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 3);

	/** Who gives × what, all of it: niort is in poitiers, arras in lille. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			contributeur 0790031E | nothing
			adjoint niort         | whole, deputy of niort
			responsable niort     | whole, deputy of niort, head of niort
			responsable arras     | whole, deputy of arras, head of arras
			coordination poitiers | whole, deputy of niort, head of niort
			coordination lille    | whole, deputy of arras, head of arras
			administration        | whole, shared, deputy of niort, head of niort, deputy of arras, head of arras, \
			coordination, administration
			""")
	void whoMayGiveWhat(String giver, String expected) {
		List<String> given = new ArrayList<>();
		Reach reach = Reach.of(account(mandate(giver)), TODAY);
		add(given, reach, "whole", new Gift(Role.CONTRIBUTOR, "0790031E", "Lycée", null, true));
		add(given, reach, "shared", new Gift(Role.CONTRIBUTOR, "0620001A", "Lycée", null, false));
		for (String network : List.of("niort", "arras")) {
			String academie = network.equals("niort") ? "poitiers" : "lille";
			add(given, reach, "deputy of " + network, new Gift(Role.DEPUTY, network, network, academie, false));
			add(given, reach, "head of " + network, new Gift(Role.HEAD, network, network, academie, false));
		}
		add(given, reach, "coordination", new Gift(Role.COORDINATOR, "poitiers", "Poitiers", null, false));
		add(given, reach, "administration", new Gift(Role.ADMINISTRATOR, null, "Portail", null, false));

		assertThat(given.isEmpty() ? "nothing" : String.join(", ", given)).isEqualTo(expected);
		assertThat(reach.delegates()).isEqualTo(!given.isEmpty());
	}

	@Test
	void whatItGivesIsSaidAsPeopleSayIt() {
		assertThat(new Gift(Role.COORDINATOR, "paris", "Académie de Paris", null, false).words())
			.isEqualTo("coordonner les réseaux de l'académie de Paris");
		assertThat(new Gift(Role.COORDINATOR, "nulle-part", "nulle-part", null, false).words())
			.isEqualTo("coordonner les réseaux de l'académie « nulle-part »");
	}

	@Test
	void whatIsOverOrHasNotBegunGivesNothing() {
		Gift gift = new Gift(Role.DEPUTY, "niort", "Niort", null, false);

		assertThat(Reach.of(account(new Mandate(Role.HEAD, "niort", null, TODAY, null)), TODAY).gives(gift)).isTrue();
		assertThat(
				Reach.of(account(new Mandate(Role.HEAD, "niort", null, TODAY.minusDays(1), null)), TODAY).gives(gift))
			.isFalse();
		assertThat(Reach.of(account(new Mandate(Role.HEAD, "niort", TODAY.plusDays(1), null, null)), TODAY).gives(gift))
			.isFalse();
	}

	@Test
	void aNetworkWithoutAnAcademieIsNoCoordinators() {
		Reach reach = Reach.of(account(mandate("coordination poitiers")), TODAY);

		assertThat(reach.gives(new Gift(Role.HEAD, "niort", "Niort", null, false))).isFalse();
	}

	@Test
	void whoGaveAContributionTakesItBackAndNothingElse() {
		Reach reach = Reach.of(account(mandate("adjoint niort")), TODAY);
		Gift shared = new Gift(Role.CONTRIBUTOR, "0620001A", "Lycée", null, false);
		Gift head = new Gift(Role.HEAD, "niort", "Niort", null, false);

		assertThat(reach.ends(shared, new Mandate(Role.CONTRIBUTOR, "0620001A", null, null, "c-moi"))).isTrue();
		assertThat(reach.ends(shared, new Mandate(Role.CONTRIBUTOR, "0620001A", null, null, "c-autre"))).isFalse();
		assertThat(reach.ends(head, new Mandate(Role.HEAD, "niort", null, null, "c-moi"))).isFalse();
	}

	private static void add(List<String> given, Reach reach, String name, Gift gift) {
		if (reach.gives(gift)) {
			given.add(name);
		}
	}

	private static Mandate mandate(String words) {
		String[] said = words.split(" ");
		Role role = List.of(Role.values())
			.stream()
			.filter((one) -> one.code().equals(said[0]))
			.findFirst()
			.orElseThrow();
		return Mandate.of(role, (said.length > 1) ? said[1] : null);
	}

	private static Account account(Mandate mandate) {
		return new Account("c-moi", "moi@staff.test", "Moi", null, List.of(mandate), false, false, Instant.EPOCH, null,
				List.of(), List.of());
	}

}
