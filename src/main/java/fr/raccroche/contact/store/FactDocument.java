package fr.raccroche.contact.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raccroche.contact.CallbackOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A document of the index {@code callback-facts}; each component is described in
 * elasticsearch/indices/callback-facts.json.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactDocument(String id, String solutionId, @Nullable String network, Set<String> academies,
		Set<String> departements, @Nullable Set<String> communes, LocalDate askedOn, @Nullable LocalDate answeredOn,
		@Nullable Long days, @Nullable CallbackOutcome outcome, Instant until) {

	/** The same, whose outcome is known. */
	public FactDocument ending(CallbackOutcome how, LocalDate today) {
		return new FactDocument(this.id, this.solutionId, this.network, this.academies, this.departements,
				this.communes, this.askedOn, today, ChronoUnit.DAYS.between(this.askedOn, today), how, this.until);
	}

}
