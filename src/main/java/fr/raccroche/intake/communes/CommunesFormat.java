package fr.raccroche.intake.communes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.geo.Position;
import fr.raccroche.intake.Header;
import fr.raccroche.intake.ImportFormat;
import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.RowRejected;
import fr.raccroche.intake.Shape;
import fr.raccroche.intake.Stored;
import fr.raccroche.territory.CommuneRow;
import fr.raccroche.territory.CommuneUpdate;
import fr.raccroche.territory.GazetteerUpdates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * {@code communes}: a refresh of the gazetteer from La Poste's "base officielle des codes
 * postaux", or from a CSV with the fields of geo.api.gouv.fr.
 */
@Component
class CommunesFormat implements ImportFormat {

	private static final String[] CODE = { "code_commune_insee", "code_insee", "code_commune", "code" };

	private static final String[] POSTCODES = { "code_postal", "codes_postaux", "codespostaux" };

	private static final Pattern POSTCODE = Pattern.compile("\\d{4,5}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d+)?");

	private final GazetteerUpdates updates;

	CommunesFormat(GazetteerUpdates updates) {
		this.updates = updates;
	}

	@Override
	public String name() {
		return "communes";
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of("code_commune_insee", "nom_commune|nom_de_la_commune", "code_postal"),
				Shape.of("code_insee|code_commune|code", "nom|nom_commune", "codes_postaux|codespostaux|code_postal"));
	}

	@Override
	public ImportRun<?> open(ImportSource source, Header header) {
		return new Run(this.updates, source, header.has("code_commune_insee") ? "laposte" : "geoapi");
	}

	/** One file. */
	private record Run(GazetteerUpdates updates, ImportSource source,
			String producer) implements ImportRun<CommuneRow> {

		@Override
		public String key(Row row) {
			return code(String.valueOf(row.text(CODE)));
		}

		@Override
		public CommuneRow read(Row row, Notes notes) {
			return new CommuneRow(code(row.require(CODE)), row.text("nom_commune", "nom_de_la_commune", "nom"),
					postcodes(row), position(row), population(row), this.producer, day());
		}

		/** Neither producer dates its rows. */
		private LocalDate day() {
			return LocalDate.ofInstant(this.source.modifiedAt(), ZoneId.systemDefault());
		}

		/** A spreadsheet takes the leading zero away. */
		private static String code(String text) {
			return text.matches("\\d{4}") ? "0" + text : text.toUpperCase(Locale.ROOT);
		}

		private static List<String> postcodes(Row row) {
			Set<String> codes = new LinkedHashSet<>();
			String text = row.text(POSTCODES);
			Matcher found = POSTCODE.matcher((text != null) ? text : "");
			while (found.find()) {
				codes.add((found.group().length() == 4) ? "0" + found.group() : found.group());
			}
			return List.copyOf(codes);
		}

		/** Latitude first, as both producers write it. */
		private static @Nullable Position position(Row row) {
			String lat = row.text("latitude", "lat");
			String lon = row.text("longitude", "lon");
			String both = row.text("coordonnees_gps", "coordonnees_geographiques", "geopoint", "centre");
			if (lat == null && lon == null && both != null) {
				String[] parts = both.split(",", -1);
				lat = parts[0].strip();
				lon = parts[parts.length - 1].strip();
			}
			if (lat == null || lon == null) {
				return null;
			}
			return position(lat.replace(',', '.'), lon.replace(',', '.'));
		}

		private static Position position(String lat, String lon) {
			try {
				if (NUMBER.matcher(lat).matches() && NUMBER.matcher(lon).matches()) {
					return new Position(Double.parseDouble(lat), Double.parseDouble(lon));
				}
			}
			catch (IllegalArgumentException ex) {
				// told below
			}
			throw new RowRejected("« %s, %s » n'est pas une latitude et une longitude".formatted(lat, lon));
		}

		private static @Nullable Integer population(Row row) {
			String text = row.text("population");
			return (text != null && text.matches("\\d{1,8}")) ? Integer.valueOf(text) : null;
		}

		/** Other postal codes, and the first point. */
		@Override
		public CommuneRow merge(CommuneRow first, CommuneRow next) {
			Set<String> codes = new LinkedHashSet<>(first.postcodes());
			codes.addAll(next.postcodes());
			return new CommuneRow(first.code(), first.name(), List.copyOf(codes),
					(first.position() != null) ? first.position() : next.position(),
					(first.population() != null) ? first.population() : next.population(), first.source(), first.on());
		}

		/** All at once: a point that many communes share can only be seen so. */
		@Override
		public int batchSize() {
			return Integer.MAX_VALUE;
		}

		@Override
		public List<Stored> store(List<CommuneRow> batch) {
			try {
				return (this.source.trial() ? this.updates.preview(batch) : this.updates.apply(batch)).stream()
					.map(Run::stored)
					.toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static Stored stored(CommuneUpdate update) {
			return switch (update) {
				case CommuneUpdate.Added added -> Stored.Change.ADDED;
				case CommuneUpdate.Modified modified -> Stored.Change.MODIFIED;
				case CommuneUpdate.Identical identical -> Stored.Change.IDENTICAL;
				case CommuneUpdate.Refused refused -> new Stored.Refused(refused.reason());
			};
		}

	}

}
