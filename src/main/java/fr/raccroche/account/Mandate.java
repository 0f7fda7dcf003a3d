package fr.raccroche.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * That somebody speaks for somebody, and how long.
 *
 * @param role as what
 * @param scope id of the structure, the network or the académie; null for administration
 * @param from first day; null when it always was
 * @param until last day; null when it is open
 * @param by id of the account that gave it; null when the command did
 */
public record Mandate(Role role, @Nullable String scope, @Nullable LocalDate from, @Nullable LocalDate until,
		@Nullable String by) {

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
		return new Mandate(role, scope, null, null, null);
	}

	public boolean holds(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && !isOver(day);
	}

	/** Whether its last day is past. */
	public boolean isOver(LocalDate day) {
		return this.until != null && day.isAfter(this.until);
	}

	/** What tells it from the others of its account, whenever it ends. */
	public String key() {
		return Integer.toHexString(Objects.hash(this.role.code(), this.scope, String.valueOf(this.from)));
	}

	/** Its codes: the role, and for whom. */
	public String words() {
		return (this.scope != null) ? this.role.code() + " " + this.scope : this.role.code();
	}

	/** Whether somebody speaks as the same for the same. */
	public boolean sameAs(Mandate other) {
		return this.role == other.role && Objects.equals(this.scope, other.scope);
	}

	/** These and it: what it touches of the same kind becomes one with it. */
	List<Mandate> addedTo(List<Mandate> others) {
		List<Mandate> all = new ArrayList<>(others);
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).touches(this)) {
				all.set(i, all.get(i).with(this));
				return all;
			}
		}
		all.add(this);
		return all;
	}

	/** These, where it ends on that day, or never was when that is before it begins. */
	List<Mandate> endedIn(List<Mandate> others, LocalDate last) {
		List<Mandate> all = new ArrayList<>(others);
		all.remove(this);
		if (this.from == null || !last.isBefore(this.from)) {
			LocalDate sooner = isOver(last) ? this.until : last;
			all.add(new Mandate(this.role, this.scope, this.from, sooner, this.by));
		}
		return all;
	}

	private boolean touches(Mandate other) {
		return sameAs(other) && (other.from == null || !isOver(other.from))
				&& (this.from == null || !other.isOver(this.from));
	}

	private Mandate with(Mandate other) {
		LocalDate first = (this.from == null || other.from == null) ? null
				: this.from.isBefore(other.from) ? this.from : other.from;
		LocalDate last = (this.until == null || other.until == null) ? null
				: this.until.isAfter(other.until) ? this.until : other.until;
		return new Mandate(this.role, this.scope, first, last, this.by);
	}

}
