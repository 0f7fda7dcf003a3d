package fr.raccroche.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

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
 * @param served whose it is in charge of
 * @param trace where it was read
 */
public record Claim(Source source, @Nullable Identity identity, @Nullable Life life, @Nullable Location location,
		@Nullable Contact contact, @Nullable ServedTerritory served, Trace trace) {

	private static final Comparator<Claim> FULLEST_FIRST = Comparator
		.comparingInt((Claim claim) -> claim.said().length())
		.reversed()
		.thenComparing(Claim::said);

	/** Says nothing of whom it is in charge of. */
	public Claim(Source source, @Nullable Identity identity, @Nullable Life life, @Nullable Location location,
			@Nullable Contact contact, Trace trace) {
		this(source, identity, life, location, contact, null, trace);
	}

	/** Says only whom it is in charge of. */
	public static Claim serving(Source source, ServedTerritory served, Trace trace) {
		return new Claim(source, null, null, null, null, served, trace);
	}

	/** Whether both say the same, wherever it was read. */
	public boolean saysTheSameAs(Claim other) {
		return equals(new Claim(other.source, other.identity, other.life, other.location, other.contact, other.served,
				this.trace));
	}

	/** The day it was true: the row's own date, or else the day it was read. */
	LocalDate day() {
		LocalDate rowDate = this.trace.rowDate();
		return (rowDate != null) ? rowDate : this.trace.importedOn();
	}

	/**
	 * Whether what the same source said before stands: it is newer, or it is of the same
	 * day, in another file, and says more. So two files about one school that disagree
	 * give one answer, in whatever order and however often they are read; the same file,
	 * corrected, is believed. A hand edit always is.
	 */
	public boolean isOutdatedBy(Claim other) {
		LocalDate mine = this.trace.rowDate();
		LocalDate theirs = other.trace.rowDate();
		if (this.source == Source.MANUAL || mine == null || theirs == null || mine.isAfter(theirs)) {
			return false;
		}
		return mine.isBefore(theirs)
				|| (!this.trace.file().equals(other.trace.file()) && FULLEST_FIRST.compare(other, this) < 0);
	}

	/** All that is said, in words whose order is the same everywhere. */
	private String said() {
		return "%s %s %s %s %s".formatted(this.identity, this.life, this.location, this.contact, this.served);
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
