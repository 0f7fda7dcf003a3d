package fr.raccroche.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that are about one thing.
 *
 * @param <T> what a row becomes
 */
final class RowGroup<T> {

	private final List<Row> rows = new ArrayList<>(1);

	private @Nullable T value;

	void add(Row row, T read, BinaryOperator<T> merge) {
		this.value = (this.value != null) ? merge.apply(this.value, read) : read;
		this.rows.add(row);
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/** What they say together. */
	T value() {
		return Objects.requireNonNull(this.value);
	}

	/** The rows that went in, in the order of the file. */
	List<Row> rows() {
		return this.rows;
	}

}
