package fr.raccroche.platform;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * The static files the portal serves, all under one address that changes when any of them
 * does: {@code /assets/BUILD/css/site.css}. So they can be kept for ever, and a module
 * may import its neighbours by relative address.
 */
public final class Assets {

	private final String build;

	private final Map<String, Asset> files;

	/**
	 * @param build fingerprint of all contents
	 * @param files by path, as {@code css/site.css}
	 */
	public Assets(String build, Map<String, Asset> files) {
		this.build = build;
		this.files = Map.copyOf(files);
	}

	public String build() {
		return this.build;
	}

	/**
	 * Where a file is served.
	 * @param path as {@code css/site.css}
	 * @throws IllegalArgumentException when there is no such file: a page never links
	 * into the void
	 */
	public String url(String path) {
		if (!this.files.containsKey(path)) {
			throw new IllegalArgumentException("no such asset: " + path);
		}
		return "/assets/" + this.build + "/" + path;
	}

	public Optional<Asset> find(String path) {
		return Optional.ofNullable(this.files.get(path));
	}

	/**
	 * A file.
	 *
	 * @param content its bytes, never changed
	 * @param type what it is
	 */
	public record Asset(byte[] content, MediaType type) {
	}

}
