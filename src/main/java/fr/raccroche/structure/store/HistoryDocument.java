package fr.raccroche.structure.store;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.Source;

/**
 * A document of the index {@code structure-history}; each component is described in
 * elasticsearch/indices/structure-history.json.
 */
public record HistoryDocument(String structureId, Source source, Instant at, long revision, Outcome outcome,
		Claim claim) {

	/** Why a claim is history. */
	public enum Outcome {

		/** The same source said something else later. */
		REPLACED("replaced"),
		/** It came in after a newer one of the same source. */
		OUTDATED("outdated");

		private final String code;

		Outcome(String code) {
			this.code = code;
		}

		@JsonValue
		public String code() {
			return this.code;
		}

	}

	/** The same event has the same id, however often it is written. */
	public String documentId() {
		return "%s@%d@%s@%s@%s".formatted(this.structureId, this.revision, this.outcome.code, this.source.code(),
				this.claim.trace().rowDate());
	}

}
