package fr.raccroche.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.solution.DraftMark;
import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a solution, before the public sees it. Reads straight from a
 * document of the index {@code proposals}.
 *
 * @param id drawn by chance
 * @param solutionId the solution it becomes
 * @param fresh whether that one is not there yet
 * @param basedOn number of the revision it was begun on; 0 for a fresh one
 * @param cells what is typed, by column of the {@code solutions} file
 * @param stage how far it is
 * @param word why it was given back; null otherwise
 * @param author account of who began it
 * @param target whose it is
 * @param demonstration whether it is of invented accounts or solutions
 * @param version 1, 2, 3... each time it is kept
 * @param createdAt when it was begun
 * @param updatedAt when it was last kept
 * @param until when it is erased
 * @param due when it publishes itself; null unless it is {@link Stage#SCHEDULED}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Proposal(String id, SolutionId solutionId, boolean fresh, long basedOn, Map<String, String> cells,
		Stage stage, @Nullable String word, String author, Target target, boolean demonstration, long version,
		Instant createdAt, Instant updatedAt, Instant until, @Nullable Due due) {

	/** Kept so long after it was last touched: a summer passes. */
	public static final Duration KEPT = Duration.ofDays(180);

	private static final String IMPORT = "import:";

	/**
	 * A publication to come.
	 *
	 * @param on first day on which the public sees it
	 * @param by account in whose name
	 * @param checkedOn when they said that all of it was true; null when they did not
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Due(LocalDate on, String by, @Nullable LocalDate checkedOn) {
	}

	public Proposal {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
	}

	/** What stands in a column; empty for nothing. */
	public String cell(String column) {
		return this.cells.getOrDefault(column, "");
	}

	/** Whether no person began it: a file brought it. */
	@JsonIgnore
	public boolean ownerless() {
		return this.author.startsWith(IMPORT);
	}

	@JsonIgnore
	public String title() {
		String title = cell("titre").strip();
		return title.isEmpty() ? "Offre sans titre" : title;
	}

	/** What tells revisions that they were published from this version. */
	DraftMark mark() {
		return new DraftMark(this.id, this.version);
	}

	/** The next version, at another stage. */
	Proposal at(Stage next, @Nullable String why, Instant now) {
		return next(this.cells, this.basedOn, this.target, next, why, null, now);
	}

	/** This version, which has an author from now on. */
	Proposal takenUpBy(String account) {
		return new Proposal(this.id, this.solutionId, this.fresh, this.basedOn, this.cells, this.stage, this.word,
				account, this.target, this.demonstration, this.version, this.createdAt, this.updatedAt, this.until,
				this.due);
	}

	/** This version, which does not publish itself any more. */
	Proposal unscheduled(Stage back) {
		return new Proposal(this.id, this.solutionId, this.fresh, this.basedOn, this.cells, back, null, this.author,
				this.target, this.demonstration, this.version, this.createdAt, this.updatedAt, this.until, null);
	}

	/**
	 * The next version, of an offer that is somebody else's now: they have to accept it.
	 */
	Proposal following(Map<String, String> other, Target whose, Instant now) {
		return next(other, this.basedOn, whose, (this.stage == Stage.SCHEDULED) ? Stage.SUBMITTED : this.stage,
				this.word, null, now);
	}

	/** This version, with other words that are not kept yet. */
	Proposal taking(Map<String, String> other, long on, Target whose) {
		return new Proposal(this.id, this.solutionId, this.fresh, on, other, this.stage, this.word, this.author, whose,
				this.demonstration, this.version, this.createdAt, this.updatedAt, this.until, this.due);
	}

	/** The next version, that publishes itself. */
	Proposal due(Due when, Instant now) {
		return next(this.cells, this.basedOn, this.target, Stage.SCHEDULED, null, when, now);
	}

	/** The next version, with other words, begun anew on another revision. */
	Proposal saying(Map<String, String> other, long on, Target whose, Instant now) {
		return next(other, on, whose, this.stage, this.word, this.due, now);
	}

	private Proposal next(Map<String, String> other, long on, Target whose, Stage next, @Nullable String why,
			@Nullable Due when, Instant now) {
		return new Proposal(this.id, this.solutionId, this.fresh, on, other, next, why, this.author, whose,
				this.demonstration, this.version + 1, this.createdAt, now, until(when, now), when);
	}

	/** What publishes itself stays as long beyond its day: it may come back then. */
	private static Instant until(@Nullable Due when, Instant now) {
		Instant usual = now.plus(KEPT);
		Instant planned = (when != null) ? when.on().atStartOfDay(ZoneOffset.UTC).toInstant().plus(KEPT) : usual;
		return planned.isAfter(usual) ? planned : usual;
	}

}
