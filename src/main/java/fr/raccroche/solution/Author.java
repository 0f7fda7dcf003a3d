package fr.raccroche.solution;

import java.time.LocalDate;
import java.util.Optional;

import fr.raccroche.account.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a revision.
 *
 * @param by an account, {@code import:FORMAT}, or the portal itself
 * @param source file or feed, when it is imported; otherwise how they came to write it,
 * if there is something to say of that
 * @param line line of that file
 */
public record Author(String by, @Nullable String source, @Nullable Integer line) {

	/** The demonstration catalogue, which gives way to everything. */
	public static final String DEMONSTRATION = "import:demonstration";

	/**
	 * The portal, when nobody confirmed an offer for too long. An import does not undo
	 * that: somebody who knows does.
	 */
	public static final String UNCONFIRMED = "system:echeance";

	/** What the name of a file begins with whose import is being undone. */
	public static final String UNDONE = "annulation:";

	/** What stands for a file when somebody's word of an earlier day is kept. */
	public static final String PLANNED_END = "retrait-prevu:";

	/** What stands for a file when somebody accepts what another wrote. */
	private static final String WRITTEN_BY = "ecrit-par:";

	/** What stands for a file when somebody came by a link in a mail. */
	public static final String BY_LINK = "lien-de-courriel";

	private static final String IMPORT = "import:";

	private static final int PERSON = 2;

	/** Somebody of staff, as they came. */
	static Author of(Staff staff) {
		String account = staff.account().id();
		return staff.byLink() ? new Author(account, BY_LINK, null) : person(account);
	}

	public static Author person(String account) {
		return new Author(account, null, null);
	}

	/**
	 * Somebody of staff, by a file.
	 * @param file what tells it from others, without a personal datum: it stays for ever
	 * @param line line of it
	 */
	public static Author person(String account, String file, int line) {
		return new Author(account, file, line);
	}

	/**
	 * Somebody of staff, who accepts what another wrote.
	 * @param writer account of that one
	 */
	public static Author accepting(String account, String writer) {
		return account.equals(writer) ? person(account) : new Author(account, mark(writer), null);
	}

	/** What tells revisions that somebody wrote and another accepted. */
	static String mark(String writer) {
		return WRITTEN_BY + writer;
	}

	/** The account that wrote it; empty when it is the one that published it. */
	public static Optional<String> writer(@Nullable String source) {
		return Optional.ofNullable(source)
			.filter((mark) -> mark.startsWith(WRITTEN_BY))
			.map((mark) -> mark.substring(WRITTEN_BY.length()));
	}

	/** Somebody of staff, who said before that it would be that day. */
	static Author onPlannedDay(String account, LocalDate day) {
		return new Author(account, PLANNED_END + day, null);
	}

	static Author unconfirmed() {
		return new Author(UNCONFIRMED, null, null);
	}

	public static Author imported(String format, String source, int line) {
		return new Author(IMPORT + format, source, line);
	}

	/** Whether what this one writes may replace what the other wrote. */
	boolean mayReplace(String other) {
		return rank(this.by) >= rank(other);
	}

	private static int rank(String by) {
		if (!by.startsWith(IMPORT)) {
			return PERSON;
		}
		return by.equals(DEMONSTRATION) ? 0 : 1;
	}

}
