package fr.raccroche.platform;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.reactive.context.AnnotationConfigReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PortCheckTests {

	@Test
	void aTakenPortIsToldWithTheSettingThatChangesIt() throws Exception {
		try (ServerSocket taken = loopback()) {
			refused(Map.of("server.port", taken.getLocalPort()),
					"Le port %d est déjà pris : arrêtez l'autre programme, ou choisissez un autre port avec server.port."
						.formatted(taken.getLocalPort()));
			refused(Map.of("server.port", 0, "management.server.port", taken.getLocalPort()),
					"choisissez un autre port avec management.server.port.");
		}
	}

	@Test
	void onlyTheAddressOfTheServerMatters() throws Exception {
		try (ServerSocket taken = loopback()) {
			assertThatNoException()
				.isThrownBy(() -> check(Map.of("server.port", taken.getLocalPort(), "server.address", "127.0.0.2")));
		}
		refused(Map.of("server.port", 18_999, "server.address", "192.0.2.1"),
				"L'adresse 192.0.2.1 n'est pas à cette machine : corrigez server.address.");
	}

	@Test
	void aNumberThatIsNoPortIsRefused() {
		refused(Map.of("server.port", 70_000), "Le port 70000 n'existe pas : server.port va de 0 à 65535.");
	}

	@Test
	void anyPortAndNoneNeedNoCheck() {
		assertThatNoException().isThrownBy(() -> check(Map.of("server.port", 0, "management.server.port", -1)));
	}

	@Test
	void aCommandTakesNoPort() throws Exception {
		try (ServerSocket taken = loopback(); GenericApplicationContext command = new GenericApplicationContext()) {
			set(command, Map.of("server.port", taken.getLocalPort()));
			assertThatNoException().isThrownBy(() -> new PortCheck().initialize(command));
		}
	}

	private static ServerSocket loopback() throws Exception {
		ServerSocket socket = new ServerSocket();
		socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		return socket;
	}

	private static void refused(Map<String, Object> settings, String sentence) {
		assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> check(settings))
			.withMessageContaining(sentence);
	}

	private static void check(Map<String, Object> settings) {
		try (var portal = new AnnotationConfigReactiveWebServerApplicationContext()) {
			set(portal, settings);
			new PortCheck().initialize(portal);
		}
	}

	private static void set(ConfigurableApplicationContext context, Map<String, Object> settings) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
	}

}
