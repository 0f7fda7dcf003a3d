package fr.raccroche.solution.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.site.Words;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * What specifications of reminders stand on: staff, a clock that the test moves, and a
 * real server of mail.
 */
public abstract class RemindersOnRealEngine extends StaffOnRealEngine {

	protected static final String PORTAL = "https://portail.test";

	/** One for all: it ends with the tests. */
	protected static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	static {
		SERVER.start();
	}

	private static final Pattern LINK = Pattern.compile(PORTAL + "(/espace/lien/[A-Za-z0-9_-]+)");

	@Autowired
	protected SignedLinks links;

	@DynamicPropertySource
	static void mail(DynamicPropertyRegistry settings) {
		settings.add("spring.mail.host", () -> "127.0.0.1");
		settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
		settings.add("raccroche.public-url", () -> PORTAL);
	}

	protected LocalDate today() {
		return Words.today(this.clock);
	}

	/** Address of the link about that offer in a mail to somebody. */
	protected String link(Who who, String id) {
		return this.links.issue(accountOf(who), "offre:" + id);
	}

	/** The address of the first link in the text of a mail. */
	protected static String linkIn(String text) {
		Matcher link = LINK.matcher(text);
		if (!link.find()) {
			throw new AssertionError("no link in " + text);
		}
		return link.group(1);
	}

	/** Sends a form from the page of a link, without a session. */
	protected EntityExchangeResult<String> press(String path, Map<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(fields);
		return press(path, form);
	}

	protected EntityExchangeResult<String> press(String path, MultiValueMap<String, String> form) {
		return this.client.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(BodyInserters.fromFormData(form))
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

}
