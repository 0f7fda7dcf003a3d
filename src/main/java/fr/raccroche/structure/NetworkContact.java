package fr.raccroche.structure;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A service that answers for a part of the territory of a network; never a person.
 *
 * @param key stable name within its network
 * @param name name of the service
 * @param phone public number, E.164
 * @param mail public address
 * @param web public page
 * @param bassins slugs of those it answers for
 * @param communes INSEE codes of those it answers for beside
 */
public record NetworkContact(String key, String name, @Nullable String phone, @Nullable String mail,
		@Nullable String web, Set<String> bassins, Set<String> communes) {

	public NetworkContact {
		bassins = sorted(bassins);
		communes = sorted(communes);
		if (key.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("a contact has a name");
		}
		if (phone == null && mail == null && web == null) {
			throw new IllegalArgumentException("a contact can be reached");
		}
	}

	private static Set<String> sorted(Set<String> codes) {
		return (codes != null) ? Collections.unmodifiableSet(new TreeSet<>(codes)) : Set.of();
	}

	/** Whether it answers wherever its network is. */
	@JsonIgnore
	public boolean everywhere() {
		return this.bassins.isEmpty() && this.communes.isEmpty();
	}

	/** The same, for other bassins and communes. */
	NetworkContact answeringFor(Set<String> otherBassins, Set<String> otherCommunes) {
		return new NetworkContact(this.key, this.name, this.phone, this.mail, this.web, otherBassins, otherCommunes);
	}

	/** The same, where that bassin is no more: its communes are still named. */
	NetworkContact without(Bassin bassin) {
		if (!this.bassins.contains(bassin.slug())) {
			return this;
		}
		Set<String> left = new TreeSet<>(this.bassins);
		left.remove(bassin.slug());
		Set<String> named = new TreeSet<>(this.communes);
		named.addAll(bassin.communes());
		return answeringFor(left, named);
	}

}
