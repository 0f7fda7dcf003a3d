package fr.raccroche.platform.web;

import java.util.List;

import fr.raccroche.platform.Failure;
import fr.raccroche.platform.FailurePage;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.RaccrocheSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;

import static org.assertj.core.api.Assertions.assertThat;

class FailureHandlerTests {

	private static final RaccrocheSettings SETTINGS = new Binder(new MapConfigurationPropertySource())
		.bindOrCreate("raccroche", RaccrocheSettings.class);

	@Test
	void whenThePageOfFailuresFailsABarePageStillHelps() {
		MockServerWebExchange exchange = exchange("/rien");

		handler().handle(exchange, Problem.notFound("On ne trouve pas <ça>.")).block();

		String body = exchange.getResponse().getBodyAsString().block();
		assertThat(exchange.getResponse().getStatusCode().value()).isEqualTo(404);
		assertThat(body).contains("On ne trouve pas &lt;ça&gt;.", "tel:0800122500");
	}

	@Test
	void programsGetProblemDetails() {
		MockServerWebExchange exchange = exchange("/solutions.json?age=x");

		handler().handle(exchange, Problem.badValue("age", "age doit être un nombre.")).block();

		assertThat(exchange.getResponse().getHeaders().getContentType()).hasToString("application/problem+json");
		assertThat(exchange.getResponse().getBodyAsString().block()).isEqualTo(
				"{\"type\":\"about:blank\",\"title\":\"Demande refusée\",\"status\":400,\"detail\":\"age doit être un nombre.\","
						+ "\"instance\":\"/solutions.json\",\"parametre\":\"age\"}");
	}

	@Test
	void aPauseSaysWhenToComeBack() {
		MockServerWebExchange exchange = exchange("/solutions.json");

		handler().handle(exchange, new StartingFilter.StillStarting()).block();

		assertThat(exchange.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("3");
		assertThat(exchange.getResponse().getHeaders().getFirst("Refresh")).isNull();
	}

	private static MockServerWebExchange exchange(String path) {
		return MockServerWebExchange.from(MockServerHttpRequest.get(path));
	}

	private static FailureHandler handler() {
		FailurePage broken = new FailurePage() {

			@Override
			public boolean isFor(ServerHttpRequest request) {
				return true;
			}

			@Override
			public String template() {
				return "site/failure";
			}

			@Override
			public Object page(Failure failure, ServerWebExchange exchange) {
				throw new IllegalStateException("broken on purpose");
			}

		};
		return new FailureHandler(new Templates(), List.of(broken), JsonMapper.shared(), SETTINGS);
	}

}
