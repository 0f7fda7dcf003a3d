package fr.raccroche.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Seals what leaves this portal, so that it is known again when it comes back (HMAC). The
 * key is made once and stays in the data directory, readable by its owner only.
 */
@Component
public class Seal {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_LENGTH = 32;

	private static final int MARK_LENGTH = 16;

	private final Path file;

	private volatile byte @Nullable [] key;

	Seal(RaccrocheSettings settings) {
		this.file = settings.dataDir().toAbsolutePath().normalize().resolve("seal.key");
	}

	/**
	 * Something with our mark, fit for addresses and forms.
	 * @param purpose what it is for: it is nothing elsewhere
	 */
	public String close(String purpose, byte[] content) {
		byte[] mark = mark(purpose, content);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ByteBuffer.allocate(content.length + mark.length).put(content).put(mark).array());
	}

	/** What was sealed for that purpose; empty for anything else. */
	public Optional<byte[]> open(String purpose, String sealed) {
		byte[] bytes;
		try {
			bytes = Base64.getUrlDecoder().decode(sealed);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
		if (bytes.length < MARK_LENGTH) {
			return Optional.empty();
		}
		byte[] content = Arrays.copyOf(bytes, bytes.length - MARK_LENGTH);
		byte[] mark = Arrays.copyOfRange(bytes, bytes.length - MARK_LENGTH, bytes.length);
		// another writing of the same bytes is not what we gave
		boolean ours = MessageDigest.isEqual(mark, mark(purpose, content)) && close(purpose, content).equals(sealed);
		return ours ? Optional.of(content) : Optional.empty();
	}

	/** What stands for a text where the text itself has no business. */
	public String fingerprint(String purpose, String text) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(mark(purpose, text.getBytes(StandardCharsets.UTF_8)));
	}

	private byte[] mark(String purpose, byte[] content) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key(), ALGORITHM));
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return Arrays.copyOf(mac.doFinal(content), MARK_LENGTH);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] key() {
		byte[] known = this.key;
		return (known != null) ? known : readOrMake();
	}

	private synchronized byte[] readOrMake() {
		try {
			byte[] read = read();
			this.key = read;
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] read() throws IOException {
		try {
			byte[] read = Files.readAllBytes(this.file);
			if (read.length == KEY_LENGTH) {
				return read;
			}
		}
		catch (NoSuchFileException ex) {
			// the first time
		}
		byte[] fresh = new byte[KEY_LENGTH];
		new SecureRandom().nextBytes(fresh);
		Files.createDirectories(this.file.getParent());
		OwnerFiles.write(this.file, fresh);
		return fresh;
	}

}
