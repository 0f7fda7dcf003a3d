package fr.raccroche.platform.index;

import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.json.JsonData;

/**
 * An index as it stands in the engine.
 *
 * @param realName its own name, behind the aliases
 * @param version {@code _meta.version}; 0 when it has none
 * @param hash {@code _meta.hash}; empty when it has none
 * @param aliases full names
 * @param writeBlocked whether it refuses writes, as the last moments of a migration ask
 */
record IndexState(String realName, int version, String hash, Set<String> aliases, boolean writeBlocked) {

	static IndexState of(String realName, co.elastic.clients.elasticsearch.indices.IndexState state) {
		TypeMapping mappings = Objects.requireNonNullElseGet(state.mappings(), () -> TypeMapping.of((m) -> m));
		JsonData version = mappings.meta().get("version");
		JsonData hash = mappings.meta().get("hash");
		return new IndexState(realName, (version != null) ? version.to(Integer.class) : 0,
				(hash != null) ? hash.to(String.class) : "", state.aliases().keySet(), writeBlocked(state.settings()));
	}

	private static boolean writeBlocked(@org.jspecify.annotations.Nullable IndexSettings settings) {
		if (settings == null) {
			return false;
		}
		IndexSettings index = (settings.index() != null) ? settings.index() : settings;
		return index.blocks() != null && Boolean.TRUE.equals(index.blocks().write());
	}

	boolean carries(String alias) {
		return this.aliases.contains(alias);
	}

	/** Whether it is made as the definition asks for. */
	boolean is(IndexDefinition definition) {
		return this.version == definition.version() && this.hash.equals(definition.hash());
	}

}
