package fr.raccroche.intake;

/**
 * The file cannot be read at all, or is of another format: one sentence, nothing written.
 */
final class UnreadableFile extends Exception {

	private final String sentence;

	/**
	 * @param sentence in French
	 */
	UnreadableFile(String sentence) {
		super(sentence);
		this.sentence = sentence;
	}

	String sentence() {
		return this.sentence;
	}

}
