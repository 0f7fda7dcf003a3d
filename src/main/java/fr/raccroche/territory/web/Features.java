package fr.raccroche.territory.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Projections;
import fr.raccroche.territory.Projections.Projected;
import fr.raccroche.territory.query.Match;
import fr.raccroche.territory.web.GeocodingAnswer.Feature;
import fr.raccroche.territory.web.GeocodingAnswer.Properties;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Communes as features of the answer.
 */
@Component
class Features {

	private final Gazetteer gazetteer;

	private final Projections projections;

	Features(Gazetteer gazetteer, Projections projections) {
		this.gazetteer = gazetteer;
		this.projections = projections;
	}

	/**
	 * @param matches in the order of the answer
	 * @param postcode the one that was asked for, shown when the commune has it
	 * @param from where distances are measured from; null for none
	 */
	List<Feature> of(List<Match> matches, @Nullable String postcode, @Nullable Position from) {
		return matches.stream().map((match) -> of(match, postcode, from)).flatMap(Optional::stream).toList();
	}

	private Optional<Feature> of(Match match, @Nullable String postcode, @Nullable Position from) {
		Commune commune = match.commune();
		Departement departement = this.gazetteer.getDepartement(commune.departement());
		return Optional.ofNullable(commune.position())
			.map((position) -> Feature.of(position, properties(match, departement, postcode, from, position)));
	}

	private Properties properties(Match match, Departement departement, @Nullable String postcode,
			@Nullable Position from, Position position) {
		Commune commune = match.commune();
		boolean usual = commune.type() == Commune.Type.USUELLE;
		boolean former = !commune.type().current() && !usual;
		boolean district = commune.type() == Commune.Type.ARRONDISSEMENT;
		Optional<Projected> projected = this.projections.projected(position, departement.zone());
		return new Properties(commune.label(), rounded(match.score(), 10_000), commune.key(), "municipality",
				commune.name(), postcode(match, postcode), match.today().code(),
				projected.map((point) -> rounded(point.x(), 100)).orElse(null),
				projected.map((point) -> rounded(point.y(), 100)).orElse(null), commune.population(), city(match),
				district ? commune.name() : null, former ? commune.name() : null, former ? commune.code() : null,
				usual ? commune.name() : null, context(departement), rounded(match.importance(), 10_000),
				(from != null) ? Math.round(from.metresTo(position)) : null, commune.approximate(),
				commune.approximate() ? "approximative" : "commune");
	}

	private String city(Match match) {
		return Optional.ofNullable(match.today().parent())
			.flatMap(this.gazetteer::findByCode)
			.map(Commune::name)
			.orElse(match.today().name());
	}

	private static @Nullable String postcode(Match match, @Nullable String asked) {
		List<String> own = match.commune().postcodes();
		List<String> known = own.isEmpty() ? match.today().postcodes() : own;
		if (asked != null && known.contains(asked)) {
			return asked;
		}
		return known.isEmpty() ? null : known.getFirst();
	}

	/**
	 * "79, Deux-Sèvres, Nouvelle-Aquitaine"; a region of one département is said once.
	 */
	private String context(Departement departement) {
		return Stream
			.of(departement.code(), departement.name(), this.gazetteer.findRegion(departement.region()).orElse(null))
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private static double rounded(double value, int parts) {
		return Math.round(value * parts) / (double) parts;
	}

}
