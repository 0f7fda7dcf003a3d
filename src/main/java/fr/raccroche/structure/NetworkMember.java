package fr.raccroche.structure;

import org.jspecify.annotations.Nullable;

/**
 * An establishment that a network is made of.
 *
 * @param structure UAI or another id
 * @param name its name when it was added: the directory may know a newer one
 * @param role what it does there, in a word
 */
public record NetworkMember(String structure, String name, @Nullable String role) {

	public NetworkMember {
		if (structure.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("a member has an id and a name");
		}
	}

}
