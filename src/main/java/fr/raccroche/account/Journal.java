package fr.raccroche.account;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Seal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What accounts do, and what is done to them, for who must answer for it one day. Lines
 * are made and never changed; each is sealed with the one before, so that whoever changes
 * one in the engine, or takes it out from between two others, is found out (the last ones
 * of a run may be cut off unseen). What becomes of offers is in their own history.
 */
@Component
public class Journal {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private static final String INDEX = "journal";

	private static final String PURPOSE = "journal";

	/** A school year, and what somebody finds out after it. */
	public static final Duration KEPT = Duration.ofDays(400);

	private static final int PAGE = 500;

	private final ElasticsearchClient engine;

	private final String index;

	private final Seal seal;

	private final Clock clock;

	/** One line after the other. */
	private final ReentrantLock lock = new ReentrantLock();

	private final String portal = UUID.randomUUID().toString();

	private long number;

	private String last = "";

	/** Whether the engine was asked for a line and has not answered. */
	private boolean unsure;

	Journal(ElasticsearchClient engine, Indices indices, Seal seal, Clock clock) {
		this.engine = engine;
		this.index = indices.name(INDEX);
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Notes it. An act is not undone because the journal is away: that is told in the
	 * log.
	 */
	public Mono<Void> note(JournalAct act, @Nullable String by, @Nullable String about, @Nullable String detail) {
		return Mono.<Void>fromRunnable(() -> put(act, by, about, detail)).subscribeOn(Schedulers.boundedElastic());
	}

	/** The same. Blocks. */
	public void put(JournalAct act, @Nullable String by, @Nullable String about, @Nullable String detail) {
		this.lock.lock();
		try {
			Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
			catchUp();
			JournalEntry open = new JournalEntry(this.portal, this.number + 1, now, act, by, about, detail, this.last,
					"", now.plus(KEPT));
			JournalEntry entry = open.sealed(mark(open));
			this.unsure = true;
			EngineWrites.patiently(() -> this.engine.index(
					(write) -> write.index(this.index).id(id(entry.number())).opType(OpType.Create).document(entry)));
			written(entry);
		}
		catch (IOException | RuntimeException ex) {
			logger.error("Le journal n'a pas pu noter « {} »", act.code(), ex);
		}
		finally {
			this.lock.unlock();
		}
	}

	/** After an answer of the engine that never came: the line may be there. */
	private void catchUp() throws IOException {
		if (this.unsure) {
			JournalEntry there = this.engine
				.get((get) -> get.index(this.index).id(id(this.number + 1)), JournalEntry.class)
				.source();
			if (there != null) {
				written(there);
			}
			this.unsure = false;
		}
	}

	private void written(JournalEntry entry) {
		this.number = entry.number();
		this.last = entry.seal();
		this.unsure = false;
	}

	private String id(long line) {
		return this.portal + "-" + line;
	}

	/**
	 * The latest first. Blocks.
	 * @param earlier only what is older; null for all
	 * @throws IOException when the engine is away
	 */
	public List<JournalEntry> list(@Nullable Instant earlier, int most) throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.index));
		return EngineDocuments.found(
				this.engine.search(
						(search) -> search.index(this.index)
							.size(most)
							.query((query) -> (earlier == null) ? query.matchAll((all) -> all)
									: query.range(
											(range) -> range.date((date) -> date.field("at").lt(earlier.toString()))))
							.sort((sort) -> sort.field((field) -> field.field("at").order(SortOrder.Desc)))
							.sort((sort) -> sort.field((field) -> field.field("number").order(SortOrder.Desc))),
						JournalEntry.class));
	}

	/**
	 * How often a line was changed, or the one before it taken out, behind the portal's
	 * back. Blocks.
	 * @throws IOException when the engine is away
	 */
	public long faults() throws IOException {
		this.engine.indices().refresh((refresh) -> refresh.index(this.index));
		Map<String, JournalEntry> before = new HashMap<>();
		long faults = 0;
		List<JournalEntry> page = ordered(List.of());
		while (!page.isEmpty()) {
			for (JournalEntry entry : page) {
				JournalEntry other = before.put(entry.portal(), entry);
				// the first lines of a run go first
				faults += (other != null && !entry.follows(other)) ? 1 : 0;
				faults += mark(entry).equals(entry.seal()) ? 0 : 1;
			}
			page = ordered(List.of(FieldValue.of(page.getLast().portal()), FieldValue.of(page.getLast().number())));
		}
		return faults;
	}

	private List<JournalEntry> ordered(List<FieldValue> after) throws IOException {
		return EngineDocuments.found(this.engine.search((search) -> {
			search.index(this.index)
				.size(PAGE)
				.sort((sort) -> sort.field((field) -> field.field("portal").order(SortOrder.Asc)))
				.sort((sort) -> sort.field((field) -> field.field("number").order(SortOrder.Asc)));
			return after.isEmpty() ? search : search.searchAfter(after);
		}, JournalEntry.class));
	}

	private String mark(JournalEntry entry) {
		return this.seal.fingerprint(PURPOSE, entry.text());
	}

	@Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void sweep() {
		Query ended = Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field("until").lte(this.clock.instant().toString()))));
		try {
			this.engine.indices().refresh((refresh) -> refresh.index(this.index));
			new EngineScan(this.engine, this.index, ended, false, PAGE).delete();
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("Les lignes passées du journal n'ont pas pu être effacées ; nouvel essai demain", ex);
			}
		}
	}

}
