package fr.raccroche.platform.index;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import fr.raccroche.platform.Digests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one index must be, as its file says: settings, mappings and aliases, without the
 * descriptions, and with the analysis that its fields use.
 *
 * @param name file name without its ending; also the main alias, before the prefix
 * @param version {@code _meta.version}: raised when the code needs the change
 * @param hash of all that follows, so that any change is noticed
 * @param body {@code settings}, {@code mappings} and {@code aliases}, as the engine takes
 * them
 */
record IndexDefinition(String name, int version, String hash, ObjectNode body) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static final int HASH_LENGTH = 8;

	/**
	 * @param file the definition, descriptions included
	 * @param analysis what all indices share
	 */
	static IndexDefinition of(String name, ObjectNode file, Analysis analysis) {
		ObjectNode body = Descriptions.without(file);
		JsonNode mappings = body.path("mappings");
		int version = mappings.path("_meta").path("version").asInt(0);
		if (version < 1) {
			throw new IllegalArgumentException("index %s has no _meta.version".formatted(name));
		}
		analysis.addTo(body.withObjectProperty("settings"), mappings);
		String hash = hash(body);
		((ObjectNode) mappings.path("_meta")).put("hash", hash);
		return new IndexDefinition(name, version, hash, body);
	}

	private static String hash(ObjectNode body) {
		// as a map, so that the order of the keys does not count
		return Digests.sha256(JSON.writeValueAsString(JSON.treeToValue(body, java.util.Map.class)))
			.substring(0, HASH_LENGTH);
	}

	/** Names of its aliases, the main one included, before the prefix. */
	Set<String> aliases() {
		Set<String> names = new TreeSet<>(this.body.path("aliases").propertyNames());
		names.add(this.name);
		return names;
	}

	/** The alias as the engine takes it: a filter, or nothing. */
	ObjectNode alias(String alias) {
		ObjectNode json = JSON.createObjectNode();
		if (this.body.path("aliases").path(alias) instanceof ObjectNode given) {
			json.setAll(given);
		}
		return alias.equals(this.name) ? json.put("is_write_index", true) : json;
	}

	/** What creates the index with its aliases. */
	String withAliases(UnaryOperator<String> prefixed) {
		ObjectNode json = this.body.deepCopy();
		ObjectNode aliases = json.putObject("aliases");
		aliases().forEach((alias) -> aliases.set(prefixed.apply(alias), alias(alias)));
		return json.toString();
	}

	/**
	 * What creates the index unseen, to be filled. Deletions are forgotten at once, so
	 * that a document that comes back with a lower version can be copied.
	 */
	String withoutAliases() {
		ObjectNode json = this.body.deepCopy();
		json.remove("aliases");
		json.withObjectProperty("settings").put("index.gc_deletes", "0s");
		return json.toString();
	}

}
