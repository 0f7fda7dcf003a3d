package fr.raccroche.platform.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;

import fr.raccroche.platform.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A mail as it travels: its text, and the same as simple HTML.
 */
@Component
public class MimeMail {

	/** What the administrator may read; it does not travel. */
	static final String SHOWN = "X-Raccroche-Shown";

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

	private final MailSettings settings;

	private final Clock clock;

	private final String portal;

	/**
	 * @param portal what people call it
	 */
	MimeMail(MailSettings settings, @Value("${raccroche.portal.name:Raccroche}") String portal, Clock clock) {
		this.portal = portal;
		this.settings = settings;
		this.clock = clock;
	}

	/** Its bytes. */
	public byte[] write(Mail mail) throws IOException {
		try {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
			message.setFrom(from());
			message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
			if (mail.replyTo() != null) {
				message.setReplyTo(new InternetAddress[] { new InternetAddress(mail.replyTo(), true) });
			}
			message.setSubject(mail.subject(), UTF_8);
			message.setSentDate(Date.from(this.clock.instant()));
			message.setHeader("Auto-Submitted", "auto-generated");
			if (mail.off() != null) {
				message.setHeader("List-Unsubscribe", "<" + mail.off() + ">");
				message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
			}
			if (mail.shown()) {
				message.setHeader(SHOWN, "oui");
			}
			String html = mail.html();
			message.setContent(content(mail.text(), (html != null) ? html : html(mail.text())));
			message.saveChanges();
			// the usual one names this machine and who runs it
			message.setHeader("Message-ID", "<" + mail.id() + "@raccroche>");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			message.writeTo(bytes);
			return bytes.toByteArray();
		}
		catch (MessagingException ex) {
			throw new IOException("a mail could not be written", ex);
		}
	}

	/** Who mails come from, as it is set now. */
	InternetAddress from() throws MessagingException {
		InternetAddress from = new InternetAddress(this.settings.from());
		try {
			if (from.getPersonal() == null) {
				from.setPersonal(this.portal, UTF_8);
			}
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException("UTF-8 is everywhere", ex);
		}
		return from;
	}

	private static MimeMultipart content(String text, String page) throws MessagingException {
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(text, UTF_8, "plain");
		MimeBodyPart html = new MimeBodyPart();
		html.setText(page, UTF_8, "html");
		return new MimeMultipart("alternative", plain, html);
	}

	/** Paragraphs, lines and links of a text; nothing of it is taken for markup. */
	static String html(String text) {
		StringBuilder html = new StringBuilder("<!doctype html><html lang=\"fr\"><body>");
		for (String paragraph : text.strip().split("\n\\s*\n")) {
			String escaped = HtmlUtils.htmlEscape(paragraph.strip(), UTF_8);
			html.append("<p>")
				.append(LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>").replace("\n", "<br>\n"))
				.append("</p>\n");
		}
		return html.append("</body></html>").toString();
	}

}
