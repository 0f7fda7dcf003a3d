package fr.raccroche.bench;

import java.util.List;
import java.util.Locale;

import fr.raccroche.support.Browser;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What a phone must fetch to see a page for the first time, in kilobytes as they travel:
 * {@code mvn test -Dtest=PageWeights} prints the table of the README.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine(demo = true)
@ExtendWith(Browser.class)
class PageWeights {

	private static final List<String> PATHS = List.of("/", "/solutions?lieu=Niort&age=17", "/solutions?lieu=Paris",
			"/solutions/demo-micro-lycee-niort", "/questions", "/ar/solutions?lieu=Niort");

	@LocalServerPort
	private int port;

	@Test
	void print() {
		System.out.println("| Page | Requests | First view | With the map |");
		System.out.println("|---|---|---|---|");
		PATHS.forEach(this::print);
	}

	private void print(String path) {
		try (Visitor visitor = Visitor.with(Device.PHONE, this.port)) {
			visitor.opens(path);
			long first = visitor.bytesReceived();
			int requests = visitor.asked().size();
			System.out.println("| `%s` | %d | %s | %s |".formatted(path, requests, kilobytes(first), withMap(visitor)));
		}
	}

	private static String withMap(Visitor visitor) {
		if (visitor.all("[data-results-map]").count() == 0) {
			return "";
		}
		visitor.all("[data-map-toggle]").click();
		assertThat(visitor.all(".map-pin").first()).isVisible();
		return kilobytes(visitor.bytesReceived());
	}

	private static String kilobytes(long bytes) {
		return String.format(Locale.ROOT, "%.1f KB", bytes / 1000.0);
	}

}
