package fr.raccroche.territory.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.raccroche.geo.Position;
import fr.raccroche.territory.Academie;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * The territory as it comes with the program ({@code src/docs/recipes/communes}).
 */
public final class BundledTerritory {

	private static final String COMMUNES = "communes.csv";

	/** Ours, made by hand: what people type that INSEE does not know. */
	private static final String USUAL_NAMES = "usual-names.csv";

	private BundledTerritory() {
	}

	/** Communes, districts, former communes and usual names. */
	public static List<Commune> communes() {
		List<Commune> official = rows(COMMUNES, BundledTerritory::commune);
		Map<String, Commune> current = official.stream()
			.filter((commune) -> commune.type().current())
			.collect(Collectors.toMap(Commune::code, Function.identity()));
		List<Commune> usual = rows(USUAL_NAMES,
				(row) -> Objects.requireNonNull(current.get(row.getField("code")), row.getField("code"))
					.under(row.getField("nom")));
		return Stream.concat(official.stream(), usual.stream()).toList();
	}

	public static Divisions divisions() {
		List<Departement> departements = rows("departements.csv", (row) -> new Departement(row.getField("code"),
				row.getField("nom"), row.getField("academie"), row.getField("region"), row.getField("zone")));
		return new Divisions(departements, rows("academies.csv", BundledTerritory::academie),
				rows("regions.csv", Function.identity()).stream()
					.collect(Collectors.toMap((row) -> row.getField("code"), (row) -> row.getField("nom"))));
	}

	/** The day the bundled communes were published: older refreshes give way to them. */
	public static LocalDate edition() {
		return LocalDate.parse(new String(bytes("edition.txt"), StandardCharsets.US_ASCII).strip());
	}

	/** Changes with the bundled communes, and with the way they are indexed. */
	public static String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(bytes(COMMUNES));
			digest.update(bytes(USUAL_NAMES));
			digest.update(("%s %d".formatted(edition(), CommuneDocument.EDITION)).getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Commune commune(NamedCsvRecord row) {
		String lat = emptyToNull(row.getField("lat"));
		String population = emptyToNull(row.getField("population"));
		return new Commune(row.getField("code"), row.getField("nom"), Commune.Type.of(row.getField("type")),
				emptyToNull(row.getField("parent")), row.getField("departement"), words(row.getField("postaux")),
				List.of(), (population != null) ? Integer.valueOf(population) : null,
				(lat != null) ? new Position(Double.parseDouble(lat), Double.parseDouble(row.getField("lon"))) : null,
				row.getField("precision").equals("approximative"), row.getField("source"));
	}

	private static Academie academie(NamedCsvRecord row) {
		Set<String> codes = words(row.getField("codes")).stream()
			.map((code) -> code.replaceFirst("^0+", ""))
			.collect(Collectors.toSet());
		return new Academie(row.getField("slug"), row.getField("nom"), row.getField("region"),
				row.getField("type").equals("vice-rectorat"), codes);
	}

	private static List<String> words(String cell) {
		return Stream.of(cell.split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	private static @Nullable String emptyToNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

	private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> mapper) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.fieldSeparator(';')
			.ofNamedCsvRecord(new String(bytes(file), StandardCharsets.UTF_8))) {
			return reader.stream().map(mapper).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(String file) {
		try (InputStream in = Objects
			.requireNonNull(BundledTerritory.class.getResourceAsStream("/territory/" + file))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
