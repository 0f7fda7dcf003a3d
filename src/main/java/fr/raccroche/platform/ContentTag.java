package fr.raccroche.platform;

import java.util.zip.CRC32;

/**
 * What tells two versions of the same address apart, for the header {@code ETag}.
 */
public final class ContentTag {

	private ContentTag() {
	}

	public static String of(byte[] content) {
		CRC32 sum = new CRC32();
		sum.update(content);
		return "%x-%x".formatted(content.length, sum.getValue());
	}

}
