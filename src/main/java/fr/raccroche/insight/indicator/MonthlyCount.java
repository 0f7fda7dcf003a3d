package fr.raccroche.insight.indicator;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A document of the index {@code indicators}; each component is described in
 * elasticsearch/indices/indicators.json.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MonthlyCount(String scope, YearMonth month, Instant countedAt, long offers, long toConfirm,
		long innovative, long places, long withoutPlaces, @Nullable Long datedPlaces, long paused,
		Map<String, Long> kinds, Map<String, Long> fields, @Nullable Long networks, @Nullable Long partners,
		@Nullable Long members) {

	public MonthlyCount {
		kinds = Map.copyOf(kinds);
		fields = Map.copyOf(fields);
	}

	static String id(String scope, YearMonth month) {
		return scope + "@" + month;
	}

	@JsonIgnore
	String id() {
		return id(this.scope, this.month);
	}

	/** Published offers that do not say how many places are left now. */
	@JsonIgnore
	public long placesToSay() {
		return this.withoutPlaces + ((this.datedPlaces != null) ? this.datedPlaces : 0);
	}

	/** Published offers checked within their cycle. */
	@JsonIgnore
	public long confirmed() {
		return this.offers - this.toConfirm;
	}

}
