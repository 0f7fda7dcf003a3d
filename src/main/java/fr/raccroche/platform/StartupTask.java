package fr.raccroche.platform;

import org.springframework.core.Ordered;

/**
 * Something to do once at start, in order, off the event loop, before the portal is
 * ready. May block. Tried again when the engine is away.
 */
public interface StartupTask extends Ordered {

	/** Indices exist in their present version. */
	int INDICES = 10;

	/** The communes are loaded. */
	int TERRITORY = 20;

	/** What was written and not yet shown is shown. */
	int REPAIR = 30;

	/** The catalogue is not empty. */
	int CATALOGUE = 40;

	/** What the operator reads while it runs, in French: "les communes". */
	String label();

	void run() throws Exception;

	/** Whether a command line that serves no page needs it too. */
	default boolean neededByCommands() {
		return true;
	}

}
