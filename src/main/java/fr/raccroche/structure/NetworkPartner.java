package fr.raccroche.structure;

import org.jspecify.annotations.Nullable;

/**
 * Who works with a network.
 *
 * @param key stable name within its network
 * @param name name people know
 * @param kind what it is
 * @param phone public number, E.164
 * @param web public page
 * @param structure its id in the directory, when it has one
 */
public record NetworkPartner(String key, String name, PartnerKind kind, @Nullable String phone, @Nullable String web,
		@Nullable String structure) {

	public NetworkPartner {
		if (key.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("a partner has a name");
		}
	}

}
