package fr.raccroche.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a row that goes in all the same.
 */
public final class Notes {

	private final List<Note> notes = new ArrayList<>();

	/** Tells a remark, in French. */
	public void add(Subject subject, String sentence) {
		this.notes.add(new Note(subject, sentence));
	}

	List<Note> list() {
		return List.copyOf(this.notes);
	}

	/** What a remark is about. */
	public enum Subject {

		/** A position that is probably wrong. */
		DOUBTFUL("douteux"),
		/** A value that could not be kept. */
		LOST("perdu"),
		/** A value that was mended. */
		REPAIRED("réparé");

		private final String word;

		Subject(String word) {
			this.word = word;
		}

		/** As the report writes it. */
		String word() {
			return this.word;
		}

	}

	/**
	 * One remark.
	 *
	 * @param subject what it is about
	 * @param sentence in French
	 */
	record Note(Subject subject, String sentence) {
	}

}
