package fr.raccroche.platform.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import fr.raccroche.platform.Fatal;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;

/**
 * The engine of this data directory: our own child process, or, for a command, the one
 * that a running portal keeps.
 */
public final class EmbeddedEngine implements ElasticsearchConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedEngine.class);

	/** How long the engine of a portal that was killed may take to end. */
	private static final Duration TIME_FOR_ORPHAN = Duration.ofSeconds(15);

	private final EngineAddress address;

	private final @Nullable EngineSupervisor supervisor;

	private final DataDirectory.@Nullable Lock lock;

	private EmbeddedEngine(EngineAddress address, @Nullable EngineSupervisor supervisor,
			DataDirectory.@Nullable Lock lock) {
		this.address = address;
		this.supervisor = supervisor;
		this.lock = lock;
	}

	/**
	 * For the portal: alone on its data directory; the engine starts while we go on.
	 */
	static EmbeddedEngine forPortal(DataDirectory directory, RaccrocheSettings settings, Fatal fatal)
			throws InterruptedException {
		DataDirectory.Lock lock = directory.tryLock("portal.lock")
			.orElseThrow(() -> new StartupRefused(
					"Un autre portail utilise déjà le dossier %s : arrêtez-le, ou choisissez un autre dossier avec raccroche.data-dir."
						.formatted(directory)));
		logger.info("Le moteur de recherche démarre dans {} (une dizaine de secondes).", directory);
		DataDirectory.Lock engineLock = directory.tryLock("engine.lock").orElse(null);
		if (engineLock != null) {
			EngineAddress.awaitOrphan(directory, TIME_FOR_ORPHAN);
		}
		return started(directory, settings, fatal, lock, engineLock, settings.elasticsearch().port());
	}

	/**
	 * For a command: one at a time, on the engine that runs already or on one of our own.
	 */
	static EmbeddedEngine forCommand(DataDirectory directory, RaccrocheSettings settings, Fatal fatal) {
		try (CommandWait wait = new CommandWait(directory)) {
			DataDirectory.Lock lock = wait.forTurn(CommandWait.LONGEST_TURN);
			long end = System.nanoTime() + settings.elasticsearch().patience().toNanos();
			while (true) {
				Optional<EngineAddress> running = EngineAddress.findRunning(directory);
				if (running.isPresent()) {
					return new EmbeddedEngine(running.get(), null, lock);
				}
				Optional<DataDirectory.Lock> free = directory.tryLock("engine.lock");
				if (free.isPresent()) {
					EngineAddress.awaitOrphan(directory, TIME_FOR_ORPHAN);
					// any port: the wanted one is the portal's, that may start meanwhile
					return started(directory, settings, fatal, lock, free.get(), 0);
				}
				wait.forEngine(end);
			}
		}
		catch (InterruptedException ex) {
			throw new StartupRefused("La commande s'est arrêtée avant d'avoir commencé : rien n'a été fait.", ex);
		}
	}

	private static EmbeddedEngine started(DataDirectory directory, RaccrocheSettings settings, Fatal fatal,
			DataDirectory.Lock lock, DataDirectory.@Nullable Lock engineLock, int wantedPort) {
		int port = freePort(wantedPort);
		String key = HexFormat.of().formatHex(randomBytes());
		EngineSupervisor supervisor = new EngineSupervisor(directory, settings.elasticsearch(), port, key, engineLock,
				fatal::stop);
		supervisor.start();
		return new EmbeddedEngine(new EngineAddress(port, key, 0), supervisor, lock);
	}

	private static byte[] randomBytes() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}

	/**
	 * The loopback port the engine will keep, over its restarts too.
	 * @param wanted 0 for any
	 */
	private static int freePort(int wanted) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
			return socket.getLocalPort();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new StartupRefused((wanted == 0)
					? "Aucun port local n'est libre pour le moteur de recherche : fermez des programmes ou ouvrez la plage de ports locaux."
					: "Le port local %d ne peut pas être pris par le moteur de recherche : choisissez-en un autre avec raccroche.elasticsearch.port."
						.formatted(wanted),
					ex);
		}
	}

	@Override
	public List<Node> getNodes() {
		return List.of(new Node("127.0.0.1", this.address.port(), Node.Protocol.HTTP, null, null));
	}

	@Override
	public String getApiKey() {
		return this.address.key();
	}

	EngineAddress address() {
		return this.address;
	}

	/** Process id of our engine, if it runs and is ours. */
	public Optional<Long> pid() {
		return Optional.ofNullable((this.supervisor != null) ? this.supervisor.pid() : null);
	}

	@Override
	public void close() {
		if (this.supervisor != null) {
			this.supervisor.close();
		}
		if (this.lock != null) {
			this.lock.close();
		}
	}

}
