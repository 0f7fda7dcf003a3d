package fr.raccroche.account;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may look after today, in the words that solutions carry.
 *
 * @param everything whether for the whole portal
 * @param academies slugs of académies
 * @param networks names of FOQUALE networks, former ones too
 * @param structures UAI or other ids
 */
public record Remit(boolean everything, Set<String> academies, Set<String> networks, Set<String> structures) {

	public Remit {
		academies = Set.copyOf(academies);
		networks = Set.copyOf(networks);
		structures = Set.copyOf(structures);
	}

	/**
	 * Whether they may decide what the public sees of something.
	 * @param itsAcademies where it is and what it serves
	 * @param network its network; null when it has none
	 */
	public boolean publishes(Collection<String> itsAcademies, @Nullable String network) {
		return this.everything || network != null && this.networks.contains(network)
				|| !Collections.disjoint(this.academies, itsAcademies);
	}

	/** Whether it reaches over networks that have their own heads. */
	public boolean coordinates() {
		return this.everything || !this.academies.isEmpty();
	}

	/**
	 * Whether they may say what is true of something that this structure offers.
	 */
	public boolean contributes(@Nullable String structure) {
		return structure != null && this.structures.contains(structure);
	}

	/** Whether it holds something that others may be asked to look after too. */
	public boolean delegates() {
		return this.everything || !this.academies.isEmpty() || !this.networks.isEmpty();
	}

	/** What of it they decide: all but what they only contribute to. */
	public Remit deciding() {
		return new Remit(this.everything, this.academies, this.networks, Set.of());
	}

	/** What of it is near: networks and structures, without the académies above them. */
	public Remit near() {
		return new Remit(false, Set.of(), this.networks, this.structures);
	}

	/** What of it is an académie's. */
	public Remit coordination() {
		return new Remit(false, this.academies, Set.of(), Set.of());
	}

	/** Whether it is nothing. */
	public boolean isEmpty() {
		return !this.everything && this.academies.isEmpty() && this.networks.isEmpty() && this.structures.isEmpty();
	}

}
