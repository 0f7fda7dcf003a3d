package fr.raccroche.search.query;

import java.util.List;

import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import fr.raccroche.search.Area;
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
	 * Whether there is no need to look farther. Within a circle only what is really there
	 * counts: a course followed from home must not hide the school that is 40 km away.
	 */
	boolean conclusive() {
		if (this.question.attempt().words() == Attempt.Words.EXACT) {
			return total() > 0 || !this.throughOthers.isEmpty();
		}
		Area area = this.question.criteria().area();
		boolean circle = area.radius() != null && area.box() == null;
		return circle ? FacetCounts.located(this.answer.aggregations()) > 0 : total() > 0;
	}

	/** The better of two that do not conclude: the first that found anything. */
	Trial or(Trial later) {
		return (total() > 0) ? recalling(later) : later.recalling(this);
	}

	/** With what the other found through others, when this found nothing of it. */
	Trial recalling(@Nullable Trial other) {
		return (other != null && this.throughOthers.isEmpty())
				? new Trial(this.question, this.answer, other.throughOthers) : this;
	}

}
