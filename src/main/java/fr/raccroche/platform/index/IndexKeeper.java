package fr.raccroche.platform.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import fr.raccroche.platform.Indices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The real indices behind one definition's aliases: looks at them, creates, replaces and
 * removes them.
 */
final class IndexKeeper {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ElasticsearchClient engine;

	private final Indices indices;

	private final IndexDefinition definition;

	private final String alias;

	IndexKeeper(ElasticsearchClient engine, Indices indices, IndexDefinition definition) {
		this.engine = engine;
		this.indices = indices;
		this.definition = definition;
		this.alias = indices.name(definition.name());
	}

	IndexDefinition definition() {
		return this.definition;
	}

	/** Every index made from this definition or an earlier form of it. */
	List<IndexState> states() throws IOException {
		Pattern ours = Pattern.compile(Pattern.quote(this.alias) + "-v\\d+-[0-9a-f]{8}(?:-\\d+)?");
		List<IndexState> states = new ArrayList<>();
		this.engine.indices()
			.get((get) -> get.index(this.alias + "-v*").allowNoIndices(true).expandWildcards(ExpandWildcard.All))
			.indices()
			.forEach((name, state) -> {
				if (ours.matcher(name).matches()) {
					states.add(IndexState.of(name, state));
				}
			});
		return states;
	}

	/** The one behind the main alias. */
	Optional<IndexState> current(List<IndexState> states) {
		return states.stream().filter((state) -> state.carries(this.alias)).findFirst();
	}

	/** Creates the index with its aliases, unless another process just did. */
	void create(List<IndexState> others) throws IOException {
		try {
			createIndex(freeName(others), this.definition.withAliases(this.indices::name));
		}
		catch (ElasticsearchException ex) {
			if (!"resource_already_exists_exception".equals(ex.error().type())) {
				throw ex;
			}
		}
	}

	/** Removes what an earlier migration replaced, or left unfinished. */
	void removeOthers(List<IndexState> states) throws IOException {
		for (IndexState state : states) {
			if (!state.carries(this.alias)) {
				this.engine.indices().delete((delete) -> delete.index(state.realName()).ignoreUnavailable(true));
			}
		}
	}

	/**
	 * Replaces the index in use by a new one with the same documents, while it is read
	 * and written.
	 * @param others all indices there are, whose names are taken
	 */
	void migrate(IndexState from, List<IndexState> others, MigrationLock lock) throws IOException {
		String target = freeName(others);
		logger.info("L'index {} est refait : {}.", this.definition.name(), reason(from));
		createIndex(target, this.definition.withoutAliases());
		boolean switched = false;
		try {
			long documents = new IndexMigration(this.engine, lock, from.realName(), target).run();
			lock.check();
			switchAliases(from, target);
			switched = true;
			logger.info("L'index {} est prêt : {} documents.", this.definition.name(), documents);
		}
		finally {
			if (!switched) {
				allowWrites(from);
			}
		}
		settings(target, "index.gc_deletes");
	}

	private String reason(IndexState from) {
		return (from.version() < this.definition.version())
				? "version %d au lieu de %d".formatted(this.definition.version(), from.version())
				: "sa définition ou ses synonymes ont changé";
	}

	/** Lets writes in again, after a migration that did not end. */
	void allowWrites(IndexState state) throws IOException {
		settings(state.realName(), "index.blocks.write");
	}

	/** Puts a setting back to its default. */
	private void settings(String index, String key) throws IOException {
		String json = JSON.createObjectNode().putNull(key).toString();
		this.engine.indices().putSettings((put) -> put.index(index).withJson(new StringReader(json)));
	}

	private void createIndex(String name, String json) throws IOException {
		this.engine.indices().create((create) -> create.index(name).withJson(new StringReader(json)));
	}

	private String freeName(List<IndexState> others) {
		String name = "%s-v%d-%s".formatted(this.alias, this.definition.version(), this.definition.hash());
		List<String> taken = others.stream().map(IndexState::realName).toList();
		String free = name;
		for (int number = 2; taken.contains(free); number++) {
			free = name + "-" + number;
		}
		return free;
	}

	/** All at once; fails when another process did it first. */
	private void switchAliases(IndexState from, String target) throws IOException {
		ObjectNode request = JSON.createObjectNode();
		ArrayNode actions = request.putArray("actions");
		from.aliases().forEach((name) -> {
			ObjectNode remove = actions.addObject().putObject("remove");
			remove.put("index", from.realName()).put("alias", name).put("must_exist", true);
		});
		this.definition.aliases().forEach((name) -> {
			ObjectNode add = actions.addObject().putObject("add");
			add.setAll(this.definition.alias(name));
			add.put("index", target).put("alias", this.indices.name(name));
		});
		this.engine.indices().updateAliases((update) -> update.withJson(new StringReader(request.toString())));
	}

}
