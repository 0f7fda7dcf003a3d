package fr.raccroche.offer.many;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;

/**
 * A row of such a file. Reads straight from a document of the index {@code import-rows}.
 *
 * @param importId its import
 * @param line of the file, from 1
 * @param cells what stands in it
 * @param broken why it could not be read; null when it could
 * @param fate what would become of it; null while its columns are unknown
 * @param solutionId the solution it tells; null for none
 * @param title its title, when it may be shown
 * @param basedOn number of the revision it was compared with; 0 for a new one
 * @param solution what the solution would be; null when it is refused or identical
 * @param changes what would change
 * @param faults why it is refused
 * @param outcome what became of it; null while nothing has
 * @param revision number of the revision it wrote
 * @param until when it is erased
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImportRow(String importId, int line, List<String> cells, @Nullable String broken, @Nullable Fate fate,
		@Nullable SolutionId solutionId, @Nullable String title, long basedOn, @Nullable Solution solution,
		List<Change> changes, List<Fault> faults, @Nullable Outcome outcome, long revision, Instant until) {

	public ImportRow {
		cells = List.copyOf(cells);
		changes = List.copyOf(changes);
		faults = List.copyOf(faults);
	}

	/** A row that nobody has looked at. */
	static ImportRow of(OfferImport batch, Sheet.Line line) {
		return new ImportRow(batch.id(), line.number(), line.cells(), line.broken(), null, null, null, 0, null,
				List.of(), List.of(), null, 0, batch.until());
	}

	/** What would become of it. */
	public enum Fate implements Coded {

		ADDED("nouvelle", "Nouvelles"), CHANGED("modifiee", "Modifiées"), SAME("identique", "Identiques"),
		REFUSED("refusee", "Refusées");

		private final String code;

		private final String label;

		Fate(String code, String label) {
			this.code = code;
			this.label = label;
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

	/** What became of it. */
	public enum Outcome implements Coded {

		/** It is in the catalogue. */
		WRITTEN("ecrite", "Importée"),
		/** Somebody wrote that offer since the preview, or it is theirs no more. */
		OVERTAKEN("depassee", "Laissée : l'offre a changé entre-temps, ou n'est plus à vous"),
		/** It was in the catalogue, and is taken back. */
		UNDONE("annulee", "Annulée"),
		/** It stays: somebody wrote that offer since. */
		KEPT("gardee", "Gardée : l'offre a changé depuis l'import, ou n'est plus à vous");

		private final String code;

		private final String label;

		Outcome(String code, String label) {
			this.code = code;
			this.label = label;
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

	/**
	 * What would change in a column.
	 *
	 * @param column which
	 * @param before empty for nothing
	 * @param after empty for nothing
	 */
	public record Change(String column, String before, String after) {

		public String label() {
			return ColumnNames.label(this.column);
		}

	}

	/**
	 * Why a cell is refused.
	 *
	 * @param column which; empty for the whole row
	 * @param value what stands there
	 * @param sentence why
	 */
	public record Fault(String column, String value, String sentence) {

		public String label() {
			return this.column.isEmpty() ? "La ligne" : ColumnNames.label(this.column);
		}

	}

	String documentId() {
		return this.importId + "@" + this.line;
	}

	/** Whether it is to be written. */
	boolean writes() {
		return this.fate == Fate.ADDED || this.fate == Fate.CHANGED;
	}

	ImportRow refused(@Nullable SolutionId id, @Nullable String shown, List<Fault> why) {
		return weighed(Fate.REFUSED, id, shown, 0, null, List.of(), why);
	}

	ImportRow weighed(Fate becomes, @Nullable SolutionId id, @Nullable String shown, long on, @Nullable Solution whole,
			List<Change> what, List<Fault> why) {
		return new ImportRow(this.importId, this.line, this.cells, this.broken, becomes, id, shown, on, whole, what,
				why, null, 0, this.until);
	}

	/** The same, with its changes as people read them. */
	ImportRow showing(List<Change> others) {
		return new ImportRow(this.importId, this.line, this.cells, this.broken, this.fate, this.solutionId, this.title,
				this.basedOn, this.solution, others, this.faults, this.outcome, this.revision, this.until);
	}

	/** The same, after something became of it. */
	ImportRow became(Outcome what, long number) {
		return new ImportRow(this.importId, this.line, this.cells, this.broken, this.fate, this.solutionId, this.title,
				this.basedOn, this.solution, this.changes, this.faults, what, number, this.until);
	}

}
