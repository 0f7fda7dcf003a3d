package fr.raccroche.territory;

import java.util.List;
import java.util.Locale;

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
 * @param cedex CEDEX codes that imported addresses gave it
 * @param population inhabitants; null when not known
 * @param position WGS84 point; null only for places nobody lives in
 * @param approximate whether the position is only near it
 * @param source where the position comes from
 */
public record Commune(String code, String name, Type type, @Nullable String parent, String departement,
		List<String> postcodes, List<String> cedex, @Nullable Integer population, @Nullable Position position,
		boolean approximate, String source) {

	public Commune {
		postcodes = List.copyOf(postcodes);
		cedex = List.copyOf(cedex);
	}

	/**
	 * What tells rows apart: a former commune may keep the code of its heir.
	 */
	public String key() {
		return this.type.current() ? this.code : this.code + "-" + this.type.code() + "-" + this.name;
	}

	public Commune withCedex(List<String> codes) {
		return new Commune(this.code, this.name, this.type, this.parent, this.departement, this.postcodes, codes,
				this.population, this.position, this.approximate, this.source);
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

		/** As the files write it: {@code deleguee}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * @throws IllegalArgumentException for a word that is none of them
		 */
		public static Type of(String code) {
			return valueOf(code.toUpperCase(Locale.ROOT));
		}

		/** Whether it exists today, rather than being one more name of another. */
		public boolean current() {
			return this == COMMUNE || this == ARRONDISSEMENT;
		}

	}

}
