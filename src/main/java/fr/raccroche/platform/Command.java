package fr.raccroche.platform;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something the program does instead of serving pages, named by its first argument.
 */
public interface Command {

	/** Exit status of a command called with words it does not know. */
	int MISUSED = 2;

	String name();

	/**
	 * @param arguments what stands after the name
	 * @param startup to be run before the catalogue is touched
	 * @param answer where the result goes; everything else is logged
	 * @return the exit status
	 */
	int run(List<String> arguments, StartupSequence startup, PrintStream answer);

	/** The command of that name, or one that says which exist. */
	static Command find(Collection<Command> commands, String name) {
		return commands.stream()
			.filter((command) -> command.name().equals(name))
			.findFirst()
			.orElseGet(() -> new Unknown(name,
					commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "))));
	}

	/**
	 * A word that is no command.
	 *
	 * @param name the word
	 * @param known the commands there are
	 */
	record Unknown(String name, String known) implements Command {

		@Override
		public int run(List<String> arguments, StartupSequence startup, PrintStream answer) {
			System.err.printf("« %s » n'est pas une commande. Commandes : %s.%n", this.name, this.known);
			return MISUSED;
		}

	}

}
