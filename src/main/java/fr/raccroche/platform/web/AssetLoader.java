package fr.raccroche.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.platform.Assets;
import fr.raccroche.platform.Assets.Asset;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;

/**
 * Reads the static files from the class path, once, and those of this portal over them.
 */
final class AssetLoader {

	private static final Pattern IMPORT = Pattern.compile("@import\\s+\"([^\"]+)\";");

	private static final Map<String, MediaType> TYPES = Map.of("css", text("css"), "js", text("javascript"), "json",
			new MediaType("application", "json"), "svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8),
			"png", MediaType.IMAGE_PNG);

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final Map<String, byte[]> contents = new TreeMap<>();

	private final @Nullable Path own;

	/**
	 * @param own folder whose {@code frontend/} takes the place of ours, file by file;
	 * null for ours alone
	 */
	AssetLoader(@Nullable Path own) {
		this.own = own;
	}

	Assets load() throws IOException {
		read("classpath:/frontend/", "**/*.*", "");
		read("classpath*:/META-INF/resources/webjars/leaflet/", "*/dist/leaflet.*", "leaflet/");
		read("classpath*:/META-INF/resources/webjars/leaflet/", "*/dist/images/*.png", "leaflet/images/");
		readOwn();
		this.contents.replaceAll((path, content) -> path.endsWith(".css") ? withImports(path, content) : content);
		return new Assets(fingerprint(), this.contents.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (file) -> new Asset(file.getValue(), typeOf(file.getKey())))));
	}

	private void read(String root, String pattern, String target) throws IOException {
		for (Resource resource : this.resolver.getResources(root + pattern)) {
			String path = target.isEmpty() ? below(resource, "/frontend/") : target + resource.getFilename();
			if (TYPES.containsKey(ending(path))) {
				this.contents.put(path, resource.getContentAsByteArray());
			}
		}
	}

	private void readOwn() throws IOException {
		Path folder = (this.own != null) ? this.own.resolve("frontend") : null;
		if (folder == null || !Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				if (TYPES.containsKey(ending(path))) {
					this.contents.put(path, Files.readAllBytes(file));
				}
			}
		}
	}

	private static String below(Resource resource, String root) throws IOException {
		String url = resource.getURL().toString();
		return url.substring(url.lastIndexOf(root) + root.length());
	}

	/** One request instead of ten: a style sheet holds what it imports. */
	private byte[] withImports(String path, byte[] content) {
		String folder = path.substring(0, path.lastIndexOf('/') + 1);
		return IMPORT.matcher(new String(content, StandardCharsets.UTF_8))
			.replaceAll((found) -> Matcher.quoteReplacement(imported(folder + found.group(1))))
			.getBytes(StandardCharsets.UTF_8);
	}

	private String imported(String path) {
		byte[] content = this.contents.get(path);
		if (content == null) {
			throw new IllegalStateException("imported style sheet is missing: " + path);
		}
		return new String(content, StandardCharsets.UTF_8);
	}

	private String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.contents.forEach((path, content) -> {
				digest.update(path.getBytes(StandardCharsets.UTF_8));
				digest.update(content);
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MediaType typeOf(String path) {
		return TYPES.getOrDefault(ending(path), MediaType.APPLICATION_OCTET_STREAM);
	}

	private static String ending(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

	private static MediaType text(String subtype) {
		return new MediaType("text", subtype, StandardCharsets.UTF_8);
	}

}
