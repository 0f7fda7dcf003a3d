package fr.raccroche.search.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.raccroche.platform.Spreadsheet;
import fr.raccroche.search.SearchResult;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Speech;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * {@code /solutions.csv}: made to be opened in a spreadsheet, so with a mark, semicolons,
 * phones as people write them, and nothing a spreadsheet would run.
 */
public final class SolutionsCsv {

	/** What it is served as. */
	public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final List<String> HEADER = List.of("id", "titre", "genre", "genre_libelle", "resume",
			"structure_id", "structure_nom", "commune", "commune_nom", "adresse", "latitude", "longitude", "distance_m",
			"age_min", "age_max", "places", "entree", "statut", "telephone", "verifie_le", "convient", "a_verifier",
			"url");

	private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

	private SolutionsCsv() {
	}

	static byte[] of(SearchResult result, Speech speech) {
		return of(result.items(), speech);
	}

	/** A table of these, in their order. */
	public static byte[] of(List<Summary> summaries, Speech speech) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (CsvWriter csv = CsvWriter.builder()
			.fieldSeparator(';')
			.lineDelimiter(LineDelimiter.CRLF)
			.build(mark(bytes), StandardCharsets.UTF_8)) {
			csv.writeRecord(HEADER);
			summaries.stream()
				.map((summary) -> ItemJson.of(summary, speech))
				.forEach((item) -> csv.writeRecord(row(item)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static ByteArrayOutputStream mark(ByteArrayOutputStream bytes) {
		bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
		return bytes;
	}

	private static List<String> row(ItemJson item) {
		ItemJson.CommuneJson commune = item.commune();
		return Stream
			.of(Spreadsheet.safe(item.id()), Spreadsheet.safe(item.titre()), Spreadsheet.safe(item.genre().code()),
					Spreadsheet.safe(item.genreLibelle()), Spreadsheet.safe(item.resume()),
					Spreadsheet.safe(item.structure().id()), Spreadsheet.safe(item.structure().nom()),
					Spreadsheet.safe((commune != null) ? commune.code() : null),
					Spreadsheet.safe((commune != null) ? commune.nom() : null), Spreadsheet.safe(item.adresse()),
					number(item.lat()), number(item.lon()), number(item.distance()), number(item.ages().min()),
					number(item.ages().max()), number(item.places()),
					Spreadsheet.safe((item.entree() != null) ? item.entree().code() : null),
					Spreadsheet.safe((item.statut() != null) ? item.statut().code() : null),
					Spreadsheet.safe(phone(item.telephone())),
					(item.verifieLe() != null) ? item.verifieLe().toString() : "",
					Spreadsheet.safe(String.join(" | ", item.convient())),
					Spreadsheet.safe(String.join(" | ", item.aVerifier())), Spreadsheet.safe(item.url()))
			.toList();
	}

	private static String number(@Nullable Number number) {
		return (number != null) ? number.toString() : "";
	}

	/** {@code 05 49 00 00 00}: with spaces it keeps its first zero. */
	static @Nullable String phone(@Nullable String e164) {
		if (e164 == null) {
			return null;
		}
		try {
			return PHONES.format(PHONES.parse(e164, null), PhoneNumberUtil.PhoneNumberFormat.NATIONAL);
		}
		catch (NumberParseException ex) {
			return e164;
		}
	}

}
