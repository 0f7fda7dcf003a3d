package fr.raccroche.platform.index;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.GetResponse;
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

	private static final int CONFLICT = 409;

	private final ElasticsearchClient engine;

	private final String index;

	private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor((beat) -> {
		Thread thread = new Thread(beat, "migration-lock");
		thread.setDaemon(true);
		return thread;
	});

	private long version;

	private volatile long lastBeat = System.nanoTime();

	private volatile boolean taken;

	private MigrationLock(ElasticsearchClient engine, String index, long version) {
		this.engine = engine;
		this.index = index;
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
		long seen = -1;
		long seenSince = System.nanoTime();
		while (true) {
			try {
				return new MigrationLock(engine, index, write(engine, index, null));
			}
			catch (ElasticsearchException ex) {
				if (ex.status() != CONFLICT && !EngineWrites.isMigrating(ex)) {
					throw ex;
				}
			}
			GetResponse<Map> held = engine.get((get) -> get.index(index).id(ID), Map.class);
			if (held.found() && held.version() != null) {
				if (held.version() != seen) {
					seen = held.version();
					seenSince = System.nanoTime();
				}
				boolean silent = System.nanoTime() - seenSince > patience.toNanos();
				if (silent || isDead(held.source())) {
					Long version = replace(engine, index, seen);
					if (version != null) {
						return new MigrationLock(engine, index, version);
					}
				}
			}
			Thread.sleep(PAUSE);
		}
	}

	private static @Nullable Long replace(ElasticsearchClient engine, String index, long version) throws IOException {
		try {
			return write(engine, index, version + 1);
		}
		catch (ElasticsearchException ex) {
			if (ex.status() != CONFLICT && !EngineWrites.isMigrating(ex)) {
				throw ex;
			}
			return null;
		}
	}

	/**
	 * @param version what the document's version becomes; creates it when null
	 * @return the document's version
	 */
	private static long write(ElasticsearchClient engine, String index, @Nullable Long version) throws IOException {
		Map<String, String> document = Map.of("subject", ID, "at", Instant.now().toString(), "detail", holder());
		return engine.index((write) -> {
			write.index(index).id(ID).document(document);
			return (version != null) ? write.versionType(VersionType.External).version(version)
					: write.opType(OpType.Create);
		}).version();
	}

	private static String holder() throws IOException {
		return "%d@%s".formatted(ProcessHandle.current().pid(), InetAddress.getLocalHost().getHostName());
	}

	private static boolean isDead(@Nullable Map<?, ?> document) throws IOException {
		String[] holder = String.valueOf((document != null) ? document.get("detail") : null).split("@", 2);
		boolean here = holder.length == 2 && holder[1].equals(InetAddress.getLocalHost().getHostName());
		return here && ProcessHandle.of(Long.parseLong(holder[0])).isEmpty();
	}

	synchronized void beat() {
		try {
			this.version = write(this.engine, this.index, this.version + 1);
			this.lastBeat = System.nanoTime();
		}
		catch (ElasticsearchException ex) {
			this.taken = ex.status() == CONFLICT;
		}
		catch (IOException ex) {
			// the engine is away: nobody else can take the lock meanwhile
		}
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
		this.heart.shutdownNow();
		synchronized (this) {
			if (!this.taken) {
				EngineWrites.patiently(() -> this.engine.delete((delete) -> delete.index(this.index)
					.id(ID)
					.versionType(VersionType.External)
					.version(this.version + 1)));
			}
		}
	}

}
