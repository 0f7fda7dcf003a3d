package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.account.Account;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may let others speak for whom: nobody gives more than they hold. This is the one
 * place that says it.
 *
 * @param account id of who gives
 * @param everything whether the whole portal is theirs
 * @param academies slugs of those they coordinate
 * @param headed ids of networks they head
 * @param seconded ids of networks whose deputy they are
 */
public record Reach(String account, boolean everything, Set<String> academies, Set<String> headed,
		Set<String> seconded) {

	public Reach {
		academies = Set.copyOf(academies);
		headed = Set.copyOf(headed);
		seconded = Set.copyOf(seconded);
	}

	/** What an account holds that day. */
	static Reach of(Account account, LocalDate day) {
		return new Reach(account.id(),
				account.mandates()
					.stream()
					.anyMatch((mandate) -> mandate.role() == Role.ADMINISTRATOR && mandate.holds(day)),
				scopes(account, Role.COORDINATOR, day), scopes(account, Role.HEAD, day),
				scopes(account, Role.DEPUTY, day));
	}

	/** Whether there is anything they may give. */
	boolean delegates() {
		return this.everything || !this.academies.isEmpty() || !this.headed.isEmpty() || !this.seconded.isEmpty();
	}

	/** Whether they may let somebody speak so. */
	boolean gives(Gift gift) {
		if (this.everything) {
			return true;
		}
		return switch (gift.role()) {
			case CONTRIBUTOR -> delegates() && gift.whole();
			case DEPUTY -> belongs(gift.scope(), gift.academie());
			case HEAD -> in(this.headed, gift.scope()) || in(this.academies, gift.academie());
			case COORDINATOR, ADMINISTRATOR -> false;
		};
	}

	/**
	 * Whether they may let somebody speak so no more: what they may give, and the
	 * contributions that they gave themselves.
	 */
	boolean ends(Gift gift, Mandate mandate) {
		return gives(gift) || delegates() && mandate.role() == Role.CONTRIBUTOR && this.account.equals(mandate.by());
	}

	/** Whether they are above the networks of that académie, whoever heads them. */
	boolean above(@Nullable String academie) {
		return this.everything || in(this.academies, academie);
	}

	/** Whether that network is theirs in any way. */
	boolean belongs(@Nullable String network, @Nullable String academie) {
		return this.everything || in(this.headed, network) || in(this.seconded, network)
				|| in(this.academies, academie);
	}

	private static boolean in(Set<String> held, @Nullable String wanted) {
		return wanted != null && held.contains(wanted);
	}

	private static Set<String> scopes(Account account, Role role, LocalDate day) {
		return account.mandates()
			.stream()
			.filter((mandate) -> mandate.role() == role && mandate.holds(day))
			.map((mandate) -> Objects.requireNonNull(mandate.scope()))
			.collect(Collectors.toSet());
	}

}
