package fr.raccroche.offer.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A network that somebody hands over. Reads straight from a document of the index
 * {@code handovers}.
 *
 * @param id its name
 * @param network id of the network
 * @param leaving account of who leaves
 * @param mandate key of the mandate that ends
 * @param successor account of who comes
 * @param by account of who asked for it
 * @param first day of who comes
 * @param until when their invitation ends
 * @param at when it was asked for
 * @param state how far it is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HandOver(String id, String network, String leaving, String mandate, String successor, String by, LocalDate first,
		Instant until, Instant at, State state) {

	/** How far it is. */
	enum State {

		/** Who comes has not accepted: who leaves stays. */
		WAITING("attendu"),
		/** Who comes is there. */
		DONE("fait"),
		/** Nobody accepted in time: who was to leave stays. */
		LAPSED("expire"),
		/** Somebody decided otherwise. */
		WITHDRAWN("retire");

		private final String code;

		State(String code) {
			this.code = code;
		}

		@JsonValue
		String code() {
			return this.code;
		}

		@JsonCreator
		static State of(String code) {
			return Stream.of(values()).filter((state) -> state.code.equals(code)).findFirst().orElseThrow();
		}

	}

	HandOver being(State other) {
		return new HandOver(this.id, this.network, this.leaving, this.mandate, this.successor, this.by, this.first,
				this.until, this.at, other);
	}

	HandOver waitingUntil(Instant later) {
		return new HandOver(this.id, this.network, this.leaving, this.mandate, this.successor, this.by, this.first,
				later, this.at, this.state);
	}

}
