package fr.raccroche.solution;

import java.time.Instant;

import fr.raccroche.solution.SolutionBulk.Fate;
import fr.raccroche.solution.SolutionBulk.Incoming;
import fr.raccroche.solution.SolutionHeads.Head;
import fr.raccroche.solution.store.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A solution that comes in, set against what is known.
 *
 * @param incoming what comes in
 * @param contentHash of it
 * @param number of the revision it meets; 0 when there is none
 * @param fate what becomes of it
 */
record Weighed(Incoming incoming, String contentHash, long number, Fate fate) {

	static Weighed of(Incoming incoming, @Nullable Head head) {
		String hash = ContentHash.of(incoming.solution());
		if (head == null) {
			return new Weighed(incoming, hash, 0, Fate.ADDED);
		}
		if (hash.equals(head.contentHash())) {
			return new Weighed(incoming, hash, head.number(), Fate.SAME);
		}
		return new Weighed(incoming, hash, head.number(),
				incoming.author().mayReplace(head.by()) ? Fate.CHANGED : Fate.SET_ASIDE);
	}

	boolean moves() {
		return this.fate == Fate.ADDED || this.fate == Fate.CHANGED;
	}

	Revision revision(Instant at) {
		Edit edit = new Edit(this.incoming.solution(), this.number, this.incoming.author());
		return moves() ? Revision.next(edit, at, this.contentHash) : Revision.aside(edit, at, this.contentHash);
	}

	SolutionId id() {
		return this.incoming.solution().id();
	}

}
