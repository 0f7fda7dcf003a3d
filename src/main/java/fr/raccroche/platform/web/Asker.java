package fr.raccroche.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MimeTypeUtils;

/**
 * Who asks: a program, or somebody in front of a page.
 */
final class Asker {

	static final MediaType GEO_JSON = new MediaType("application", "geo+json");

	private static final List<String> PROBES = List.of("/livez", "/readyz");

	private static final List<String> DATA_ENDINGS = List.of(".json", ".geojson", ".csv");

	private static final List<String> DATA_PATHS = List.of("/geocodage", "/carte", "/fond", "/ogc");

	private Asker() {
	}

	static boolean isProgram(ServerHttpRequest request) {
		return isForData(request) || isProbe(request) || prefersJson(request);
	}

	/** Whether the address itself says that the answer is data. */
	static boolean isForData(ServerHttpRequest request) {
		String path = request.getPath().value();
		return DATA_ENDINGS.stream().anyMatch(path::endsWith)
				|| DATA_PATHS.stream().anyMatch((root) -> path.equals(root) || path.startsWith(root + "/"));
	}

	/** Whether a supervisor asks how the portal is. */
	static boolean isProbe(ServerHttpRequest request) {
		return PROBES.contains(request.getPath().value());
	}

	private static boolean prefersJson(ServerHttpRequest request) {
		try {
			List<MediaType> accepted = new ArrayList<>(request.getHeaders().getAccept());
			MimeTypeUtils.sortBySpecificity(accepted);
			return accepted.stream()
				.flatMap(Asker::known)
				.findFirst()
				.filter((type) -> !type.equals(MediaType.TEXT_HTML))
				.isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** HTML or JSON, whichever that type is; {@code *}{@code /*} is a person's. */
	private static Stream<MediaType> known(MediaType type) {
		if (type.includes(MediaType.TEXT_HTML)) {
			return Stream.of(MediaType.TEXT_HTML);
		}
		boolean data = type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
		return data ? Stream.of(MediaType.APPLICATION_JSON) : Stream.empty();
	}

}
