package fr.raccroche.contact;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;

import fr.raccroche.platform.RaccrocheSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without a cookie, a form still comes from our page, was shown to a person, and counts
 * once.
 */
class FormSafetyTests extends ContactOnRealEngine {

	private static final String FORM = "/solutions/" + CALLABLE + "/rappel";

	@Autowired
	private RaccrocheSettings settings;

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site,same-origin,303", "Sec-Fetch-Site,none,303", "Sec-Fetch-Site,same-site,403",
			"Sec-Fetch-Site,cross-site,403", "Sec-Fetch-Site,whatever,403", "Origin,SELF,303",
			"Origin,https://ailleurs.test,403", "Origin,null,403", "Origin,http://localhost:1,403", "X-Nothing,1,303" })
	void onlyOurOwnPagesSend(String header, String value, int status) {
		MultiValueMap<String, String> form = goodForm();
		form.set("jeton", token(FORM));
		this.clock.pass(Duration.ofSeconds(5));

		HttpStatusCode answered = this.client.post()
			.uri(FORM)
			.header(header, value.equals("SELF") ? self() : value)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(BodyInserters.fromFormData(form))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus();

		assertThat(answered.value()).isEqualTo(status);
	}

	@Test
	void noPersonIsThatFast() throws Exception {
		MultiValueMap<String, String> form = goodForm();
		form.set("jeton", token(FORM));
		this.clock.pass(Duration.ofSeconds(2));

		EntityExchangeResult<String> back = post(FORM, form);

		assertThat(back.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(back.getResponseBody()).contains("C'était très rapide", "value=\"Léa\"", "role=\"alert\"");
		assertThat(mails()).isEmpty();
	}

	@Test
	void aFormLeftOpenOvernightComesBackFilled() throws Exception {
		MultiValueMap<String, String> form = goodForm();
		form.set("jeton", token(FORM));
		this.clock.pass(Duration.ofHours(12).plusSeconds(1));

		EntityExchangeResult<String> back = post(FORM, form);

		assertThat(back.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(back.getResponseBody()).contains("ouverte depuis longtemps", "value=\"Léa\"",
				"value=\"15-17\" checked");
		assertThat(mails()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "????", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void aTokenWeDidNotGiveIsNone(String token) throws Exception {
		MultiValueMap<String, String> form = goodForm("jeton", token);

		assertThat(post(FORM, form).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(mails()).isEmpty();
	}

	@Test
	void aTokenOfAnotherFormIsNone() throws Exception {
		MultiValueMap<String, String> form = goodForm();
		form.set("jeton", token("/solutions/" + CALLABLE + "/signaler"));
		this.clock.pass(Duration.ofSeconds(20));

		assertThat(post(FORM, form).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(mails()).isEmpty();
	}

	@Test
	void theKeyIsItsOwnersOnly() throws Exception {
		token(FORM);

		assertThat(PosixFilePermissions
			.toString(Files.getPosixFilePermissions(this.settings.dataDir().resolve("seal.key"))))
			.isEqualTo("rw-------");
	}

	@Test
	void whateverIsSentNothingBreaks() {
		Random random = new Random(20261122);
		String[] pieces = { "prenom=", "mot=", "age=", "lieu=", "&", "=", "%", "%ZZ", "%00", "%FF%FE", "é", "\u0000",
				"+", "jeton=", "commune=", "79191", "a", ";", "%0d%0aBcc:", "[]", "\"" };
		for (int i = 0; i < 60; i++) {
			StringBuilder body = new StringBuilder();
			for (int length = random.nextInt(30); length > 0; length--) {
				body.append(pieces[random.nextInt(pieces.length)]);
			}
			for (String path : new String[] { FORM, "/solutions/" + CALLABLE + "/signaler" }) {
				assertThat(this.client.post()
					.uri(path)
					.contentType(MediaType.APPLICATION_FORM_URLENCODED)
					.bodyValue(body.toString())
					.exchange()
					.expectBody()
					.returnResult()
					.getStatus()
					.value()).as(body.toString()).isIn(303, 400, 422);
			}
		}
	}

	private String self() {
		return this.client.get()
			.uri("/")
			.exchange()
			.returnResult(Void.class)
			.getUrl()
			.toString()
			.replaceFirst("/$", "");
	}

}
