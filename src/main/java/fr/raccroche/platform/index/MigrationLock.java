package fr.raccroche.platform.index;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.EngineWrites;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time change the indices: a document in the engine, whose version
 * grows as long as its holder lives. A holder that died is noticed by its silence, or at
 * once when it was a process of this machine.
 */
final class MigrationLock implements AutoCloseable {

	/** Its id; it has no {@code version} field, and so is no subject of the catalogue. */
	static final String ID = "lock:indices";

	private static final Duration BEAT = Duration.ofSeconds(5);

	private static final Duration SILENCE = Duration.ofSeconds(30);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final ElasticsearchClient engine;

	private final String index;

	private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor((beat) -> {
		Thread thread = new Thread(beat, "migration-lock");
		thread.setDaemon(true);
		return thread;
	});

	private final String holder;

	private long version;

	private volatile long lastBeat = System.nanoTime();

	private volatile boolean taken;

	private MigrationLock(ElasticsearchClient engine, String index, String holder, long version) {
		this.engine = engine;
		this.index = index;
		this.holder = holder;
		this.version = version;
		this.heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Waits for its turn.
	 * @param index alias of the index that holds the lock
	 */
	static MigrationLock take(ElasticsearchClient engine, String index) throws IOException, InterruptedException {
		return take(engine, index, SILENCE);
	}

	static MigrationLock take(ElasticsearchClient engine, String index, Duration patience)
			throws IOException, InterruptedException {
		String me = holder();
		long seen = -1;
		long seenSince = System.nanoTime();
		while (true) {
			Long created = write(engine, index, me, null);
			if (created != null) {
				return new MigrationLock(engine, index, me, created);
			}
			GetResponse<Map> held = engine.get((get) -> get.index(index).id(ID), Map.class);
			if (held.found() && held.version() != null) {
				if (held.version() != seen) {
					seen = held.version();
					seenSince = System.nanoTime();
				}
				boolean silent = System.nanoTime() - seenSince > patience.toNanos();
				Long replaced = (silent || isDead(held.source())) ? write(engine, index, me, seen + 1) : null;
				if (replaced != null) {
					return new MigrationLock(engine, index, me, replaced);
				}
			}
			Thread.sleep(PAUSE);
		}
	}

	/**
	 * @param version what the document's version becomes; creates it when null
	 * @return the document's version; null when somebody else wrote it first, or when its
	 * index is being replaced
	 */
	private static @Nullable Long write(ElasticsearchClient engine, String index, String holder, @Nullable Long version)
			throws IOException {
		Map<String, String> document = Map.of("subject", ID, "at", Instant.now().toString(), "detail", holder);
		try {
			return engine.index((write) -> {
				write.index(index).id(ID).document(document);
				return (version != null) ? write.versionType(VersionType.External).version(version)
						: write.opType(OpType.Create);
			}).version();
		}
		catch (ElasticsearchException ex) {
			if (!EngineErrors.isConflict(ex) && !EngineWrites.isMigrating(ex)) {
				throw ex;
			}
			return null;
		}
	}

	/** Process, machine, and which of its tries. */
	private static String holder() throws IOException {
		return "%d@%s#%s".formatted(ProcessHandle.current().pid(), InetAddress.getLocalHost().getHostName(),
				UUID.randomUUID());
	}

	private static boolean isDead(@Nullable Map<?, ?> document) throws IOException {
		String[] holder = String.valueOf((document != null) ? document.get("detail") : null).split("[@#]");
		boolean here = holder.length > 1 && holder[1].equals(InetAddress.getLocalHost().getHostName());
		return here && ProcessHandle.of(Long.parseLong(holder[0])).isEmpty();
	}

	synchronized void beat() {
		if (this.heart.isShutdown()) {
			return;
		}
		try {
			Long written = write(this.engine, this.index, this.holder, this.version + 1);
			if (written != null) {
				this.version = written;
				this.lastBeat = System.nanoTime();
			}
			else {
				readVersion();
			}
		}
		catch (IOException | ElasticsearchException ex) {
			// the engine is away: nobody else can take the lock meanwhile
		}
	}

	/** After a conflict: a beat whose answer was lost, or somebody else's lock. */
	private void readVersion() throws IOException {
		GetResponse<Map> held = this.engine.get((get) -> get.index(this.index).id(ID), Map.class);
		Map<?, ?> document = held.source();
		this.taken = document == null || !this.holder.equals(document.get("detail"));
		this.version = (held.version() != null) ? held.version() : this.version;
	}

	/**
	 * To be called now and then by who holds it.
	 * @throws IOException when it was lost: the work must be given up, and may be tried
	 * again
	 */
	void check() throws IOException {
		if (this.taken || System.nanoTime() - this.lastBeat > SILENCE.toNanos()) {
			throw new IOException("another process took over the migration");
		}
	}

	@Override
	public void close() throws IOException {
		this.heart.shutdown();
		synchronized (this) {
			readVersion();
			if (!this.taken) {
				EngineWrites.patiently(() -> this.engine.delete((delete) -> delete.index(this.index)
					.id(ID)
					.versionType(VersionType.External)
					.version(this.version + 1)));
			}
		}
	}

}
