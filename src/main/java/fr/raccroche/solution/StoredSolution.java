package fr.raccroche.solution;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The present state of a solution. Reads straight from a document of the index
 * {@code solutions}.
 *
 * @param solution whole
 * @param revision number of the revision it comes from
 * @param updatedAt when that was written
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoredSolution(Solution solution, long revision, Instant updatedAt) {
}
