package fr.raccroche.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

	private final Map<String, ImportFormat> formats;

	private final FileImport imports;

	ImportCommand(List<ImportFormat> formats, FileImport imports) {
		this.formats = formats.stream().collect(Collectors.toMap(ImportFormat::name, Function.identity()));
		this.imports = imports;
		if (!this.formats.keySet().equals(ImportRequest.FORMATS)) {
			throw new IllegalStateException("other formats than those that are known before the start");
		}
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int run(List<String> arguments, StartupSequence startup, PrintStream answer) {
		try {
			ImportRequest request = ImportRequest.read(arguments, this.formats.keySet());
			ImportFormat format = Objects.requireNonNull(this.formats.get(request.format()));
			CsvFile file = this.imports.open(format, request.file());
			startup.runForCommand();
			return told(this.imports.run(format, file, request.trial()), answer);
		}
		catch (UnreadableFile ex) {
			logger.error("{}", ex.sentence());
			return UNREADABLE;
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

}
