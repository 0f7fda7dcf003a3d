package fr.raccroche.account;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That somebody speaks for somebody, and how long.
 *
 * @param role as what
 * @param scope id of the structure, the network or the académie; null for administration
 * @param from first day; null when it always was
 * @param until last day; null when it is open
 */
public record Mandate(Role role, @Nullable String scope, @Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * @throws IllegalArgumentException for a role without a scope, a scope without need,
	 * or an end before the beginning
	 */
	public Mandate {
		if (role.scoped() != (scope != null)) {
			throw new IllegalArgumentException(role + (role.scoped() ? " needs a scope" : " has no scope"));
		}
		if (from != null && until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("ends on " + until + ", before it begins");
		}
	}

	/** From now on and without end. */
	public static Mandate of(Role role, @Nullable String scope) {
		return new Mandate(role, scope, null, null);
	}

	boolean holds(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

}
