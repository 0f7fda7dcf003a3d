package fr.raccroche.platform.mail;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Properties;

import fr.raccroche.platform.Mail;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Whatever people type, a mail says that and nothing else.
 */
class MimeMailTests {

	private final MimeMail mime = new MimeMail(new MailSettings("portail@raccroche.test"), "Mon portail",
			Clock.systemUTC());

	@Property(tries = 300)
	void whatIsTypedIsOnlyEverText(@ForAll("typed") String typed) throws Exception {
		Mail mail = Mail.to("a@b.test", null, "Un essai", "Début\n\n" + typed + "\n\nFin");
		MimeMessage read = new MimeMessage(Session.getInstance(new Properties()),
				new ByteArrayInputStream(this.mime.write(mail)));

		assertThat(read.getAllRecipients()).hasSize(1);
		MimeMultipart parts = (MimeMultipart) read.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		assertThat(lines(parts.getBodyPart(0).getContent())).isEqualTo(lines(mail.text()));
		assertThat(parts.getBodyPart(1)
			.getContent()
			.toString()
			.replaceAll("</?(p|br|html|body)( lang=\"fr\")?>", "")
			.replace("<!doctype html>", "")).doesNotContain("<");
	}

	@Property
	void aSubjectOfTwoLinesIsNoSubject(@ForAll("breaks") char end, @ForAll String rest) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Mail.to("a@b.test", null, "Un essai" + end + "Bcc: c@d.test" + rest, "."));
		assertThatIllegalArgumentException().isThrownBy(() -> Mail.to("a@b.test" + end + rest, null, "Un essai", "."));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Mail.to("a@b.test", "c@d.test" + end + rest, "Un essai", "."));
	}

	@Test
	void anAddressBecomesALinkWithoutTheFullStopBehindIt() {
		assertThat(MimeMail.html("Voir https://raccroche.test/a?b=1&c=2.\nMerci"))
			.contains("<a href=\"https://raccroche.test/a?b=1&amp;c=2\">https://raccroche.test/a?b=1&amp;c=2</a>.<br>");
	}

	@Provide
	Arbitrary<String> typed() {
		return Arbitraries
			.of("a", "é", "😀", "<", ">", "\"", "&", "\n", "\n\n", ".", "\n.\n", "Bcc: x@y.test", " ", "--", "=",
					"<script>", "\r\n", "From ")
			.list()
			.ofMaxSize(30)
			.map((pieces) -> String.join("", pieces));
	}

	@Provide
	Arbitrary<Character> breaks() {
		return Arbitraries.of('\r', '\n', '\u0000', '\u0085', '\u2028', '\u2029');
	}

	private static String lines(Object text) {
		return text.toString().replace("\r\n", "\n");
	}

}
