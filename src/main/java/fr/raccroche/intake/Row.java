package fr.raccroche.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line number of its first line in the file, from 1, header included
 * @param raw the row as it was
 * @param header the columns
 * @param cells the values, as many as there are columns or fewer
 */
public record Row(long line, String raw, Header header, List<String> cells) {

	/**
	 * What stands in the first of these columns that is there and not empty, without
	 * spaces around it.
	 * @param columns normalized names, see {@link Header#normalized}
	 * @return null when all are missing or empty
	 */
	public @Nullable String text(String... columns) {
		for (String column : columns) {
			Integer place = this.header.place(column);
			if (place != null && place < this.cells.size()) {
				String text = this.cells.get(place).replace('\u00a0', ' ').strip();
				if (!text.isEmpty()) {
					return text;
				}
			}
		}
		return null;
	}

	/**
	 * What stands in the first of these columns that is not empty.
	 * @throws RowRejected when there is none
	 */
	public String require(String... columns) {
		String text = text(columns);
		if (text == null) {
			throw new RowRejected("la colonne « %s » est vide".formatted(columns[0]));
		}
		return text;
	}

}
