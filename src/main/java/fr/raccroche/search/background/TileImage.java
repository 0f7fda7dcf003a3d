package fr.raccroche.search.background;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * The formats a tile may be in, known by how their content begins: what a service says of
 * it is not believed.
 */
enum TileImage {

	PNG(MediaType.IMAGE_PNG, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
	JPEG(MediaType.IMAGE_JPEG, 0, 0xFF, 0xD8, 0xFF),
	WEBP(MediaType.parseMediaType("image/webp"), 8, 'W', 'E', 'B', 'P');

	private final MediaType type;

	private final int offset;

	private final int[] beginning;

	TileImage(MediaType type, int offset, int... beginning) {
		this.type = type;
		this.offset = offset;
		this.beginning = beginning;
	}

	MediaType type() {
		return this.type;
	}

	static Optional<TileImage> of(byte[] content) {
		return Arrays.stream(values()).filter((format) -> format.begins(content)).findFirst();
	}

	private boolean begins(byte[] content) {
		if (content.length < this.offset + this.beginning.length) {
			return false;
		}
		for (int i = 0; i < this.beginning.length; i++) {
			if ((content[this.offset + i] & 0xFF) != this.beginning[i]) {
				return false;
			}
		}
		return true;
	}

}
