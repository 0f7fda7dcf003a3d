package fr.raccroche.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The documents of wordings. Everything here blocks, and fails when the engine is away.
 */
@Component
class WordingStore {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** Nobody looks farther back. */
	private static final int MOST = 100;

	private static final int PAGE = 1_000;

	private final ElasticsearchClient engine;

	private final String index;

	WordingStore(ElasticsearchClient engine, Indices indices) {
		this.engine = engine;
		this.index = indices.name("texts");
	}

	/** Writes it, unless somebody else took its number. */
	void create(Wording wording) throws IOException {
		EngineWrites.patiently(() -> this.engine.index((write) -> write.index(this.index)
			.id(wording.id())
			.opType(OpType.Create)
			.refresh(Refresh.True)
			.document(wording)));
	}

	/** Of one sentence, the latest first. */
	List<Wording> history(String language, String key) throws IOException {
		return EngineDocuments.found(
				this.engine.search(
						(search) -> search.index(this.index)
							.size(MOST)
							.query((query) -> query.bool((both) -> both
								.filter((one) -> one.term((term) -> term.field("language").value(language)))
								.filter((one) -> one.term((term) -> term.field("key").value(key)))))
							.sort((sort) -> sort.field((field) -> field.field("number").order(SortOrder.Desc))),
						Wording.class));
	}

	/** All of them. */
	List<Wording> all() throws IOException {
		List<Wording> all = new ArrayList<>();
		EngineScan.all(this.engine, this.index, true, PAGE).forEachPage((hits) -> hits.forEach((hit) -> {
			try {
				all.add(Objects.requireNonNull(hit.source()).to(Wording.class));
			}
			catch (RuntimeException ex) {
				// somebody wrote it with another tool: the others count all the same
				logger.warn("Le texte {} ne se lit pas ; celui d'avant est montré", hit.id(), ex);
			}
		}));
		return all;
	}

}
