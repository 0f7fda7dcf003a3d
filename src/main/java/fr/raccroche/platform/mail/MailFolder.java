package fr.raccroche.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.raccroche.platform.OwnerFiles;
import fr.raccroche.platform.RaccrocheSettings;

import org.springframework.stereotype.Component;

/**
 * {@code outbox} in the data directory: a file a mail, readable by the owner only. Its
 * name begins with when it was written, so that its end is known without reading it.
 */
@Component
public class MailFolder {

	static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

	private static final String WAITING = ".eml";

	/** To nobody: shown to who looks into the folder, never sent. */
	private static final String DEMONSTRATION = ".demonstration.eml";

	private final Path directory;

	MailFolder(RaccrocheSettings settings) {
		this.directory = settings.dataDir().toAbsolutePath().normalize().resolve("outbox");
	}

	Path directory() {
		return this.directory;
	}

	/**
	 * Adds a mail.
	 * @param real whether it may be sent
	 */
	public void write(String id, Instant now, boolean real, byte[] mail) throws IOException {
		OwnerFiles.createDirectory(this.directory);
		String name = STAMP.format(now) + "-" + id + (real ? WAITING : DEMONSTRATION);
		OwnerFiles.write(this.directory.resolve(name), mail);
	}

	/**
	 * Removes the mail of that name.
	 * @return whether it was there
	 */
	public boolean remove(String id) throws IOException {
		List<Path> files = list((name) -> name.endsWith("-" + id + WAITING) || name.endsWith("-" + id + DEMONSTRATION));
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
		return !files.isEmpty();
	}

	/** How many are to be sent. */
	public int countWaiting() {
		return listWaiting().size();
	}

	/** What is to be sent, oldest first. */
	List<Path> listWaiting() {
		return list((name) -> name.endsWith(WAITING) && !name.endsWith(DEMONSTRATION));
	}

	/** All of them, the newest first. */
	List<Path> listNewest(int most) {
		return list((name) -> name.endsWith(WAITING)).reversed().stream().limit(most).toList();
	}

	/**
	 * Removes whatever was written before, half written files included.
	 * @return how many mails nobody received
	 */
	int eraseBefore(Instant limit) throws IOException {
		String stamp = STAMP.format(limit);
		List<Path> old = list((name) -> name.matches("\\d{8}T\\d{6}Z-.*") && name.compareTo(stamp) < 0);
		for (Path file : old) {
			Files.deleteIfExists(file);
		}
		return (int) old.stream().filter((file) -> !file.toString().endsWith(DEMONSTRATION)).count();
	}

	private List<Path> list(Predicate<String> wanted) {
		if (!Files.isDirectory(this.directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> wanted.test(String.valueOf(file.getFileName()))).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
