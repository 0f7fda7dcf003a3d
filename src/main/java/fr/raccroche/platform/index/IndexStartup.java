package fr.raccroche.platform.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.StartupRefused;
import fr.raccroche.platform.StartupTask;

import org.springframework.stereotype.Component;

/**
 * Makes the engine hold what the definitions say: creates what is missing, replaces what
 * is older or made otherwise, refuses what is newer than this program.
 */
@Component
class IndexStartup implements StartupTask {

	/** Holds the lock, and so comes before all others. */
	private static final String CATALOGUE = "catalogue";

	private final ElasticsearchClient engine;

	private final Indices indices;

	private final List<IndexKeeper> keepers;

	IndexStartup(ElasticsearchClient engine, Indices indices, IndexDefinitions definitions) {
		this.engine = engine;
		this.indices = indices;
		this.keepers = definitions.all()
			.stream()
			.map((definition) -> new IndexKeeper(engine, indices, definition))
			.toList();
	}

	@Override
	public int getOrder() {
		return INDICES;
	}

	@Override
	public String label() {
		return "les index";
	}

	@Override
	public void run() throws IOException, InterruptedException {
		boolean settled = true;
		for (IndexKeeper keeper : this.keepers) {
			settled &= isSettled(keeper);
		}
		if (settled) {
			return;
		}
		createCatalogue();
		try (MigrationLock lock = MigrationLock.take(this.engine, this.indices.name(CATALOGUE))) {
			for (IndexKeeper keeper : this.keepers) {
				settle(keeper, lock);
			}
		}
	}

	private void createCatalogue() throws IOException {
		for (IndexKeeper keeper : this.keepers) {
			if (keeper.definition().name().equals(CATALOGUE)) {
				List<IndexState> states = keeper.states();
				if (keeper.current(states).isEmpty()) {
					keeper.create(states);
				}
			}
		}
	}

	/** Whether there is nothing to do. */
	private static boolean isSettled(IndexKeeper keeper) throws IOException {
		List<IndexState> states = keeper.states();
		Optional<IndexState> current = keeper.current(states);
		current.ifPresent((state) -> refuseNewer(state, keeper.definition()));
		return states.size() == 1 && current.isPresent() && current.get().is(keeper.definition())
				&& !current.get().writeBlocked();
	}

	private static void settle(IndexKeeper keeper, MigrationLock lock) throws IOException {
		List<IndexState> states = keeper.states();
		keeper.removeOthers(states);
		Optional<IndexState> current = keeper.current(states);
		if (current.isEmpty()) {
			keeper.create(states);
			return;
		}
		refuseNewer(current.get(), keeper.definition());
		if (current.get().writeBlocked()) {
			keeper.allowWrites(current.get());
		}
		if (!current.get().is(keeper.definition())) {
			keeper.migrate(current.get(), states, lock);
		}
	}

	private static void refuseNewer(IndexState state, IndexDefinition definition) {
		if (state.version() > definition.version()) {
			throw new StartupRefused(
					"L'index %s est en version %d, plus récente que celle de ce programme (%d) : relancez la version plus récente du portail."
						.formatted(definition.name(), state.version(), definition.version()));
		}
	}

}
