package fr.raccroche.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/**
 * Real open data that stands beside the project on some machines: the directory of the
 * system property {@code raccroche.shared-data}, or {@code shared/data} beside the
 * project or one of the directories around it. Tests on it are shown as skipped when it
 * is absent.
 */
public final class SharedData {

	private SharedData() {
	}

	/** A file of it; the calling test is skipped when it is absent. */
	public static Path file(String name) {
		Path file = directory().map((directory) -> directory.resolve(name)).orElse(null);
		Assumptions.assumeTrue(file != null && Files.isReadable(file), () -> "no shared data: " + name);
		return file;
	}

	private static Optional<Path> directory() {
		String told = System.getProperty("raccroche.shared-data");
		if (told != null) {
			return Optional.of(Path.of(told));
		}
		for (Path around = Path.of("").toAbsolutePath(); around != null; around = around.getParent()) {
			Path candidate = around.resolve("shared").resolve("data");
			if (Files.isDirectory(candidate)) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

}
