package fr.raccroche.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A real tile service on this machine, that notes what it is asked.
 */
public final class TileService implements AutoCloseable {

	public static final byte[] PIXEL = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==");

	private final HttpServer server;

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final List<Headers> headers = new CopyOnWriteArrayList<>();

	private volatile Answer answer = TileService::pixel;

	/** What it does with a request. */
	public interface Answer {

		void to(HttpExchange exchange) throws IOException;

	}

	private TileService(HttpServer server) {
		this.server = server;
	}

	public static TileService start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			TileService service = new TileService(server);
			server.createContext("/", service::handle);
			server.setExecutor(Executors.newCachedThreadPool());
			server.start();
			return service;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.asked.add(exchange.getRequestURI().toString());
			this.headers.add(exchange.getRequestHeaders());
			this.answer.to(exchange);
		}
	}

	/** An image of one pixel, whatever tile it is asked for. */
	public static void pixel(HttpExchange exchange) throws IOException {
		send(exchange, 200, "image/png", PIXEL);
	}

	public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
		exchange.getResponseBody().write(body);
	}

	/** From now on it does that. */
	public void answers(Answer newAnswer) {
		this.answer = newAnswer;
	}

	/** Paths it was asked for. */
	public List<String> asked() {
		return List.copyOf(this.asked);
	}

	public Headers lastHeaders() {
		return this.headers.getLast();
	}

	public String url() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/tuiles/{z}/{x}/{y}.png?cle=secrete";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
