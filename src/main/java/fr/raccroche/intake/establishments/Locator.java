package fr.raccroche.intake.establishments;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.geo.Position;
import fr.raccroche.intake.Header;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Notes.Subject;
import fr.raccroche.intake.RowRejected;
import fr.raccroche.structure.Location;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.CommuneResolver;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.PositionCheck;
import fr.raccroche.territory.Projections;
import fr.raccroche.territory.Projections.Conversion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * From what a row says of a place to a place that holds together, or says why not.
 */
@Component
class Locator {

	/** Two ways of writing one point agree within millimetres in good files. */
	private static final double SAME_POINT_METRES = 50;

	private static final Pattern EPSG = Pattern.compile("(?i)(?:EPSG)?\\W*(\\d{4,5})");

	/** Monaco's postal codes, and INSEE's codes of countries. */
	private static final Pattern CODE_ABROAD = Pattern.compile("980\\d\\d|99[1-5]\\d\\d");

	/** Neighbours with schools of the French ministry. */
	private static final Pattern NAME_ABROAD = Pattern.compile("monaco(_.*)?|andorr[ae](_.*)?");

	private final CommuneResolver communes;

	private final Gazetteer gazetteer;

	private final Projections projections;

	private final PositionCheck check;

	Locator(CommuneResolver communes, Gazetteer gazetteer, Projections projections, PositionCheck check) {
		this.communes = communes;
		this.gazetteer = gazetteer;
		this.projections = projections;
		this.check = check;
	}

	/**
	 * A place as a row writes it.
	 *
	 * @param code INSEE code
	 * @param name of the commune, or the last line of the postal address
	 * @param postcode CEDEX codes included
	 * @param departement its code or name
	 * @param address number and street
	 */
	record PlaceText(@Nullable String code, @Nullable String name, @Nullable String postcode,
			@Nullable String departement, @Nullable String address) {
	}

	/**
	 * @throws RowRejected when the commune cannot be told for certain
	 */
	Commune commune(PlaceText text) {
		return this.communes.resolve(text.code(), text.name(), text.postcode(), text.departement())
			.or(() -> elsewhere(text))
			.orElseThrow(() -> new RowRejected(
					(isAbroad(text) ? "la commune « %s » est hors de France" : "la commune « %s » n'est pas reconnue")
						.formatted(
								String.join(" ", nothing(text.code()), nothing(text.postcode()), nothing(text.name()))
									.strip())));
	}

	private static boolean isAbroad(PlaceText text) {
		return CODE_ABROAD.matcher(nothing(text.postcode())).matches()
				|| CODE_ABROAD.matcher(nothing(text.code())).matches()
				|| NAME_ABROAD.matcher(Header.normalized(nothing(text.name()))).matches();
	}

	/** Two islands that are still filed under Guadeloupe. */
	private Optional<Commune> elsewhere(PlaceText text) {
		String departement = nothing(text.departement());
		return (departement.equals("971") || departement.equals("Guadeloupe")) ? Stream.of("977", "978")
			.map((island) -> this.communes.resolve(null, text.name(), null, island))
			.flatMap(Optional::stream)
			.findFirst() : Optional.empty();
	}

	private static String nothing(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/**
	 * The place, with its doubts told.
	 * @throws RowRejected when the commune cannot be told for certain
	 */
	Location locate(PlaceText text, PointText point, Notes notes) {
		Commune commune = commune(text);
		Departement departement = this.gazetteer.getDepartement(commune.departement());
		Point read = read(point, notes);
		Position position = read.position();
		String doubt = (position != null) ? doubt(position, read.converted(), commune) : null;
		doubt = (read.doubt() != null && position != null) ? read.doubt() : doubt;
		if (doubt != null) {
			notes.add(Subject.DOUBTFUL, doubt);
		}
		String city = (commune.type() == Commune.Type.ARRONDISSEMENT) ? commune.parent() : null;
		return new Location(commune.code(), commune.name(), city, departement.code(), departement.academie(),
				departement.zone(), text.address(), text.postcode(), position,
				(position != null) ? point.precision() : null, doubt);
	}

	private @Nullable String doubt(Position position, @Nullable Position converted, Commune commune) {
		if (converted != null) {
			double metres = this.projections.geodesicMetres(position, converted);
			if (metres > SAME_POINT_METRES) {
				return "Les coordonnées projetées et la latitude-longitude sont à %d m l'une de l'autre."
					.formatted(Math.round(metres));
			}
		}
		return (this.check.check(position, commune) instanceof PositionCheck.Verdict.Suspect suspect) ? suspect.reason()
				: null;
	}

	/** The point by latitude and longitude, or else by the projection. */
	private Point read(PointText text, Notes notes) {
		Double lat = Cell.number(text.lat(), notes);
		Double lon = Cell.number(text.lon(), notes);
		Point projected = project(text, notes);
		if (lat == null || lon == null || (lat == 0 && lon == 0)) {
			return new Point(projected.converted(), null, projected.doubt());
		}
		try {
			return new Point(new Position(lat, lon), projected.converted(), projected.doubt());
		}
		catch (IllegalArgumentException ex) {
			notes.add(Subject.LOST, "%s, %s n'est pas une latitude et une longitude".formatted(text.lat(), text.lon()));
			return new Point(projected.converted(), null,
					"La latitude et la longitude du fichier n'existent pas : la position vient des coordonnées projetées.");
		}
	}

	private Point project(PointText text, Notes notes) {
		Double x = Cell.number(text.x(), notes);
		Double y = Cell.number(text.y(), notes);
		Matcher code = EPSG.matcher(nothing(text.epsg()));
		if (x == null || y == null || (x == 0 && y == 0) || !code.matches()) {
			return new Point(null, null, null);
		}
		Conversion conversion = this.projections.toWgs84(Integer.parseInt(code.group(1)), x, y);
		return switch (conversion) {
			case Conversion.Converted converted -> new Point(null, converted.position(), null);
			case Conversion.UnknownProjection unknown -> {
				notes.add(Subject.LOST, "la projection EPSG:%d n'est pas connue : X et Y ne sont pas vérifiés"
					.formatted(unknown.epsg()));
				yield new Point(null, null, null);
			}
			case Conversion.Impossible impossible ->
				new Point(null, null, "X et Y ne sont pas un point de la projection EPSG:%s.".formatted(code.group(1)));
		};
	}

	/** What could be read of a point. */
	private record Point(@Nullable Position position, @Nullable Position converted, @Nullable String doubt) {
	}

}
