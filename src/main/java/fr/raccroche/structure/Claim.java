package fr.raccroche.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * What one source says about one structure. An aspect that is null is one the source does
 * not speak of.
 *
 * @param source who says it
 * @param identity who it is
 * @param life whether it exists
 * @param location where it is
 * @param contact how to reach it
 * @param trace where it was read
 */
public record Claim(Source source, @Nullable Identity identity, @Nullable Life life, @Nullable Location location,
		@Nullable Contact contact, Trace trace) {

	/** Whether both say the same, wherever it was read. */
	public boolean saysTheSameAs(Claim other) {
		return equals(new Claim(other.source, other.identity, other.life, other.location, other.contact, this.trace));
	}

	/** The day it was true: the row's own date, or else the day it was read. */
	LocalDate day() {
		LocalDate rowDate = this.trace.rowDate();
		return (rowDate != null) ? rowDate : this.trace.importedOn();
	}

	/** Whether it says itself that it is older than what the same source said before. */
	public boolean isOutdatedBy(Claim other) {
		LocalDate mine = this.trace.rowDate();
		LocalDate theirs = other.trace.rowDate();
		return mine != null && theirs != null && mine.isBefore(theirs);
	}

	/**
	 * Where a claim was read.
	 *
	 * @param file name of the file, or who wrote it by hand
	 * @param fileDate when the file was last written
	 * @param line number of the line, from 1; the first of them when several were merged
	 * @param rowDate the date the row gives itself
	 * @param importedAt when it was read
	 */
	public record Trace(String file, Instant fileDate, long line, @Nullable LocalDate rowDate, Instant importedAt) {

		LocalDate importedOn() {
			return LocalDate.ofInstant(this.importedAt, ZoneOffset.UTC);
		}

	}

}
