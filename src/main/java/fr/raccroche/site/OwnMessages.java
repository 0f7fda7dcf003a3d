package fr.raccroche.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.raccroche.platform.StartupRefused;

import org.springframework.core.io.FileSystemResource;

/**
 * Sentences of one portal, in the folder of its own files: they take the place of ours.
 */
final class OwnMessages {

	private OwnMessages() {
	}

	/**
	 * By language and key; empty without a folder {@code messages}.
	 * @throws StartupRefused when a file cannot be read or is of no language
	 */
	static Map<Language, Map<String, String>> in(Path folder) {
		Map<Language, Map<String, String>> own = new EnumMap<>(Language.class);
		for (Path file : files(folder.resolve("messages"))) {
			Language language = language(file);
			String subject = folder.resolve("messages").relativize(file).getName(0).toString();
			try {
				MessageFiles.read(new FileSystemResource(file))
					.forEach((name, text) -> own.computeIfAbsent(language, (first) -> new TreeMap<>())
						.put(subject + "." + name, text));
			}
			catch (IOException ex) {
				throw new StartupRefused("Les phrases de %s ne se lisent pas.".formatted(file), ex);
			}
		}
		return own;
	}

	private static List<Path> files(Path messages) {
		if (!Files.isDirectory(messages)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(messages, 2)) {
			return all.filter((file) -> file.toString().endsWith(".properties")).sorted().toList();
		}
		catch (IOException ex) {
			throw new StartupRefused("Le dossier %s ne se lit pas.".formatted(messages), ex);
		}
	}

	private static Language language(Path file) {
		String code = file.getFileName().toString().replace(".properties", "");
		return Language.find(code)
			.orElseThrow(() -> new StartupRefused("Aucune langue ne s'appelle %s : %s.".formatted(code, file)));
	}

}
