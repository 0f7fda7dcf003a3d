package fr.raccroche.search.query;

import java.util.List;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import fr.raccroche.search.Attempt;
import fr.raccroche.search.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt gave.
 *
 * @param question what was asked
 * @param answer what the engine said
 * @param throughOthers what one joins through others, the first few
 */
record Trial(Question question, ResponseBody<FoundDocument> answer, List<Summary> throughOthers) {

	long total() {
		TotalHits total = this.answer.hits().total();
		return (total != null) ? total.value() : 0;
	}

	/**
	 * Whether there is no need to look farther. What has no site and serves the place is
	 * something, or ticking a box would find more than its count says (ADR 12).
	 */
	boolean conclusive() {
		boolean named = this.question.attempt().words() == Attempt.Words.EXACT && !this.throughOthers.isEmpty();
		return total() > 0 || named;
	}

	/**
	 * Whether what was found is nowhere: it comes to people, or is followed from home.
	 */
	boolean withoutSites() {
		List<Hit<FoundDocument>> hits = this.answer.hits().hits();
		FoundDocument first = hits.isEmpty() ? null : hits.getFirst().source();
		return this.question.attempt().words() != Attempt.Words.EXACT && first != null
				&& first.solution().sites().isEmpty();
	}

	/** With what the other found through others, when this found nothing of it. */
	Trial recalling(@Nullable Trial other) {
		return (other != null && this.throughOthers.isEmpty())
				? new Trial(this.question, this.answer, other.throughOthers) : this;
	}

}
