package fr.raccroche.insight.indicator;

import fr.raccroche.contact.CallbackCounts.Calls;
import org.jspecify.annotations.Nullable;

/**
 * A part beside others.
 *
 * @param scope it
 * @param count as it was last counted; null when it was not
 * @param calls call-backs of the last twelve months
 */
public record Beside(Scope scope, @Nullable MonthlyCount count, Calls calls) {

	long offers() {
		return (this.count != null) ? this.count.offers() : 0;
	}

}
