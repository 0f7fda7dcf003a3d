package fr.raccroche.territory;

import java.util.List;
import java.util.Locale;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A commune, a municipal district, the name of a former commune, or a usual name.
 *
 * @param code INSEE code, five characters
 * @param name as INSEE writes it
 * @param type what it is today
 * @param parent INSEE code of the city of a district, or of the commune a former one or a
 * usual name is part of today
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

	/** As one reads it in a sentence: "Paris 18e arrondissement". */
	public String label() {
		return (this.type == Type.ARRONDISSEMENT) ? this.name.replace(" Arrondissement", " arrondissement") : this.name;
	}

	/** Another name for a place of it. */
	public Commune under(String usualName) {
		return new Commune(this.code, usualName, Type.USUELLE, this.code, this.departement, this.postcodes, List.of(),
				null, this.position, true, "usuel");
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
		ANCIENNE,
		/** A place of a commune, as people call it: a quarter, a village, an island. */
		USUELLE;

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
