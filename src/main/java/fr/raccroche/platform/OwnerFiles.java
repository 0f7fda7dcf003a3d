package fr.raccroche.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that only their owner may read, there whole or not at all.
 */
public final class OwnerFiles {

	/** What a file is called until it is whole. */
	public static final String UNFINISHED = ".new";

	private static final String DIRECTORY = "rwx------";

	private OwnerFiles() {
	}

	/** Writes a file, in place of what was there. */
	public static void write(Path file, byte[] content) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + UNFINISHED);
		Files.deleteIfExists(fresh);
		Files.createFile(fresh, permissions(file, "rw-------"));
		Files.write(fresh, content);
		Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Makes a directory that nobody else may look into, unless it is there. */
	public static void createDirectory(Path directory) throws IOException {
		Files.createDirectories(directory, permissions(directory, DIRECTORY));
	}

	/** The same; and where it is there, nobody else may look into it any more. */
	public static void closeDirectory(Path directory) throws IOException {
		createDirectory(directory);
		PosixFileAttributeView view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString(DIRECTORY));
		}
	}

	private static FileAttribute<?>[] permissions(Path path, String permissions) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
