package fr.raccroche.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.ClasspathNode;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The embedded engine's process: {@code NodeMain HOME key=value ...}, each pair being an
 * Elasticsearch setting. Prints {@code READY http=PORT} once it answers, and ends when
 * its standard input ends, which the system does for us even when the parent is killed.
 */
public final class NodeMain {

	private NodeMain() {
	}

	public static void main(String[] args) throws Exception {
		watchParent();
		leaveSignalsToParent();
		Path home = Path.of(args[0]).toAbsolutePath();
		System.setProperty("es.path.home", home.toString());
		Settings settings = settings(home, args);
		LogConfigurator.setNodeName(settings.get("node.name"));
		LogConfigurator.setClusterName(settings.get("cluster.name"));
		LogConfigurator.configureESLogging();
		ClasspathNode node = new ClasspathNode(new Environment(settings, home.resolve("config")),
				List.of(GuardedNetty4Plugin.class, RootInfoPlugin.class, FrenchAnalysisPlugin.class));
		CountDownLatch stopped = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, stopped), "close"));
		node.start();
		System.out.println("READY http=" + node.httpPort());
		System.out.flush();
		stopped.await();
	}

	private static Settings settings(Path home, String[] args) throws IOException {
		for (String folder : List.of("config", "data", "logs")) {
			Files.createDirectories(home.resolve(folder));
		}
		Settings.Builder settings = Settings.builder().put("path.home", home);
		for (String pair : List.of(args).subList(1, args.length)) {
			int equals = pair.indexOf('=');
			settings.put(pair.substring(0, equals), pair.substring(equals + 1));
		}
		return settings.build();
	}

	private static void watchParent() {
		Thread watch = new Thread(() -> {
			try {
				while (System.in.read() >= 0) {
					// only the end matters
				}
			}
			catch (IOException ex) {
				// the pipe is broken: the parent is gone
			}
			System.exit(0);
		}, "parent-watch");
		watch.setDaemon(true);
		watch.start();
	}

	/**
	 * Ctrl-C in a terminal and the stop of a service signal the whole group of processes:
	 * the parent still needs us for its last requests, and will tell us when to end.
	 */
	private static void leaveSignalsToParent() {
		for (String name : List.of("INT", "TERM", "HUP")) {
			try {
				Signal.handle(new Signal(name), SignalHandler.SIG_IGN);
			}
			catch (IllegalArgumentException ex) {
				// not a signal of this system
			}
		}
	}

	private static void close(ClasspathNode node, CountDownLatch stopped) {
		try {
			node.prepareForClose();
			node.close();
			node.awaitClose(10, TimeUnit.SECONDS);
		}
		catch (IOException | InterruptedException ex) {
			ex.printStackTrace();
		}
		finally {
			stopped.countDown();
		}
	}

}
