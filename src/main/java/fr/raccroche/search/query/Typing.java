package fr.raccroche.search.query;

/**
 * How far two words are from each other, in errors of typing.
 */
final class Typing {

	private Typing() {
	}

	/** Letters missing, added, wrong, or exchanged with their neighbour. */
	static int errors(String a, String b) {
		int[] before = new int[b.length() + 1];
		int[] last = row(0, b.length());
		for (int i = 1; i <= a.length(); i++) {
			int[] current = row(i, b.length());
			for (int j = 1; j <= b.length(); j++) {
				int wrong = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + wrong);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					current[j] = Math.min(current[j], before[j - 2] + 1);
				}
			}
			before = last;
			last = current;
		}
		return last[b.length()];
	}

	private static int[] row(int first, int length) {
		int[] row = new int[length + 1];
		for (int j = 0; j <= length; j++) {
			row[j] = first + j;
		}
		return row;
	}

}
