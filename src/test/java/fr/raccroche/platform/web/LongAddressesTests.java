package fr.raccroche.platform.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;

class LongAddressesTests {

	@Test
	void anAddressThatIsTooLongIsToldSoInASentence() throws Exception {
		DisposableServer server = new LongAddresses().apply(HttpServer.create().host("127.0.0.1").port(0))
			.handle((request, response) -> response.sendString(Mono.just("reçu")))
			.bindNow();
		try {
			assertThat(get(server, 10).body()).isEqualTo("reçu");
			HttpResponse<String> refused = get(server, 5_000);
			assertThat(refused.statusCode()).isEqualTo(414);
			assertThat(refused.body()).contains("Cette adresse est trop longue.");
		}
		finally {
			server.disposeNow();
		}
	}

	private static HttpResponse<String> get(DisposableServer server, int length) throws Exception {
		URI address = URI.create("http://127.0.0.1:%d/?q=%s".formatted(server.port(), "x".repeat(length)));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

}
