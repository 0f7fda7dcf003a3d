package fr.raccroche.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * One file, in one of the formats.
 */
@Component
class FileImport {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private final List<ImportFormat> formats;

	FileImport(List<ImportFormat> formats) {
		this.formats = List.copyOf(formats);
	}

	/**
	 * Looks at the file without storing anything.
	 * @throws UnreadableFile when it is no CSV, of another format, or without a row
	 */
	CsvFile open(ImportFormat format, Path path) throws UnreadableFile {
		CsvFile file = CsvFile.open(path);
		int met = columnsMet(format, file);
		// a directory has all that a list of communes has, and more
		if (met == 0 || this.formats.stream().anyMatch((other) -> columnsMet(other, file) > met)) {
			throw new UnreadableFile(refusal(format, file));
		}
		if (!file.hasRows()) {
			throw new UnreadableFile(
					"%s n'a que sa ligne de titres : il faut une ligne au moins en dessous.".formatted(path));
		}
		return file;
	}

	private static int columnsMet(ImportFormat format, CsvFile file) {
		return format.shapes()
			.stream()
			.filter((shape) -> shape.fits(file.header()))
			.mapToInt((shape) -> shape.required().size())
			.max()
			.orElse(0);
	}

	private String refusal(ImportFormat format, CsvFile file) {
		Optional<String> other = this.formats.stream()
			.filter((candidate) -> columnsMet(candidate, file) > 0)
			.max(Comparator.comparingInt((candidate) -> columnsMet(candidate, file)))
			.map(ImportFormat::name);
		if (other.isPresent()) {
			return "%s n'est pas un fichier %s : il ressemble à %s.".formatted(file.path(), format.name(), other.get());
		}
		Shape nearest = format.shapes()
			.stream()
			.max(Comparator.comparingDouble((shape) -> shape.likeness(file.header())))
			.orElseThrow();
		List<String> missing = nearest.missing(file.header());
		boolean almost = nearest.likeness(file.header()) >= 0.5;
		return (almost ? "%s n'est pas un fichier %s complet : il manque %s « %s »."
				: "%s n'est pas un fichier %s : on attend %s « %s »...")
			.formatted(file.path(), format.name(), (missing.size() > 1) ? "les colonnes" : "la colonne",
					String.join(" », « ", missing));
	}

	/**
	 * Reads the file and stores what it says.
	 * @param trial whether to count only
	 * @throws IOException when the file or its report cannot be read or written any more
	 */
	ImportReport run(ImportFormat format, CsvFile file, boolean trial) throws IOException {
		ImportSource source = new ImportSource(String.valueOf(file.path().getFileName()),
				toTheSecond(Files.getLastModifiedTime(file.path()).toInstant()),
				toTheSecond(Clock.systemUTC().instant()), trial);
		logger.info("Import de {} au format {}{}.", file.path(), format.name(), trial ? " (essai)" : "");
		try (ImportReport report = new ImportReport(file.path())) {
			new Importer<>(file, format, format.open(source, file.header()), report).run();
			return report;
		}
	}

	private static Instant toTheSecond(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS);
	}

}
