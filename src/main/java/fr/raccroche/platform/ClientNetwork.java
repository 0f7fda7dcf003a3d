package fr.raccroche.platform;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as exactly as limits need to know.
 */
public final class ClientNetwork {

	private static final int IPV4_LENGTH = 4;

	private static final int IPV4_BYTES = 3;

	private static final int IPV6_BYTES = 6;

	private ClientNetwork() {
	}

	/** The /24 or /48 somebody is in: a home, a school. */
	public static String of(@Nullable InetSocketAddress from) {
		InetAddress address = (from != null) ? from.getAddress() : null;
		if (address == null) {
			return "unknown";
		}
		byte[] bytes = address.getAddress();
		int kept = (bytes.length == IPV4_LENGTH) ? IPV4_BYTES : IPV6_BYTES;
		return HexFormat.of().formatHex(Arrays.copyOf(bytes, kept));
	}

}
