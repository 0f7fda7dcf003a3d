package fr.raccroche.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.geo.Position;
import fr.raccroche.platform.RaccrocheSettings;
import net.sf.geographiclib.Geodesic;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Between WGS84 and the projections of French files; lengths on the ellipsoid. The only
 * class that knows GeoTools. The first use unpacks a database of 33 MB into the data
 * directory and takes a second or two: {@link #warm} does it where nobody waits.
 */
@Component
public class Projections {

	private static final Logger logger = LoggerFactory.getLogger(Projections.class);

	/** Easting and northing of the official projection, by zone of the département. */
	private static final Map<String, Integer> OFFICIAL = Map.ofEntries(Map.entry("metropole", 2154),
			Map.entry("corse", 2154), Map.entry("971", 5490), Map.entry("972", 5490), Map.entry("973", 2972),
			Map.entry("974", 2975), Map.entry("975", 4467), Map.entry("976", 4471), Map.entry("977", 5490),
			Map.entry("978", 5490), Map.entry("986", 32701), Map.entry("988", 3163));

	/** What files may be written in: no other code is looked up. */
	private static final Set<Integer> ACCEPTED = accepted();

	private final Path directory;

	private volatile @Nullable Transforms transforms;

	Projections(RaccrocheSettings settings) {
		this.directory = settings.dataDir().resolve("epsg").toAbsolutePath();
	}

	private static Set<Integer> accepted() {
		Set<Integer> codes = new LinkedHashSet<>(OFFICIAL.values());
		for (int code = 3942; code <= 3950; code++) {
			codes.add(code);
		}
		codes.addAll(Set.of(3296, 3297, 3298, 3299, 4559, 32620, 32621, 32622, 32738, 32740));
		return Set.copyOf(codes);
	}

	/**
	 * A point on a plane.
	 *
	 * @param epsg code of the projection
	 * @param x easting in metres
	 * @param y northing in metres
	 */
	public record Projected(int epsg, double x, double y) {
	}

	/** What became of projected coordinates. */
	public sealed interface Conversion {

		/** A point on Earth. */
		record Converted(Position position) implements Conversion {
		}

		/** A projection no French file is written in. */
		record UnknownProjection(int epsg) implements Conversion {
		}

		/** Numbers that are no point of that projection. */
		record Impossible(double x, double y) implements Conversion {
		}

		/** The point, if there is one. */
		default Optional<Position> findPosition() {
			return (this instanceof Converted converted) ? Optional.of(converted.position()) : Optional.empty();
		}

	}

	/**
	 * A point on Earth. Blocks when {@link #warm} was never called.
	 * @param epsg code of the projection of x and y; 4326 for degrees
	 * @param x easting in metres, or longitude
	 * @param y northing in metres, or latitude
	 */
	public Conversion toWgs84(int epsg, double x, double y) {
		if (epsg == 4326) {
			return converted(x, y);
		}
		if (!ACCEPTED.contains(epsg)) {
			return new Conversion.UnknownProjection(epsg);
		}
		double[] point = transform(warm().toWgs84().get(epsg), x, y);
		return (point != null) ? converted(point[0], point[1]) : new Conversion.Impossible(x, y);
	}

	private static Conversion converted(double lon, double lat) {
		try {
			return new Conversion.Converted(new Position(lat, lon));
		}
		catch (IllegalArgumentException ex) {
			return new Conversion.Impossible(lon, lat);
		}
	}

	/**
	 * The point in the official projection of that part of France: Lambert-93, or the
	 * overseas one.
	 * @param zone as {@link Place#zone} and {@link Departement#zone} name it
	 * @return empty far outside that projection
	 */
	public Optional<Projected> projected(Position position, String zone) {
		int epsg = official(position, zone);
		double[] point = transform(warm().fromWgs84().get(epsg), position.lon(), position.lat());
		return (point != null) ? Optional.of(new Projected(epsg, point[0], point[1])) : Optional.empty();
	}

	/** Polynesia is as wide as Europe: four zones, by longitude. */
	private static int official(Position position, String zone) {
		if (!zone.equals("987")) {
			return OFFICIAL.getOrDefault(zone, 2154);
		}
		int utm = (int) Math.floor((position.lon() + 180) / 6) + 1;
		return 3291 + Math.clamp(utm, 5, 8);
	}

	/** Length of the shortest way on the WGS84 ellipsoid, in metres. */
	public double geodesicMetres(Position from, Position to) {
		return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
	}

	/** Makes every transformation ready; the first call takes a second or two. */
	Transforms warm() {
		Transforms ready = this.transforms;
		return (ready != null) ? ready : prepare();
	}

	private synchronized Transforms prepare() {
		Transforms ready = this.transforms;
		if (ready == null) {
			chooseDirectory();
			ready = Transforms.of(ACCEPTED);
			this.transforms = ready;
		}
		return ready;
	}

	/** GeoTools only makes the last step of a path, and else takes the system's. */
	private void chooseDirectory() {
		try {
			Files.createDirectories(this.directory);
			System.setProperty("EPSG-HSQL.directory", this.directory.toString());
		}
		catch (IOException ex) {
			logger.warn("{} ne peut pas être écrit : les projections iront dans le dossier temporaire du système",
					this.directory);
		}
	}

	/**
	 * What GeoTools made ready; may be used by several threads at once.
	 *
	 * @param toWgs84 by EPSG code
	 * @param fromWgs84 by EPSG code
	 */
	record Transforms(Map<Integer, MathTransform> toWgs84, Map<Integer, MathTransform> fromWgs84) {

		static Transforms of(Set<Integer> codes) {
			Transforms transforms = new Transforms(new HashMap<>(), new HashMap<>());
			try {
				for (int epsg : codes) {
					// longitude first, whatever the registry says of axes
					ProjectedCRS plane = (ProjectedCRS) CRS.decode("EPSG:" + epsg, true);
					// its own degrees are WGS84's: a change of datum would only cost 5 mm
					CoordinateReferenceSystem degrees = plane.getBaseCRS();
					transforms.toWgs84.put(epsg, CRS.findMathTransform(plane, degrees));
					transforms.fromWgs84.put(epsg, CRS.findMathTransform(degrees, plane));
				}
				return transforms;
			}
			catch (FactoryException ex) {
				throw new IllegalStateException("the projections are missing", ex);
			}
		}

	}

	private static double @Nullable [] transform(@Nullable MathTransform transform, double x, double y) {
		double[] point = { x, y };
		try {
			if (transform == null || !Double.isFinite(x) || !Double.isFinite(y)) {
				return null;
			}
			transform.transform(point, 0, point, 0, 1);
		}
		catch (TransformException ex) {
			return null;
		}
		return (Double.isFinite(point[0]) && Double.isFinite(point[1])) ? point : null;
	}

}
