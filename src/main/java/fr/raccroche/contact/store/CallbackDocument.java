package fr.raccroche.contact.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raccroche.contact.CallbackOutcome;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A document of the index {@code callback-requests}; each component is described in
 * elasticsearch/indices/callback-requests.json.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallbackDocument(String id, String solutionId, String title, @Nullable Person person, String mailId,
		Instant at, Instant until, @Nullable Hold taken, @Nullable Settled settled, @Nullable Instant escalatedAt) {

	/** The right to an interview after asking (L122-2). */
	public static final Period DELAY = Period.ofDays(15);

	/** How long a request that somebody took is theirs, when they note nothing. */
	public static final Duration HELD = Duration.ofDays(7);

	/** Who asks; all that is personal. */
	public record Person(String firstName, @Nullable String phone, @Nullable String mail, String commune,
			String communeName, String age, String moment, String word) {

		@Override
		public String toString() {
			return "somebody";
		}

	}

	/** Who deals with it, and since when. */
	public record Hold(String by, Instant at) {
	}

	/** What came of it, who noted it, and when. */
	public record Settled(CallbackOutcome outcome, String by, Instant at) {
	}

	/** One that was just asked. */
	public static CallbackDocument asked(String id, String solutionId, String title, Person person, String mailId,
			Instant at, Instant until) {
		return new CallbackDocument(id, solutionId, title, person, mailId, at, until, null, null, null);
	}

	/** The last day of its delay. */
	public LocalDate dueOn() {
		return LocalDate.ofInstant(this.at, Words.PARIS).plus(DELAY);
	}

	/** Whether it was asked too long ago, on that day. */
	public boolean late(LocalDate today) {
		return today.isAfter(dueOn());
	}

	/** What was asked before is late on that day. */
	public static Instant lateBefore(LocalDate today) {
		return today.minus(DELAY).atStartOfDay(Words.PARIS).toInstant();
	}

	/** Who deals with it now; null when nobody does, or when they let it lie. */
	public @Nullable Hold holder(Instant now) {
		return (this.taken != null && this.taken.at().plus(HELD).isAfter(now)) ? this.taken : null;
	}

	/** The same, corrected by who asked: whoever deals with it goes on. */
	public CallbackDocument correctedTo(CallbackDocument said, String otherMail) {
		return new CallbackDocument(this.id, this.solutionId, said.title, said.person, otherMail, said.at, said.until,
				this.taken, null, null);
	}

	/** The same, which somebody deals with; nobody when null. */
	public CallbackDocument takenBy(@Nullable Hold hold) {
		return new CallbackDocument(this.id, this.solutionId, this.title, this.person, this.mailId, this.at, this.until,
				hold, this.settled, this.escalatedAt);
	}

	/** The same, over: nothing of who asked is left. */
	public CallbackDocument settledAs(Settled how) {
		return new CallbackDocument(this.id, this.solutionId, this.title, null, this.mailId, this.at, this.until,
				this.taken, how, this.escalatedAt);
	}

	/** The same, for those who may not see who asks. */
	public CallbackDocument withoutPerson() {
		return new CallbackDocument(this.id, this.solutionId, this.title, null, this.mailId, this.at, this.until,
				this.taken, this.settled, this.escalatedAt);
	}

	/** The same, which the coordinators know of. */
	public CallbackDocument escalated(Instant now) {
		return new CallbackDocument(this.id, this.solutionId, this.title, this.person, this.mailId, this.at, this.until,
				this.taken, this.settled, now);
	}

}
