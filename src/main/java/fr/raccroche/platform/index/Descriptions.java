package fr.raccroche.platform.index;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Descriptions are for those who read the files: the engine refuses them.
 */
final class Descriptions {

	private static final String KEY = "description";

	private Descriptions() {
	}

	/** A copy without any. */
	static ObjectNode without(ObjectNode json) {
		ObjectNode copy = json.deepCopy();
		remove(copy);
		return copy;
	}

	/** Only texts: a field may well be named "description". */
	private static void remove(JsonNode node) {
		if (node instanceof ObjectNode object && object.path(KEY).isString()) {
			object.remove(KEY);
		}
		node.forEach(Descriptions::remove);
	}

}
