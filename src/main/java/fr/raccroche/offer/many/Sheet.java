package fr.raccroche.offer.many;

import java.util.List;

import fr.raccroche.intake.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, before anybody says what its columns mean.
 *
 * @param labels its first row
 * @param lines the others, without the empty ones
 * @param name of the one that was read, of a file that has several; empty for the only
 * one
 */
record Sheet(List<String> labels, List<Line> lines, String name) {

	/** More is for the command line. */
	static final int MOST_LINES = 2_000;

	private static final int MOST_COLUMNS = 200;

	private static final int LONGEST_CELL = 10_000;

	Sheet {
		labels = List.copyOf(labels);
		lines = List.copyOf(lines);
	}

	Sheet(List<String> labels, List<Line> lines) {
		this(labels, lines, "");
	}

	/** The same, one of several. */
	Sheet called(String other) {
		return new Sheet(this.labels, this.lines, other);
	}

	/** How many of its titles are columns of ours. */
	long known() {
		return HeaderMatcher.match(this.labels).stream().filter((column) -> !column.isEmpty()).count();
	}

	/**
	 * A row.
	 *
	 * @param number of its line in the file, from 1, header included
	 * @param cells as many as there are labels, or fewer
	 * @param broken why it cannot be read; null when it can
	 */
	record Line(int number, List<String> cells, @Nullable String broken) {

		Line {
			cells = List.copyOf(cells);
		}

		/** A row with as many cells as it has. */
		static Line of(int number, List<String> cells, int width) {
			if (cells.size() > width
					&& cells.subList(width, cells.size()).stream().anyMatch((cell) -> !cell.isBlank())) {
				return new Line(number, cells.subList(0, width),
						"la ligne a %d cases, l'en-tête en a %d".formatted(cells.size(), width));
			}
			List<String> fitting = cells.subList(0, Math.min(width, cells.size()));
			return fitting.stream().anyMatch((cell) -> cell.length() > LONGEST_CELL)
					? new Line(number, List.of(), "une case a plus de 10 000 caractères")
					: new Line(number, fitting, null);
		}

		boolean isBlank() {
			return this.broken == null && this.cells.stream().allMatch(String::isBlank);
		}

	}

	/**
	 * The same, when an import can be made of it.
	 * @throws UnreadableFile when it holds nothing, or more than we read
	 */
	Sheet usable() throws UnreadableFile {
		if (this.labels.stream().allMatch(String::isBlank)) {
			throw new UnreadableFile("La première ligne de ce fichier est vide : elle doit nommer les colonnes.");
		}
		if (this.labels.size() > MOST_COLUMNS) {
			throw new UnreadableFile(
					"Ce fichier a %d colonnes : il en faut %d au plus.".formatted(this.labels.size(), MOST_COLUMNS));
		}
		if (this.lines.isEmpty()) {
			throw new UnreadableFile("Ce fichier n'a que sa ligne de titres : il n'y a rien à importer.");
		}
		return this;
	}

	static UnreadableFile tooLong() {
		return new UnreadableFile("Ce fichier a plus de 2 000 lignes : coupez-le en plusieurs fichiers.");
	}

}
