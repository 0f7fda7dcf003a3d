package fr.raccroche;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.account.InviteRequest;
import fr.raccroche.contact.ReportRequest;
import fr.raccroche.intake.ImportRequest;

/**
 * What the program is asked to do instead of serving pages.
 *
 * @param name the first word that is no option, wherever it stands
 * @param arguments the other words, but for the settings
 */
record CommandLine(String name, List<String> arguments) {

	/** What each command refuses within a second, before anything is started. */
	static final Map<String, Function<List<String>, Optional<String>>> FAULTS = Map.of("import",
			ImportRequest::findFault, "inviter", InviteRequest::findFault, "signalements", ReportRequest::findFault);

	/** Spring's: {@code --server.port=80}. */
	private static final Pattern SETTING = Pattern.compile("--[a-z-]+\\..*=.*");

	private static final String UNKNOWN = """
			« %s » n'est pas une commande. Sans commande, le portail démarre. Commandes :
			  import FORMAT FICHIER [--essai]
			  inviter COURRIEL "NOM" ROLE [POUR QUI]
			  signalements [NUMERO en-cours|corrige|inchange ["une phrase"]]""";

	/** Empty when the portal itself is asked for. */
	static Optional<CommandLine> read(String... args) {
		List<String> words = new ArrayList<>(Stream.of(args).filter((arg) -> !SETTING.matcher(arg).matches()).toList());
		Optional<String> name = words.stream().filter((word) -> !word.startsWith("-")).findFirst();
		name.ifPresent(words::remove);
		return name.map((command) -> new CommandLine(command, List.copyOf(words)));
	}

	/** What is wrong with it, as who typed it reads it; empty when it may be tried. */
	Optional<String> fault() {
		Function<List<String>, Optional<String>> check = FAULTS.get(this.name);
		return (check != null) ? check.apply(this.arguments) : Optional.of(UNKNOWN.formatted(this.name));
	}

}
