package fr.raccroche.offer.many;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.intake.Header;
import org.springframework.util.MultiValueMap;

/**
 * Which of our columns each of a file's is.
 *
 * @param action where it is sent
 * @param csrf what it carries
 * @param columns those of the file
 * @param missing labels of what no offer can begin without
 * @param faults why it cannot be like that
 */
public record ColumnsForm(String action, String csrf, List<Column> columns, List<String> missing, List<String> faults) {

	private static final String FIELD = "colonne.";

	/** Values that show what a column is. */
	private static final int EXAMPLES = 2;

	private static final int LONGEST_EXAMPLE = 60;

	/**
	 * A column of the file.
	 *
	 * @param name of the field
	 * @param label as the file has it
	 * @param examples some of what stands there
	 * @param chosen what it is; empty for nothing of ours
	 */
	public record Column(String name, String label, List<String> examples, String chosen) {
	}

	/**
	 * A column of ours.
	 *
	 * @param code as files have it
	 * @param label as people read it
	 */
	public record Choice(String code, String label) {
	}

	static ColumnsForm of(OfferImport batch, List<ImportRow> first, String csrf, List<String> faults) {
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < batch.labels().size(); i++) {
			int place = i;
			String label = batch.labels().get(i).strip();
			columns.add(new Column(FIELD + i, label.isEmpty() ? "(colonne %d, sans titre)".formatted(i + 1) : label,
					first.stream()
						.map((row) -> (place < row.cells().size()) ? row.cells().get(place).strip() : "")
						.filter((cell) -> !cell.isEmpty())
						.distinct()
						.limit(EXAMPLES)
						.map(ColumnsForm::shortened)
						.toList(),
					batch.columns().get(i)));
		}
		return new ColumnsForm(ImportController.address(batch) + "/colonnes", csrf, columns,
				Imports.missing(batch.columns()).stream().map(ColumnNames::label).toList(), faults);
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST_EXAMPLE) ? text.substring(0, LONGEST_EXAMPLE) + "…" : text;
	}

	/**
	 * What the form sends, for as many columns as the file has; what it does not know is
	 * nothing.
	 */
	static List<String> read(MultiValueMap<String, String> form, int size) {
		List<String> columns = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			String chosen = Objects.requireNonNullElse(form.getFirst(FIELD + i), "");
			columns.add(ColumnNames.ALL.contains(chosen) ? chosen : "");
		}
		return columns;
	}

	/** Why these cannot be: one said twice, or one that is needed said nowhere. */
	static List<String> faults(List<String> columns) {
		List<String> faults = new ArrayList<>();
		Set<String> met = new HashSet<>();
		Set<String> told = new HashSet<>();
		columns.stream()
			.filter((column) -> !column.isEmpty() && !met.add(column) && told.add(column))
			.forEach((column) -> faults
				.add("« %s » est choisi deux fois : gardez une seule colonne.".formatted(ColumnNames.label(column))));
		Imports.missing(columns)
			.forEach((column) -> faults.add("Il manque une colonne pour « %s ».".formatted(ColumnNames.label(column))));
		return faults;
	}

	public List<Choice> choices() {
		return ColumnNames.ALL.stream().map((column) -> new Choice(column, ColumnNames.label(column))).toList();
	}

	/** Those somebody may want to import: what the portal says itself is left alone. */
	public long wanted() {
		return this.columns.stream()
			.filter((column) -> !column.chosen().isEmpty()
					|| !ColumnNames.isLeftAlone(Header.normalized(column.label())))
			.count();
	}

	public long known() {
		return this.columns.stream().filter((column) -> !column.chosen().isEmpty()).count();
	}

}
