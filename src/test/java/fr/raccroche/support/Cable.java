package fr.raccroche.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from a browser to a portal, which a test may cut: then nobody answers, as
 * without a network.
 */
public final class Cable implements AutoCloseable {

	private final int portal;

	private final ServerSocket end;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	public Cable(int portal) {
		this.portal = portal;
		try {
			this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.startVirtualThread(this::accept);
	}

	/** Where the portal is for the browser. */
	public int port() {
		return this.end.getLocalPort();
	}

	private void accept() {
		try {
			while (true) {
				Socket browser = this.end.accept();
				Socket site = new Socket(InetAddress.getLoopbackAddress(), this.portal);
				this.open.add(browser);
				this.open.add(site);
				Thread.startVirtualThread(() -> carry(browser, site));
				Thread.startVirtualThread(() -> carry(site, browser));
			}
		}
		catch (IOException ex) {
			// cut
			close();
		}
	}

	private static void carry(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// one of them hung up
		}
	}

	@Override
	public void close() {
		try {
			this.end.close();
			for (Socket socket : this.open) {
				socket.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
