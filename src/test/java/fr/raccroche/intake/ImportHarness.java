package fr.raccroche.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.raccroche.platform.StartupSequence;

import org.springframework.context.ApplicationContext;

/**
 * Runs the import command as a terminal would, on copies of files.
 *
 * @param command the real one
 * @param startup the real one
 * @param directory where copies and reports go
 */
public record ImportHarness(ImportCommand command, StartupSequence startup, Path directory) {

	public static ImportHarness of(ApplicationContext context, Path directory) {
		return new ImportHarness(context.getBean(ImportCommand.class), context.getBean(StartupSequence.class),
				directory);
	}

	/** Exit status and last line of standard output. */
	public record Outcome(int status, String line) {
	}

	/** A copy of one of our fixtures. */
	public Path fixture(String name) throws IOException {
		try (var in = ImportHarness.class.getResourceAsStream("/intake/" + name)) {
			Path copy = this.directory.resolve(name);
			Files.write(copy, Objects.requireNonNull(in, name).readAllBytes());
			return copy;
		}
	}

	public Outcome run(String format, Path file, String... options) {
		List<String> words = new ArrayList<>(List.of(format, file.toString()));
		words.addAll(List.of(options));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int status = this.command.run(words, this.startup, new PrintStream(bytes, true, StandardCharsets.US_ASCII));
		return new Outcome(status, bytes.toString(StandardCharsets.UTF_8).strip());
	}

	public String rejects(Path file) throws IOException {
		return read(file, ".rejets.csv");
	}

	public String remarks(Path file) throws IOException {
		return read(file, ".remarques.csv");
	}

	private static String read(Path file, String ending) throws IOException {
		Path report = file.resolveSibling(file.getFileName() + ending);
		return Files.exists(report) ? Files.readString(report) : "";
	}

}
