package fr.raccroche.intake;

/**
 * The file cannot be read at all, or is of another format: one sentence, nothing written.
 */
public final class UnreadableFile extends Exception {

	private final String sentence;

	/**
	 * @param sentence in French
	 */
	public UnreadableFile(String sentence) {
		super(sentence);
		this.sentence = sentence;
	}

	public String sentence() {
		return this.sentence;
	}

}
