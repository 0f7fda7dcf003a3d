package fr.raccroche.account;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal. Reads straight from a document of the index {@code journal}.
 *
 * @param portal which run of which portal wrote it
 * @param number 1, 2, 3... within that run
 * @param at when
 * @param act what
 * @param by account that did it; null for nobody who was signed in
 * @param about account it was done to; null for themselves
 * @param detail what else there is to say, in codes; null for nothing
 * @param before seal of the line before; empty for the first
 * @param seal of all of it
 * @param until when it is erased
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record JournalEntry(String portal, long number, Instant at, JournalAct act, @Nullable String by,
		@Nullable String about, @Nullable String detail, String before, String seal, Instant until) {

	/** What is sealed. */
	String text() {
		return Stream
			.of(this.portal, this.number, this.at, this.act.code(), this.by, this.about, this.detail, this.before,
					this.until)
			.map((part) -> Objects.toString(part, ""))
			.collect(Collectors.joining("\n"));
	}

	JournalEntry sealed(String mark) {
		return new JournalEntry(this.portal, this.number, this.at, this.act, this.by, this.about, this.detail,
				this.before, mark, this.until);
	}

	/** Whether it is the line after that one, and nothing was between them. */
	boolean follows(JournalEntry other) {
		return this.number == other.number + 1 && this.before.equals(other.seal);
	}

}
