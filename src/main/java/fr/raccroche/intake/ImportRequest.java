package fr.raccroche.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands after {@code import}: {@code FORMAT FILE [--essai]}.
 *
 * @param format its name
 * @param file to be read
 * @param trial whether to count only
 */
public record ImportRequest(String format, Path file, boolean trial) {

	/** Known before anything is started; the formats say the same. */
	static final Set<String> FORMATS = Set.of("annuaire-education", "communes", "geolocalisation-etablissements",
			"onisep-ideo", "solutions", "territoires");

	private static final String TRIAL = "--essai";

	/**
	 * Reads the words.
	 * @param formats names of the formats there are
	 * @throws UnreadableFile when they ask for nothing that can be done
	 */
	static ImportRequest read(List<String> arguments, Collection<String> formats) throws UnreadableFile {
		List<String> words = arguments.stream().filter((argument) -> !argument.equals(TRIAL)).toList();
		String names = String.join(", ", new TreeSet<>(formats));
		if (words.size() != 2 || words.stream().anyMatch((word) -> word.startsWith("--"))) {
			throw new UnreadableFile("Usage : import FORMAT FICHIER [--essai]. Formats : %s.".formatted(names));
		}
		String format = words.getFirst();
		if (!formats.contains(format)) {
			throw new UnreadableFile("Le format « %s » n'existe pas. Formats : %s.".formatted(format, names));
		}
		try {
			return new ImportRequest(format, Path.of(words.getLast()), arguments.contains(TRIAL));
		}
		catch (InvalidPathException ex) {
			throw new UnreadableFile("« %s » n'est pas un nom de fichier.".formatted(words.getLast()));
		}
	}

	/**
	 * Looks at the words and the file within a second, so that nobody waits for the
	 * engine to learn of a slip.
	 * @param arguments what stands after {@code import}
	 * @return what is wrong, in one sentence; empty when it may be tried
	 */
	public static Optional<String> findFault(List<String> arguments) {
		try {
			CsvFile.open(read(arguments, FORMATS).file());
			return Optional.empty();
		}
		catch (UnreadableFile ex) {
			return Optional.of(ex.sentence());
		}
	}

}
