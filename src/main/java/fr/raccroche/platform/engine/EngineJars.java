package fr.raccroche.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.platform.StartupRefused;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine's jars as plain files, which Elasticsearch insists on: as they lie after a
 * build, or copied out of our executable jar into the data directory.
 */
final class EngineJars {

	private EngineJars() {
	}

	static Path directory(DataDirectory data) throws IOException {
		Resource[] jars = new PathMatchingResourcePatternResolver().getResources("classpath*:elasticsearch/lib/*.jar");
		if (jars.length == 0) {
			throw new StartupRefused(
					"Le moteur de recherche embarqué manque dans cette construction : lancez « mvn package » depuis la racine du projet.");
		}
		if (jars[0].isFile()) {
			return Objects.requireNonNull(jars[0].getFile().toPath().getParent());
		}
		return copied(jars, Files.createDirectories(data.resolve("elasticsearch/lib")));
	}

	private static Path copied(Resource[] jars, Path library) throws IOException {
		for (Resource jar : jars) {
			Path target = library.resolve(Objects.requireNonNull(jar.getFilename()));
			if (isCopied(jar, target)) {
				continue;
			}
			// never a half-copied jar under its final name
			Path partial = library.resolve(target.getFileName() + ".part");
			try (InputStream in = jar.getInputStream()) {
				Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
			}
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
		removeOthers(jars, library);
		return library;
	}

	/**
	 * Jars of others carry a version in their name; ours may change and keep its name and
	 * size. An equal one is not written again: the class-data archive knows its date.
	 */
	private static boolean isCopied(Resource jar, Path target) throws IOException {
		if (!Files.exists(target) || Files.size(target) != jar.contentLength()) {
			return false;
		}
		boolean ours = String.valueOf(target.getFileName()).startsWith("raccroche-");
		return !ours || Arrays.equals(jar.getContentAsByteArray(), Files.readAllBytes(target));
	}

	/** Two versions of one jar on one class path would be a lottery. */
	private static void removeOthers(Resource[] jars, Path library) throws IOException {
		Set<String> names = Stream.of(jars).map(Resource::getFilename).collect(Collectors.toSet());
		try (Stream<Path> files = Files.list(library)) {
			for (Path file : files.toList()) {
				if (!names.contains(String.valueOf(file.getFileName()))) {
					Files.delete(file);
				}
			}
		}
	}

}
