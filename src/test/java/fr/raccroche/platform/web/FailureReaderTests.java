package fr.raccroche.platform.web;

import java.net.ConnectException;
import java.util.List;

import fr.raccroche.platform.Failure;
import fr.raccroche.platform.Problem;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

import static org.assertj.core.api.Assertions.assertThat;

class FailureReaderTests {

	@Test
	void aProblemKeepsItsSentenceAndItsProperties() {
		Failure failure = FailureReader.read(Problem.badValue("age", "age doit être un nombre").with("a", 1));

		assertThat(failure.status()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(failure.sentence()).isEqualTo("age doit être un nombre");
		assertThat(failure.properties()).containsEntry("parametre", "age").containsEntry("a", 1);
	}

	@Test
	void anEngineThatIsAwayIsAPauseThatSaysWhenToComeBack() {
		Failure failure = FailureReader.read(new IllegalStateException(new ConnectException("refused")));

		assertThat(failure.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(failure.retryAfter()).isPositive();
		assertThat(failure.starting()).isFalse();
	}

	@Test
	void anUnknownFailureSaysNothingOfItself() {
		Failure failure = FailureReader.read(new IllegalStateException("secret"));

		assertThat(failure.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(failure.sentence()).doesNotContain("secret");
	}

	@Test
	void frameworkFailuresKeepTheirStatusAndHeaders() {
		Failure method = FailureReader.read(new MethodNotAllowedException("POST", List.of(HttpMethod.GET)));
		Failure type = FailureReader
			.read(new UnsupportedMediaTypeStatusException(MediaType.IMAGE_PNG, List.of(MediaType.APPLICATION_JSON)));
		Failure tooMany = FailureReader.read(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));

		assertThat(method.headers().getAllow()).containsExactly(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
		assertThat(type.status()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		assertThat(tooMany.sentence()).contains("Attends un peu");
	}

	@Test
	void whileStartingPeopleAreToldToWaitAMoment() {
		Failure failure = FailureReader.read(new StartingFilter.StillStarting());

		assertThat(failure.starting()).isTrue();
		assertThat(failure.retryAfter()).isPositive();
	}

}
