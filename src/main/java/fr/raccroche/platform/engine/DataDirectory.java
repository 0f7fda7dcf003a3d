package fr.raccroche.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import fr.raccroche.platform.OwnerFiles;
import fr.raccroche.platform.StartupRefused;

/**
 * The portal's data directory, and the locks in it. A lock goes with its process: the
 * system frees it, even after {@code kill -9}.
 */
public final class DataDirectory {

	private final Path root;

	private DataDirectory(Path root) {
		this.root = root;
	}

	/**
	 * Opens the directory, making it when needed.
	 * @param minimumDisk free megabytes asked for
	 * @throws StartupRefused when it cannot be written to or the disk is full
	 */
	public static DataDirectory open(Path path, long minimumDisk) {
		Path root = path.toAbsolutePath().normalize();
		try {
			OwnerFiles.createDirectory(root);
			Files.delete(Files.createTempFile(root, "essai", null));
			long free = Files.getFileStore(root).getUsableSpace() / 1_000_000;
			if (free < minimumDisk) {
				throw new StartupRefused(
						"Le disque de %s est presque plein : %d Mo libres, il en faut au moins %d. Faites de la place, puis relancez."
							.formatted(root, free, minimumDisk));
			}
			return new DataDirectory(root);
		}
		catch (IOException ex) {
			throw new StartupRefused(
					"Le dossier de données %s ne peut pas être écrit : changez ses droits ou choisissez-en un autre avec raccroche.data-dir."
						.formatted(root),
					ex);
		}
	}

	public Path resolve(String name) {
		return this.root.resolve(name);
	}

	/** Takes the named lock if nobody has it, and says there who does. */
	Optional<Lock> tryLock(String name) {
		FileChannel channel = null;
		try {
			channel = FileChannel.open(this.root.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock != null) {
				channel.truncate(0);
				channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
				return Optional.of(new Lock(channel, lock));
			}
		}
		catch (OverlappingFileLockException ex) {
			// held by this very process
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		closeQuietly(channel);
		return Optional.empty();
	}

	/** The process that took the named lock last; empty where its file cannot be read. */
	Optional<String> holder(String name) {
		try {
			return Optional.of(Files.readString(this.root.resolve(name), StandardCharsets.US_ASCII))
				.filter((pid) -> pid.matches("\\d+"));
		}
		catch (IOException ex) {
			// some systems keep others from reading what is locked
			return Optional.empty();
		}
	}

	private static void closeQuietly(@org.jspecify.annotations.Nullable FileChannel channel) {
		if (channel != null) {
			try {
				channel.close();
			}
			catch (IOException ex) {
				// nothing was written
			}
		}
	}

	@Override
	public String toString() {
		return this.root.toString();
	}

	/** A lock held until closed. */
	record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {

		@Override
		public void close() {
			closeQuietly(this.channel);
		}

	}

}
