package fr.raccroche.platform.web;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerDeadlineTests {

	private static final Duration LONG = Duration.ofHours(1);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final AnswerDeadline deadline = new AnswerDeadline(PATIENCE, Mono.empty());

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

	@Test
	void aWriteDoesNotBeginBeforeAMuteEngineHasAnswered() {
		StepVerifier.withVirtualTime(() -> {
			AnswerDeadline mute = new AnswerDeadline(PATIENCE, Mono.<Void>never().timeout(PATIENCE));
			return mute.filter(exchange(HttpMethod.POST), (begun) -> Mono.error(new AssertionError("it began")));
		})
			.thenAwait(PATIENCE)
			.expectErrorSatisfies(
					(late) -> assertThat(FailureReader.read(late).status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE))
			.verify();
	}

	/** What it needs the engine for says so itself, at once. */
	@Test
	void anEngineThatIsAwayIsNotWaitedFor() {
		AnswerDeadline away = new AnswerDeadline(PATIENCE, Mono.error(new IOException("refused")));
		StepVerifier.create(away.filter(exchange(HttpMethod.POST), (begun) -> Mono.empty())).verifyComplete();
	}

	private static MockServerWebExchange exchange(HttpMethod method) {
		return MockServerWebExchange.from(MockServerHttpRequest.method(method, "/solutions.json"));
	}

	private Mono<Void> filter(HttpMethod method, boolean begun) {
		return this.deadline.filter(exchange(method), (same) -> {
			Mono<Void> rest = Mono.delay(LONG).then();
			return begun ? same.getResponse().setComplete().then(rest) : rest;
		});
	}

}
