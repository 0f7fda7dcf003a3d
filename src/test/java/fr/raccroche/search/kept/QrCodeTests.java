package fr.raccroche.search.kept;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.raccroche.search.SearchOnRealEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a phone reads from paper.
 */
class QrCodeTests extends SearchOnRealEngine {

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z");

	/** Pixels of a module, as a phone may see it. */
	private static final int SCALE = 4;

	@LocalServerPort
	private int port;

	private WebTestClient client;

	@BeforeEach
	void aFewSolutions() throws IOException {
		this.client = WebTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
		given(offer("e2c-niort").titled("École").published(), offer("ancienne").archived("e2c-niort"),
				offer("en-pause").suspended());
	}

	@Test
	void it_leads_to_the_page_on_the_host_that_was_asked_for() throws ReaderException {
		assertThat(read(get("/solutions/e2c-niort/qr.svg", 200)))
			.isEqualTo("http://localhost:%d/solutions/e2c-niort".formatted(this.port));
		assertThat(read(get("/solutions/en-pause/qr.svg", 200))).endsWith("/solutions/en-pause");
	}

	@Test
	void what_proxies_say_is_not_believed() throws ReaderException {
		EntityExchangeResult<byte[]> answer = this.client.get()
			.uri(URI.create("http://localhost:%d/solutions/e2c-niort/qr.svg".formatted(this.port)))
			.header("X-Forwarded-Host", "ailleurs.example")
			.header("Forwarded", "host=ailleurs.example;proto=https")
			.exchange()
			.expectBody()
			.returnResult();
		assertThat(read(answer)).startsWith("http://localhost:");
	}

	@Test
	void only_who_asked_keeps_what_names_the_host_they_asked_for() {
		HttpHeaders headers = get("/solutions/e2c-niort/qr.svg", 200).getResponseHeaders();
		assertThat(headers.getCacheControl()).contains("private").contains("max-age=86400");
		assertThat(headers.getContentType().isCompatibleWith(MediaType.parseMediaType("image/svg+xml"))).isTrue();
	}

	@Test
	void there_is_none_for_what_is_not_there() {
		get("/solutions/inconnue/qr.svg", 404);
		get("/solutions/ancienne/qr.svg", 410);
	}

	@Test
	void a_long_address_can_be_read_too() throws ReaderException {
		String address = "https://raccroche.example/solutions/" + "a".repeat(64);
		assertThat(read(QrDrawing.of(address))).isEqualTo(address);
	}

	private static String read(EntityExchangeResult<byte[]> answer) throws ReaderException {
		return read(new String(answer.getResponseBody(), StandardCharsets.UTF_8));
	}

	/** As a phone does, from the picture. */
	private static String read(String svg) throws ReaderException {
		Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
		assertThat(box.find()).isTrue();
		int size = Integer.parseInt(box.group(1)) * SCALE;
		int[] pixels = new int[size * size];
		Arrays.fill(pixels, 0xFFFFFF);
		Matcher run = RUN.matcher(svg);
		while (run.find()) {
			int left = Integer.parseInt(run.group(1)) * SCALE;
			int top = Integer.parseInt(run.group(2)) * SCALE;
			int width = Integer.parseInt(run.group(3)) * SCALE;
			for (int y = top; y < top + SCALE; y++) {
				Arrays.fill(pixels, y * size + left, y * size + left + width, 0);
			}
		}
		LuminanceSource picture = new RGBLuminanceSource(size, size, pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
	}

	private EntityExchangeResult<byte[]> get(String address, int status) {
		return this.client.get().uri(address).exchange().expectStatus().isEqualTo(status).expectBody().returnResult();
	}

}
