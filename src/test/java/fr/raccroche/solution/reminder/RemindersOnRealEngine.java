package fr.raccroche.solution.reminder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.platform.mail.MailRound;
import fr.raccroche.site.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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

	@Autowired
	protected ApplicationContext portal;

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

	/** What somebody received, after the portal has sent what waits. */
	protected List<MimeMessage> mails(Who who) throws MessagingException {
		return mails(who.mail());
	}

	protected List<MimeMessage> mails(String address) throws MessagingException {
		MailRound.of(this.portal);
		return Stream.of(SERVER.getReceivedMessages()).filter((mail) -> isTo(mail, address)).toList();
	}

	private static boolean isTo(MimeMessage mail, String address) {
		try {
			return mail.getAllRecipients()[0].toString().equals(address);
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** 0 is the text, 1 the page. */
	protected static String part(MimeMessage mail, int number) throws IOException, MessagingException {
		return ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent().toString();
	}

}
