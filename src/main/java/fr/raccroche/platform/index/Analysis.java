package fr.raccroche.platform.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How words are read, shared by all indices. An index gets only what its fields use, so
 * that a new synonym rebuilds only what it changes.
 *
 * @param shared {@code analyzer}, {@code filter}, {@code char_filter}... by name, without
 * their descriptions
 */
record Analysis(ObjectNode shared) {

	private static final List<String> KINDS = List.of("analyzer", "normalizer", "tokenizer", "filter", "char_filter");

	private static final Set<String> USES = Set.of("analyzer", "search_analyzer", "search_quote_analyzer",
			"normalizer");

	/**
	 * @param shared the parts; not changed
	 * @param synonyms rules for the filter {@code french_synonyms}
	 */
	static Analysis of(ObjectNode shared, List<String> synonyms) {
		ObjectNode parts = Descriptions.without(shared);
		ArrayNode rules = parts.withObjectProperty("filter").withObjectProperty("french_synonyms").putArray("synonyms");
		synonyms.forEach(rules::add);
		return new Analysis(parts);
	}

	/** Rules of a synonyms file: its lines without the comments. */
	static List<String> rules(List<String> lines) {
		return lines.stream().map(String::strip).filter((line) -> !line.isEmpty() && !line.startsWith("#")).toList();
	}

	/** Adds what the mappings use; what the index defines itself is kept. */
	void addTo(ObjectNode settings, JsonNode mappings) {
		Set<String> wanted = new LinkedHashSet<>();
		collect(mappings, USES, wanted);
		if (wanted.isEmpty()) {
			return;
		}
		ObjectNode own = settings.withObjectProperty("analysis");
		List.of("analyzer", "normalizer").forEach((kind) -> addNamed(kind, wanted, own));
		Set<String> parts = new LinkedHashSet<>();
		collect(own, Set.of("tokenizer", "filter", "char_filter"), parts);
		List.of("tokenizer", "filter", "char_filter").forEach((kind) -> addNamed(kind, parts, own));
	}

	private void addNamed(String kind, Set<String> names, ObjectNode own) {
		for (String name : names) {
			JsonNode part = this.shared.path(kind).path(name);
			if (part.isObject() && !own.path(kind).has(name)) {
				own.withObjectProperty(kind).set(name, part);
			}
		}
	}

	/** Names, one or several, that stand under one of the keys, at any depth. */
	private static void collect(JsonNode node, Set<String> keys, Set<String> names) {
		node.propertyStream().filter((property) -> keys.contains(property.getKey())).forEach((property) -> {
			JsonNode value = property.getValue();
			if (value.isString()) {
				names.add(value.asString());
			}
			else if (value.isArray()) {
				value.forEach((name) -> names.add(name.asString()));
			}
		});
		node.forEach((child) -> collect(child, keys, names));
	}

}
