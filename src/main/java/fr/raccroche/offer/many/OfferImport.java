package fr.raccroche.offer.many;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A file that somebody of staff brought. Reads straight from a document of the index
 * {@code imports}.
 *
 * @param id drawn by chance
 * @param owner account of who brought it
 * @param file its name
 * @param stage how far it is
 * @param labels first row of the file
 * @param columns what each of them is; empty for none of ours
 * @param lines how many rows there are
 * @param drafts whether new offers wait as drafts
 * @param version 1, 2, 3... each time it is kept
 * @param createdAt when it came
 * @param seenAt when somebody last worked on it
 * @param until when it is erased
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferImport(String id, String owner, String file, ImportStage stage, List<String> labels,
		List<String> columns, int lines, boolean drafts, long version, Instant createdAt, Instant seenAt,
		Instant until) {

	/** How long it can be undone. */
	static final Duration KEPT = Duration.ofDays(30);

	/** A worker that says nothing for so long is gone. */
	static final Duration SILENCE = Duration.ofSeconds(90);

	public OfferImport {
		labels = List.copyOf(labels);
		columns = List.copyOf(columns);
	}

	/** The next version, whose columns are these. */
	OfferImport meaning(List<String> others, ImportStage next, Instant now) {
		return new OfferImport(this.id, this.owner, this.file, next, this.labels, others, this.lines, this.drafts,
				this.version + 1, this.createdAt, now, this.until);
	}

	/** The next version, at another stage. */
	OfferImport at(ImportStage next, Instant now) {
		return meaning(this.columns, next, now);
	}

	/** The next version, whose new offers wait as drafts. */
	OfferImport running(boolean asDrafts, Instant now) {
		return new OfferImport(this.id, this.owner, this.file, ImportStage.RUNNING, this.labels, this.columns,
				this.lines, asDrafts, this.version + 1, this.createdAt, now, this.until);
	}

	/** Whether who worked on it is gone. */
	boolean isInterrupted(Instant now) {
		return this.stage.moves() && this.seenAt.plus(SILENCE).isBefore(now);
	}

	/** What revisions say of it: it stays for ever, and names nobody. */
	String mark() {
		return "import:" + this.id;
	}

}
