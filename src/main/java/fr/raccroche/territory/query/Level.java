package fr.raccroche.territory.query;

/**
 * How well a name answers what was typed. The engine finds in the order of the scores;
 * the weights, in powers of ten of population or distance, say how much better known or
 * nearer a lesser answer must be to come first. They differ for words that are being
 * typed, where a beginning is as good as a word, and for words that were sent.
 */
public enum Level {

	/** The very name, or the very code. */
	EXACT(12, 6, 6),
	/** The same but for articles and small words. */
	NEARLY(11, 5.6, 5.6),
	/** Its first words: "Saint-Maixent" for Saint-Maixent-l'École. */
	FIRST_WORDS(10, 5.1, 5.1),
	/** Its first letters, while it is typed. */
	BEGUN(9, 2.4, 3.2),
	/** Some of its words. */
	WORDS(8, 2.4, 4.8),
	/** Some of its words, the last while it is typed. */
	WORDS_BEGUN(7, 1.4, 2.2),
	/** One letter wrong that one does not hear. */
	UNHEARD_TYPO(6, 4, 4.5),
	/** One letter wrong. */
	ONE_TYPO(5, 4, 4),
	/** Other letters, the same sound. */
	SOUND(4, 3.8, 3.8),
	/** One letter wrong in its first words. */
	FIRST_WORDS_TYPO(3, 3, 3),
	/** Two letters wrong. */
	TWO_TYPOS(2, 2.5, 2.2),
	/** Letters wrong in some of its words. */
	WORDS_TYPO(1, 2, 2);

	private final int score;

	private final double weight;

	private final double weightOnceSent;

	Level(int score, double weight, double weightOnceSent) {
		this.score = score;
		this.weight = weight;
		this.weightOnceSent = weightOnceSent;
	}

	/** What the engine scores it. */
	float score() {
		return this.score;
	}

	/** Powers of ten it is worth more than a level of weight 0. */
	double weight(boolean goingOn) {
		return goingOn ? this.weight : this.weightOnceSent;
	}

	/** Whether what was typed is that name. */
	public boolean isTheName() {
		return this == EXACT || this == NEARLY;
	}

	/** Whether what was typed stands in the name, in whole words. */
	public boolean isAsTyped() {
		return isTheName() || this == FIRST_WORDS || this == WORDS;
	}

	/** How sure the answer is, from 0 to 1. */
	double confidence() {
		return switch (this) {
			case EXACT -> 0.95;
			case NEARLY -> 0.9;
			case FIRST_WORDS -> 0.8;
			case BEGUN -> 0.7;
			case WORDS -> 0.65;
			case WORDS_BEGUN, UNHEARD_TYPO, ONE_TYPO -> 0.6;
			case SOUND -> 0.55;
			case FIRST_WORDS_TYPO -> 0.5;
			case TWO_TYPOS -> 0.45;
			case WORDS_TYPO -> 0.4;
		};
	}

	static Level ofScore(double score) {
		for (Level level : values()) {
			if (level.score <= score) {
				return level;
			}
		}
		return WORDS_TYPO;
	}

}
