package fr.raccroche.platform.web;

import java.time.Duration;
import java.util.Map;

import fr.raccroche.platform.RaccrocheSettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerDeadlineTests {

	private static final Duration LONG = Duration.ofHours(1);

	private final AnswerDeadline deadline = new AnswerDeadline(
			new Binder(new MapConfigurationPropertySource(Map.of("raccroche.elasticsearch.deadline", "5s")))
				.bindOrCreate("raccroche", RaccrocheSettings.class));

	@Test
	void anEngineThatKeepsItsAnswerBackIsGivenUpAndTheReaderMayComeBack() {
		StepVerifier.withVirtualTime(() -> filter(HttpMethod.GET, false))
			.expectSubscription()
			.expectNoEvent(Duration.ofSeconds(4))
			.thenAwait(Duration.ofSeconds(1))
			.expectErrorSatisfies((late) -> {
				assertThat(FailureReader.read(late).status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
				assertThat(FailureReader.read(late).retryAfter()).isPositive();
			})
			.verify();
	}

	@Test
	void anAnswerThatHasBegunMayTakeItsTime() {
		StepVerifier.withVirtualTime(() -> filter(HttpMethod.GET, true)).thenAwait(LONG).verifyComplete();
	}

	@Test
	void aWriteIsNotGivenUp() {
		StepVerifier.withVirtualTime(() -> filter(HttpMethod.POST, false)).thenAwait(LONG).verifyComplete();
	}

	private Mono<Void> filter(HttpMethod method, boolean begun) {
		MockServerWebExchange exchange = MockServerWebExchange
			.from(MockServerHttpRequest.method(method, "/solutions.json"));
		return this.deadline.filter(exchange, (same) -> {
			Mono<Void> rest = Mono.delay(LONG).then();
			return begun ? same.getResponse().setComplete().then(rest) : rest;
		});
	}

}
