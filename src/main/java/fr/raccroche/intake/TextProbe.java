package fr.raccroche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One pass over the bytes of a file, to tell text from anything else and UTF-8 from
 * Windows-1252 before a character of it is believed.
 *
 * @param charset how to decode it
 * @param damaged whether it is UTF-8 with some bytes that are not
 */
record TextProbe(Charset charset, boolean damaged) {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	/** Longest line that is still one, in bytes. */
	static final int LONGEST_LINE = 1 << 20;

	/**
	 * French in Windows-1252 holds next to no valid UTF-8 sequence, and UTF-8 with a torn
	 * character holds many: so many good ones for a bad one make it UTF-8.
	 */
	private static final int GOOD_FOR_ONE_BAD = 10;

	static TextProbe of(Path file, String name) throws IOException, UnreadableFile {
		Tally tally = new Tally();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = new byte[1 << 16];
			for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				tally.count(bytes, read);
			}
		}
		return tally.verdict(name);
	}

	private static final class Tally {

		private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);

		private final CharBuffer chars = CharBuffer.allocate(1 << 16);

		private ByteBuffer pending = ByteBuffer.allocate(0);

		private long size;

		private long controls;

		private long lineLength;

		private long longestLine;

		private long good;

		private long bad;

		void count(byte[] bytes, int length) {
			this.size += length;
			for (int i = 0; i < length; i++) {
				look(bytes[i]);
			}
			ByteBuffer in = ByteBuffer.allocate(this.pending.remaining() + length);
			in.put(this.pending).put(bytes, 0, length).flip();
			decode(in);
			this.pending = in.slice();
		}

		private void look(byte value) {
			boolean lineEnd = value == '\n' || value == '\r';
			this.lineLength = lineEnd ? 0 : this.lineLength + 1;
			this.longestLine = Math.max(this.longestLine, this.lineLength);
			if (value >= 0 && value < ' ' && !lineEnd && value != '\t' && value != '\f') {
				this.controls++;
			}
		}

		private void decode(ByteBuffer in) {
			while (true) {
				this.chars.clear();
				CoderResult result = this.utf8.decode(in, this.chars, false);
				this.chars.flip();
				this.good += this.chars.chars().filter((c) -> c >= 0x80).count();
				if (result.isMalformed()) {
					this.bad++;
					in.position(in.position() + result.length());
				}
				else if (result.isUnderflow()) {
					return;
				}
			}
		}

		TextProbe verdict(String name) throws UnreadableFile {
			if (this.size == 0) {
				throw new UnreadableFile("%s est vide.".formatted(name));
			}
			if (this.controls > 0 || this.longestLine > LONGEST_LINE) {
				throw new UnreadableFile(
						("%s n'est pas un fichier CSV : on attend du texte en UTF-8 ou Windows-1252. Dans un tableur : "
								+ "« Enregistrer sous », puis « CSV UTF-8 ».")
							.formatted(name));
			}
			this.bad += this.pending.hasRemaining() ? 1 : 0;
			boolean isUtf8 = this.bad == 0 || this.good > GOOD_FOR_ONE_BAD * this.bad;
			return new TextProbe(isUtf8 ? StandardCharsets.UTF_8 : WINDOWS, isUtf8 && this.bad > 0);
		}

	}

}
