package fr.raccroche.platform;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;

/**
 * Something the program does instead of serving pages, named by its first word that is no
 * option.
 */
public interface Command {

	/** Exit status of a command called with words it does not know. */
	int MISUSED = 2;

	String name();

	/**
	 * @param arguments the other words; looked at already when the program was started
	 * @param startup to be run before the catalogue is touched
	 * @param answer where the result goes; everything else is logged
	 * @return the exit status
	 */
	int run(List<String> arguments, StartupSequence startup, PrintStream answer);

	/** The command of that name. */
	static Command get(Collection<Command> commands, String name) {
		return commands.stream().filter((command) -> command.name().equals(name)).findFirst().orElseThrow();
	}

}
