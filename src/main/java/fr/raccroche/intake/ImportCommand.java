package fr.raccroche.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.raccroche.platform.Command;
import fr.raccroche.platform.StartupRefused;
import fr.raccroche.platform.StartupSequence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * {@code import FORMAT FILE [--essai]}.
 */
@Component
class ImportCommand implements Command {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private static final int ALL_IN = 0;

	private static final int FAILED = 1;

	private static final int UNREADABLE = 2;

	private static final int SOME_REJECTED = 3;

	private static final String TRIAL = "--essai";

	private final List<ImportFormat> formats;

	private final FileImport imports;

	ImportCommand(List<ImportFormat> formats, FileImport imports) {
		this.formats = formats.stream().sorted(Comparator.comparing(ImportFormat::name)).toList();
		this.imports = imports;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int run(List<String> arguments, StartupSequence startup, PrintStream answer) {
		List<String> words = arguments.stream().filter((argument) -> !argument.equals(TRIAL)).toList();
		if (words.size() != 2 || words.stream().anyMatch((word) -> word.startsWith("--"))) {
			return refused("Usage : import FORMAT FICHIER [--essai]. Formats : %s.".formatted(names()));
		}
		Optional<ImportFormat> format = this.formats.stream()
			.filter((known) -> known.name().equals(words.getFirst()))
			.findFirst();
		if (format.isEmpty()) {
			return refused("Le format « %s » n'existe pas. Formats : %s.".formatted(words.getFirst(), names()));
		}
		try {
			CsvFile file = this.imports.open(format.get(), Path.of(words.getLast()));
			startup.runForCommand();
			return told(this.imports.run(format.get(), file, arguments.contains(TRIAL)), answer);
		}
		catch (UnreadableFile ex) {
			return refused(ex.sentence());
		}
		catch (InvalidPathException ex) {
			return refused("« %s » n'est pas un nom de fichier.".formatted(words.getLast()));
		}
		catch (StartupRefused ex) {
			logger.error("{}", ex.getMessage());
			return FAILED;
		}
		catch (IOException ex) {
			logger.error("L'import s'est arrêté : {}. Relancez-le, il reprendra ce qui manque.", ex.toString());
			return FAILED;
		}
		catch (RuntimeException ex) {
			logger.error("L'import s'est arrêté. Relancez-le quand la cause est levée, il reprendra ce qui manque.",
					ex);
			return FAILED;
		}
	}

	private static int told(ImportReport report, PrintStream answer) {
		if (!report.details().isEmpty()) {
			logger.info("{}", report.details());
		}
		// the dots and accents are the same whatever the terminal's encoding
		answer.writeBytes((report.lastLine() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
		answer.flush();
		return report.anyRejected() ? SOME_REJECTED : ALL_IN;
	}

	private static int refused(String sentence) {
		logger.error("{}", sentence);
		return UNREADABLE;
	}

	private String names() {
		return this.formats.stream().map(ImportFormat::name).collect(Collectors.joining(", "));
	}

}
