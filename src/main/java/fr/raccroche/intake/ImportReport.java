package fr.raccroche.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import fr.raccroche.intake.Notes.Note;
import fr.raccroche.intake.Notes.Subject;

/**
 * What became of the rows of a file: counted, and told line by line in two files beside
 * it, {@code FILE.rejets.csv} for what did not go in and {@code FILE.remarques.csv} for
 * what went in with a remark. A file of an earlier import is taken away.
 */
final class ImportReport implements AutoCloseable {

	private final ReportFile rejects;

	private final ReportFile remarks;

	private final Map<Subject, Long> remarked = new EnumMap<>(Subject.class);

	private long added;

	private long modified;

	private long identical;

	private long merged;

	private long rejected;

	ImportReport(Path file) throws IOException {
		this.rejects = new ReportFile(file, ".rejets.csv", "ligne", "motif", "contenu");
		this.remarks = new ReportFile(file, ".remarques.csv", "ligne", "identifiant", "sujet", "remarque");
	}

	void stored(Stored.Change change) {
		switch (change) {
			case ADDED -> this.added++;
			case MODIFIED -> this.modified++;
			case IDENTICAL -> this.identical++;
		}
	}

	void merged() {
		this.merged++;
	}

	void rejected(long line, String raw, String reason) throws IOException {
		this.rejected++;
		this.rejects.write(Long.toString(line), reason, raw);
	}

	void remarked(long line, String key, Note note) throws IOException {
		this.remarked.merge(note.subject(), 1L, Long::sum);
		this.remarks.write(Long.toString(line), key, note.subject().word(), note.sentence());
	}

	long read() {
		return this.added + this.modified + this.identical + this.merged + this.rejected;
	}

	boolean anyRejected() {
		return this.rejected > 0;
	}

	boolean anyWritten() {
		return this.added + this.modified > 0;
	}

	/** The counts, in the words other programs rely on. */
	String lastLine() {
		return "lues %d · ajoutées %d · modifiées %d · identiques %d · fusionnées %d · rejetées %d".formatted(read(),
				this.added, this.modified, this.identical, this.merged, this.rejected);
	}

	/** Where to read more, in words; empty when there is no more to read. */
	String details() {
		StringBuilder words = new StringBuilder();
		if (this.rejected > 0) {
			words.append("Lignes rejetées : voir ").append(this.rejects.path()).append(". ");
		}
		if (!this.remarked.isEmpty()) {
			words.append("Remarques (");
			this.remarked
				.forEach((subject, count) -> words.append(subject.word()).append(" : ").append(count).append(", "));
			words.setLength(words.length() - 2);
			words.append(") : voir ").append(this.remarks.path()).append(".");
		}
		return words.toString().strip();
	}

	@Override
	public void close() throws IOException {
		try (this.rejects; this.remarks) {
			// both are closed, whatever the first one does
		}
	}

}
