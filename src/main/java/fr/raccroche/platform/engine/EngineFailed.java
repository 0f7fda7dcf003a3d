package fr.raccroche.platform.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * The engine's process did not come up.
 */
final class EngineFailed extends Exception {

	private static final String HELD = "un autre moteur tient encore ce dossier";

	EngineFailed(String reason) {
		super(reason);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	/** Whether waiting is enough: the engine of a portal that was killed is ending. */
	boolean mayPass() {
		return HELD.equals(getMessage());
	}

	/** What the operator needs to know, found in the engine's last lines. */
	static String reasonIn(List<String> lines) {
		String all = String.join("\n", lines);
		if (all.contains("No space left on device")) {
			return "le disque est plein";
		}
		if (all.contains("failed to obtain node locks")) {
			return HELD;
		}
		if (all.contains("BindException") || all.contains("BindHttpException")
				|| all.contains("BindTransportException")) {
			return "son port local est déjà pris ou interdit";
		}
		if (Stream.of("OutOfMemoryError", "maximum heap", "heap size", "insufficient memory", "Could not reserve")
			.anyMatch(all::contains)) {
			return "la mémoire manque (réglage raccroche.elasticsearch.heap)";
		}
		return lines.stream()
			.filter((line) -> line.contains("Exception") || line.contains("Error"))
			.findFirst()
			.map(String::strip)
			.orElse("son processus s'est arrêté");
	}

}
