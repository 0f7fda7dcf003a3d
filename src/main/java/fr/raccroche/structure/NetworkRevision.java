package fr.raccroche.structure;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a network was from a moment on. Reads straight from a document of the index
 * {@code network-revisions}.
 *
 * @param network its id
 * @param number 0 for what was there before the first change, then 1, 2, 3...
 * @param at when; null when nobody knows
 * @param by id of the account of who changed it; null for a command
 * @param content the whole of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NetworkRevision(String network, long number, @Nullable Instant at, @Nullable String by,
		FoqualeNetwork content) {

	static NetworkRevision of(FoqualeNetwork network) {
		return new NetworkRevision(network.id(), network.number(), network.sheet().updatedAt(),
				network.sheet().updatedBy(), network);
	}

	String documentId() {
		return documentId(this.network, this.number);
	}

	static String documentId(String network, long number) {
		return network + "@" + number;
	}

}
