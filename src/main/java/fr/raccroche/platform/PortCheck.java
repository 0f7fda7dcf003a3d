package fr.raccroche.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks whether a portal's ports are free before anything that takes its time, the engine
 * first of all, is started for nothing. Taking them later still decides.
 */
public final class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int LAST = 65_535;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context instanceof WebServerApplicationContext) {
			Binder settings = Binder.get(context.getEnvironment());
			check(settings, "server");
			check(settings, "management.server");
		}
	}

	private static void check(Binder settings, String server) {
		int port = settings.bind(server + ".port", Integer.class).orElse(0);
		if (port > LAST || port < -1) {
			throw new StartupRefused(
					"Le port %d n'existe pas : %s va de 0 à %d.".formatted(port, server + ".port", LAST));
		}
		if (port > 0) {
			check(settings.bind(server + ".address", InetAddress.class).orElse(null), port, server);
		}
	}

	private static void check(@Nullable InetAddress address, int port, String server) {
		try (ServerSocket socket = new ServerSocket()) {
			// as the server itself will: a port that was left a moment ago is free
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, port));
		}
		catch (IOException ex) {
			throw new StartupRefused(sentence(String.valueOf(ex.getMessage()), address, port, server), ex);
		}
	}

	private static String sentence(String reason, @Nullable InetAddress address, int port, String server) {
		if (address != null && reason.contains("assign")) {
			return "L'adresse %s n'est pas à cette machine : corrigez %s.address.".formatted(address.getHostAddress(),
					server);
		}
		if (reason.contains("denied")) {
			return "Le port %d est réservé par le système : choisissez un autre port avec %s.port.".formatted(port,
					server);
		}
		return taken(port, server);
	}

	static String taken(int port, String server) {
		return "Le port %d est déjà pris : arrêtez l'autre programme, ou choisissez un autre port avec %s.port."
			.formatted(port, server);
	}

}
