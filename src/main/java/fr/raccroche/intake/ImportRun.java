package fr.raccroche.intake;

import java.util.List;

/**
 * The reading of one file, from one thread. Rows that carry the same key are read one by
 * one, merged, and stored as one: so the result depends on the file alone, and a second
 * import of the same file finds everything as it is.
 *
 * @param <T> what a row becomes
 */
public interface ImportRun<T> {

	/**
	 * What tells the thing a row is about from the others; rows with the same key are
	 * merged. Called once more than {@link #read}, before it: cheap, and without judging
	 * the row.
	 */
	String key(Row row);

	/**
	 * What the row says.
	 * @param notes where to tell what was repaired, lost or doubted
	 * @throws RowRejected when the row cannot be true, with the reason in French
	 */
	T read(Row row, Notes notes);

	/**
	 * One thing out of two rows with the same key.
	 * @param first what the rows before said, in the order of the file
	 * @param next what the next one says
	 */
	T merge(T first, T next);

	/**
	 * Compares with what is known and writes what differs; writes nothing when the import
	 * is a trial. May be called again with the same things after a failure.
	 * @param batch things with different keys
	 * @return what became of each, in the same order
	 */
	List<Stored> store(List<T> batch);

	/** Most things that {@link #store} takes at once. */
	default int batchSize() {
		return 500;
	}

	/**
	 * Called once after the last batch, also when nothing changed and for a trial.
	 * @param written whether anything was written
	 */
	default void finish(boolean written) {
	}

}
