package fr.raccroche.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser asks again on the connection it has, sometimes before the server has quite
 * ended the answer before: some versions of the server never answered then.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class KeptConnectionTests {

	private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

	private static final int PATIENCE = 10_000;

	@LocalServerPort
	private int port;

	@RepeatedTest(5)
	void everyRequestOfAConnectionIsAnswered() throws IOException {
		try (Socket connection = new Socket("localhost", this.port)) {
			connection.setSoTimeout(PATIENCE);
			send(connection, request("/livez") + request("/robots.txt"));
			assertThat(answer(connection)).contains("UP");
			assertThat(answer(connection)).contains("User-agent");
			for (int more = 0; more < 10; more++) {
				send(connection, request("/robots.txt"));
				assertThat(answer(connection)).contains("User-agent");
			}
		}
	}

	private String request(String path) {
		return "GET %s HTTP/1.1\r\nHost: localhost:%d\r\n\r\n".formatted(path, this.port);
	}

	private static void send(Socket connection, String requests) throws IOException {
		connection.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
	}

	/** The body of the next answer. */
	private static String answer(Socket connection) throws IOException {
		InputStream in = connection.getInputStream();
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			head.append((char) in.read());
		}
		Matcher length = LENGTH.matcher(head);
		assertThat(length.find()).as(head.toString()).isTrue();
		return new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
	}

}
