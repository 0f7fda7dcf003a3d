package fr.raccroche.solution;

/**
 * One thing that keeps a solution from being true or from being published.
 *
 * @param column what it is about, named as in the {@code solutions} file
 * @param sentence what is wrong and what is expected, in French
 */
public record Reason(String column, String sentence) {

	@Override
	public String toString() {
		return "%s : %s".formatted(this.column, this.sentence);
	}

}
