package fr.raccroche.territory;

import java.time.LocalDate;
import java.util.List;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a commune.
 *
 * @param code INSEE code
 * @param name null or in capitals: the known name is kept
 * @param postcodes added to those already known
 * @param position null when the file has none
 * @param population inhabitants; null when the file does not say
 * @param source the file's producer, shown with the position: {@code laposte}
 * @param on the day of the file
 */
public record CommuneRow(String code, @Nullable String name, List<String> postcodes, @Nullable Position position,
		@Nullable Integer population, String source, LocalDate on) {

	public CommuneRow {
		postcodes = List.copyOf(postcodes);
	}

}
