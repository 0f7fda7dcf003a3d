package fr.raccroche.territory;

import java.util.List;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A commune, a municipal district, or the name of a former commune.
 *
 * @param code INSEE code, five characters
 * @param name as INSEE writes it
 * @param type what it is today
 * @param parent INSEE code of the city of a district, or of the commune a former one is
 * part of today
 * @param departement code of the département or collectivity
 * @param postcodes postal codes, first the one of the town hall when known
 * @param population inhabitants; null when not known
 * @param position WGS84 point; null only for places nobody lives in
 * @param approximate whether the position is only near it
 * @param source where the position comes from
 */
public record Commune(String code, String name, Type type, @Nullable String parent, String departement,
		List<String> postcodes, @Nullable Integer population, @Nullable Position position, boolean approximate,
		String source) {

	public Commune {
		postcodes = List.copyOf(postcodes);
	}

	/** What a row of the gazetteer is. */
	public enum Type {

		/** A commune of today. */
		COMMUNE,
		/** A municipal district of Paris, Lyon or Marseille. */
		ARRONDISSEMENT,
		/** A former commune that is a commune déléguée. */
		DELEGUEE,
		/** A former commune that is a commune associée. */
		ASSOCIEE,
		/** A former commune that has vanished. */
		ANCIENNE;

		/** Whether it exists today, rather than being one more name of another. */
		public boolean current() {
			return this == COMMUNE || this == ARRONDISSEMENT;
		}

	}

}
