package fr.raccroche.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * The communes of France, written by the first portal of the tests and copied by the
 * engine for each other one: none but the first waits for them.
 */
final class KnownTerritory {

	private static final String PREFIX = "known-";

	/** Communes, and the note that they were written. */
	private static final List<String> NAMES = List.of("communes", "catalogue");

	/** Copies that are never written to, by what they are copies of. */
	private static final Map<String, String> COPIES = new ConcurrentHashMap<>();

	private final HttpClient http = HttpClient.newHttpClient();

	private final TestEngine engine = TestEngine.running();

	/** Whether portals that start now have nothing to write. */
	static boolean isKept() {
		return COPIES.size() == NAMES.size();
	}

	/**
	 * Keeps what the portal of that prefix has just written.
	 */
	void keep(String prefix) throws IOException {
		for (String name : NAMES) {
			String real = realName(prefix + name);
			String copy = PREFIX + real.substring(prefix.length());
			call("PUT", real + "/_block/write", "");
			call("PUT", real + "/_clone/" + copy, "{}");
			call("PUT", real + "/_settings", "{\"index.blocks.write\": null}");
			COPIES.put(name, copy);
		}
	}

	/** Gives it to a portal that has not started yet. */
	void giveTo(String prefix) throws IOException {
		for (Map.Entry<String, String> one : COPIES.entrySet()) {
			String real = prefix + one.getValue().substring(PREFIX.length());
			call("PUT", one.getValue() + "/_clone/" + real,
					"{\"settings\": {\"index.blocks.write\": null}, \"aliases\": {\"%s\": {}}}"
						.formatted(prefix + one.getKey()));
		}
	}

	private String realName(String alias) throws IOException {
		return JsonMapper.shared().readTree(call("GET", "_alias/" + alias, "")).propertyNames().iterator().next();
	}

	private String call(String method, String path, String json) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.engine.uri() + "/" + path))
			.header("Authorization", "ApiKey " + this.engine.key())
			.header("Content-Type", "application/json")
			.method(method,
					json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json))
			.build();
		try {
			HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IOException(method + " " + path + ": " + answer.body());
			}
			return answer.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
