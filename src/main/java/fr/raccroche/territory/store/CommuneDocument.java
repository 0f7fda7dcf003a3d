package fr.raccroche.territory.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raccroche.geo.Position;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.query.PlaceName;
import fr.raccroche.territory.query.Sound;
import org.jspecify.annotations.Nullable;

/**
 * A row of the gazetteer in the index {@code communes}; its fields are described there.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommuneDocument(String key, String code, String name, String type, @Nullable String parent,
		String departement, List<String> postcodes, List<String> cedex, @Nullable Integer population,
		@Nullable Position position, boolean approximate, String source, String origin, @Nullable LocalDate refreshedOn,
		List<String> spellings, List<String> significant, List<String> beginnings, List<String> words,
		@Nullable List<String> sounds) {

	/**
	 * Raised when the same commune makes another document, so that all are written anew.
	 */
	public static final int EDITION = 2;

	static final String BUNDLED = "livre";

	static final String OPERATOR = "operateur";

	/** A row that came with the program. */
	public static CommuneDocument bundled(Commune commune) {
		return of(commune, BUNDLED, null);
	}

	/** A row that an operator refreshed. */
	public static CommuneDocument refreshed(Commune commune, LocalDate on) {
		return of(commune, OPERATOR, on);
	}

	private static CommuneDocument of(Commune commune, String origin, @Nullable LocalDate refreshedOn) {
		List<PlaceName> names = PlaceName.namesOf(commune.name());
		return new CommuneDocument(commune.key(), commune.code(), commune.name(), commune.type().code(),
				commune.parent(), commune.departement(), commune.postcodes(), commune.cedex(), commune.population(),
				commune.position(), commune.approximate(), commune.source(), origin, refreshedOn,
				names.stream().map(PlaceName::joined).distinct().toList(),
				names.stream().map((name) -> name.significant().joined()).distinct().toList(),
				names.stream().map(PlaceName::beginnings).flatMap(Collection::stream).distinct().toList(),
				names.stream().map((name) -> String.join(" ", name.significant().words())).distinct().toList(),
				names.stream().map(Sound::of).distinct().toList());
	}

	public Commune toCommune() {
		return new Commune(this.code, this.name, Commune.Type.of(this.type), this.parent, this.departement,
				this.postcodes, Objects.requireNonNullElse(this.cedex, List.of()), this.population, this.position,
				this.approximate, this.source);
	}

	/** The same commune's document after this program's rules for names. */
	CommuneDocument anew() {
		return of(toCommune(), this.origin, this.refreshedOn);
	}

	boolean refreshedSince(LocalDate day) {
		return this.refreshedOn != null && !this.refreshedOn.isBefore(day);
	}

}
