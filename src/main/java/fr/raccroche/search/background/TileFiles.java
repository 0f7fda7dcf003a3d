package fr.raccroche.search.background;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import fr.raccroche.geo.Tile;
import fr.raccroche.platform.OwnerFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * Images in the data directory: a file each, {@code z-x-y} in a directory of their
 * service. Its age is the file's.
 */
class TileFiles {

	private final Path root;

	private final Path directory;

	private final Duration keep;

	private final Clock clock;

	TileFiles(Path dataDirectory, TileSource source, Duration keep, Clock clock) {
		this.root = dataDirectory.toAbsolutePath().normalize().resolve("fond");
		// another address is another map; it may hold a key, a name must not
		String name = UUID.nameUUIDFromBytes(source.template().getBytes(StandardCharsets.UTF_8)).toString();
		this.directory = this.root.resolve(name);
		this.keep = keep;
		this.clock = clock;
	}

	byte[] read(Tile tile) throws IOException {
		return Files.readAllBytes(file(tile));
	}

	Kept write(Tile tile, byte[] content) throws IOException {
		OwnerFiles.createDirectory(this.root);
		OwnerFiles.createDirectory(this.directory);
		OwnerFiles.write(file(tile), content);
		return new Kept(content.length, this.clock.instant().plus(this.keep));
	}

	void delete(Tile tile) {
		deleteQuietly(file(tile));
	}

	private Path file(Tile tile) {
		return this.directory.resolve("%d-%d-%d".formatted(tile.z(), tile.x(), tile.y()));
	}

	/**
	 * Says what is there from before; removes what is too old, unfinished, or of another
	 * service.
	 */
	void list(BiConsumer<Tile, Kept> known) throws IOException {
		if (!Files.isDirectory(this.root)) {
			return;
		}
		for (Path other : children(this.root)) {
			if (!other.equals(this.directory)) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
		for (Path file : Files.isDirectory(this.directory) ? children(this.directory) : List.<Path>of()) {
			BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
			Instant end = about.lastModifiedTime().toInstant().plus(this.keep);
			Tile tile = tile(String.valueOf(file.getFileName()));
			if (tile != null && end.isAfter(this.clock.instant())) {
				known.accept(tile, new Kept((int) about.size(), end));
			}
			else {
				deleteQuietly(file);
			}
		}
	}

	private static List<Path> children(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.toList();
		}
	}

	private static @Nullable Tile tile(String name) {
		try {
			String[] numbers = name.split("-", -1);
			return (numbers.length == 3) ? Tile.parse(numbers[0], numbers[1], numbers[2]) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			// seen again at the next start
		}
	}

	/**
	 * What is known of an image without reading it.
	 *
	 * @param bytes its size; 0 where the service has none
	 * @param end when it is to be asked for again
	 */
	record Kept(int bytes, Instant end) {

		boolean isThere() {
			return this.bytes > 0;
		}

	}

}
