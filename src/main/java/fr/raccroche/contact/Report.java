package fr.raccroche.contact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mistake that a visitor reported. Reads straight from a document of the index
 * {@code reports}, each component described in elasticsearch/indices/reports.json.
 *
 * @param id end of the address of its page, that nobody guesses
 * @param solutionId which solution
 * @param title its title when it was reported
 * @param reason what is wrong
 * @param word what else was written; may be empty
 * @param state what became of it
 * @param answer what is answered; null until then
 * @param by account that answered; null until then, and when the command did
 * @param at when it was reported
 * @param changedAt when its state last changed
 * @param until when it is erased
 */
public record Report(String id, String solutionId, String title, ReportReason reason, String word, ReportState state,
		@Nullable String answer, @Nullable String by, Instant at, Instant changedAt, Instant until) {

	/** The same, further on its way. */
	Report becoming(ReportState next, @Nullable String words, @Nullable String account, Instant now) {
		return new Report(this.id, this.solutionId, this.title, this.reason, this.word, next, words, account, this.at,
				now, this.until);
	}

}
