package fr.raccroche.solution;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One version of a solution, written before the state and never changed.
 *
 * @param solutionId whose
 * @param number 1, 2, 3...; for what was set aside, the number it lost against
 * @param setAside whether it lost against a hand edit or a better source: history only,
 * never the state
 * @param at when it was written
 * @param by an account, or {@code import:FORMAT}
 * @param source file or feed, when it was imported
 * @param line line of that file
 * @param contentHash SHA-256 of the solution's JSON
 * @param draft what it was published from; null for none
 * @param solution the whole solution
 */
public record Revision(SolutionId solutionId, long number, boolean setAside, Instant at, String by,
		@Nullable String source, @Nullable Integer line, String contentHash, @Nullable DraftMark draft,
		Solution solution) {

	private static final int ENOUGH_OF_A_HASH = 16;

	static Revision next(Edit edit, Instant at, String contentHash) {
		return of(edit, edit.basedOn() + 1, false, at, contentHash);
	}

	static Revision aside(Edit edit, Instant at, String contentHash) {
		return of(edit, edit.basedOn(), true, at, contentHash);
	}

	private static Revision of(Edit edit, long number, boolean setAside, Instant at, String contentHash) {
		Author author = edit.author();
		return new Revision(edit.solution().id(), number, setAside, at, author.by(), author.source(), author.line(),
				contentHash, edit.draft(), edit.solution());
	}

	/** Id of its document. The same content set aside twice is there once. */
	@JsonIgnore
	public String documentId() {
		return this.setAside
				? "%s@%d~%s".formatted(this.solutionId, this.number, this.contentHash.substring(0, ENOUGH_OF_A_HASH))
				: documentId(this.solutionId, this.number);
	}

	static String documentId(SolutionId solutionId, long number) {
		return "%s@%d".formatted(solutionId, number);
	}

}
