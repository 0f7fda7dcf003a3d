package fr.raccroche.intake;

import java.util.List;

/**
 * A kind of CSV file that the import command can read. A Spring bean of this type is all
 * it takes to add one.
 */
public interface ImportFormat {

	/** What the operator types: {@code annuaire-education}. */
	String name();

	/** The headers it is known under; a file is of this format when one of them fits. */
	List<Shape> shapes();

	/**
	 * Whether a row may have fewer cells than the header, as spreadsheets leave out empty
	 * cells at the end of hand-made files. In an exported file it is damage.
	 */
	default boolean allowsShortRows() {
		return false;
	}

	/** Begins to read one file. */
	ImportRun<?> open(ImportSource source, Header header);

}
