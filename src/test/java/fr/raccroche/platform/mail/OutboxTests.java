package fr.raccroche.platform.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.raccroche.platform.KeptMail;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.MailState;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.support.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail is kept until a server took it, and never for ever.
 */
@ExtendWith(OutputCaptureExtension.class)
class OutboxTests {

	private static final String SOMEBODY = "accueil@e2c-niort.test";

	private final MovableClock clock = new MovableClock();

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@TempDir
	private Path data;

	@BeforeEach
	void start() {
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void withoutAServerItWaitsInAFileThatNobodyElseReads() throws IOException {
		portal().run((portal) -> {
			portal.getBean(Outbox.class).put(mail(SOMEBODY));
			portal.getBean(Postman.class).pass();

			assertThat(files()).singleElement().satisfies((file) -> {
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
				assertThat(file.getFileName().toString()).endsWith(".eml").doesNotContain("niort");
			});
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("outbox"))))
				.isEqualTo("rwx------");
			assertThat(portal.getBean(MeterRegistry.class).get("raccroche.outbox.waiting").gauge().value())
				.isEqualTo(1);
		});
	}

	@Test
	void aServerGetsItWhole() {
		sending(this.server.getSmtp().getPort()).run((portal) -> {
			portal.getBean(Outbox.class)
				.put(Mail.to(SOMEBODY, "lea@maison.test", "On te demande, été", "Bonjour,\n\nLéa <b>écrit</b>."));
			portal.getBean(Postman.class).pass();

			assertThat(files()).isEmpty();
			MimeMessage received = this.server.getReceivedMessages()[0];
			assertThat(received.getSubject()).isEqualTo("On te demande, été");
			assertThat(received.getFrom()[0]).hasToString("Raccroche <portail@raccroche.test>");
			assertThat(received.getRecipients(Message.RecipientType.TO)[0]).hasToString(SOMEBODY);
			assertThat(received.getReplyTo()[0]).hasToString("lea@maison.test");
			assertThat(received.getMessageID()).endsWith("@raccroche>");
			MimeMultipart content = (MimeMultipart) received.getContent();
			assertThat(content.getBodyPart(0).getContent().toString()).contains("Léa <b>écrit</b>.");
			assertThat(content.getBodyPart(1).getContent().toString()).contains("<p>Léa &lt;b&gt;écrit&lt;/b&gt;.</p>");
		});
	}

	@Test
	void aServerThatIsAwayIsAskedAgainLater(CapturedOutput log) {
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		sending(port).run((portal) -> {
			portal.getBean(Outbox.class).put(mail(SOMEBODY));
			Postman postman = portal.getBean(Postman.class);
			postman.pass();
			assertThat(files()).hasSize(1);

			GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			back.start();
			try {
				postman.pass();
				assertThat(back.getReceivedMessages()).as("before it is time").isEmpty();
				this.clock.pass(Duration.ofSeconds(31));
				postman.pass();
				assertThat(back.getReceivedMessages()).hasSize(1);
				assertThat(files()).isEmpty();
			}
			finally {
				back.stop();
			}
		});
		assertThat(log).contains("Le serveur de courriel ne répond pas").doesNotContain("niort");
	}

	@Test
	void oneThatIsRefusedHoldsUpNoOther(CapturedOutput log) {
		this.server.getUserManager().setMessageDeliveryHandler((message, address) -> {
			if (address.getEmail().startsWith("plein")) {
				throw new UserException("no such user " + address.getEmail());
			}
			return this.server.getUserManager().getUserByEmail(address.getEmail());
		});
		this.server.setUser(SOMEBODY, "secret");
		sending(this.server.getSmtp().getPort()).run((portal) -> {
			portal.getBean(Outbox.class).put(mail("plein@e2c-niort.test"));
			this.clock.pass(Duration.ofSeconds(1));
			portal.getBean(Outbox.class).put(mail(SOMEBODY));
			portal.getBean(Postman.class).pass();

			assertThat(this.server.getReceivedMessages()).hasSize(1);
			assertThat(files()).hasSize(1);
		});
		assertThat(log.getAll().lines().filter((line) -> line.contains("Le serveur de courriel"))).singleElement()
			.asString()
			.contains("refuse un message")
			.doesNotContain("plein");
	}

	@Test
	void anInventedAddressIsNeverWrittenTo() {
		sending(this.server.getSmtp().getPort()).run((portal) -> {
			for (String nobody : new String[] { "a@e2c-niort.example", "a@EXAMPLE.com", "a@b.invalid" }) {
				portal.getBean(Outbox.class).put(mail(nobody));
			}
			this.clock.pass(Duration.ofDays(1));
			portal.getBean(Postman.class).pass();

			assertThat(this.server.getReceivedMessages()).isEmpty();
			assertThat(files()).hasSize(3);
		});
	}

	@Test
	void aMailThatWasPutThereByAnotherHandIsNotSentToNobodyEither() {
		sending(this.server.getSmtp().getPort()).run((portal) -> {
			portal.getBean(Outbox.class).put(mail("a@e2c-niort.example"));
			Path file = files().getFirst();
			Files.move(file, file.resolveSibling(file.getFileName().toString().replace(".demonstration.eml", ".eml")));
			portal.getBean(Postman.class).pass();

			assertThat(this.server.getReceivedMessages()).isEmpty();
		});
	}

	@Test
	void whatWaitsSixtyDaysIsErased() {
		portal().run((portal) -> {
			portal.getBean(Outbox.class).put(mail(SOMEBODY));
			portal.getBean(Outbox.class).put(mail("a@e2c-niort.example"));
			Files.writeString(files().getFirst().resolveSibling(files().getFirst().getFileName() + ".new"), "half");
			this.clock.pass(Duration.ofDays(60).minusSeconds(1));
			portal.getBean(Postman.class).pass();
			assertThat(files()).hasSize(3);

			this.clock.pass(Duration.ofSeconds(2));
			portal.getBean(Postman.class).pass();
			assertThat(files()).isEmpty();
		});
	}

	@Test
	void whatHasNotLeftCanBeTakenBack() {
		sending(this.server.getSmtp().getPort()).run((portal) -> {
			Mail mail = mail(SOMEBODY);
			portal.getBean(Outbox.class).put(mail);

			assertThat(portal.getBean(Outbox.class).withdraw(mail.id())).isTrue();
			assertThat(portal.getBean(Outbox.class).withdraw(mail.id())).isFalse();
			portal.getBean(Postman.class).pass();
			assertThat(this.server.getReceivedMessages()).isEmpty();
		});
	}

	@Test
	void theAdministratorReadsWhatIsForThemAndKnowsOfTheRest() {
		portal().run((portal) -> {
			Outbox outbox = portal.getBean(Outbox.class);
			String text = "Bonjour,\n\nhttps://p.test/espace/lien/secret_-1?cocher=tout\n\n"
					+ "Plus de rappels : https://p.test/espace/arret/secret_-2\n\nhttps://p.test/espace/offres\n";
			Mail reminder = Mail.to(SOMEBODY, null, "2 offres", text).shownToAdministrators();
			Mail invented = Mail.to("camille@academie.example", null, "2 offres", text).shownToAdministrators();
			outbox.put(mail("parent@maison.test"));
			this.clock.pass(Duration.ofSeconds(1));
			outbox.put(invented);
			this.clock.pass(Duration.ofSeconds(1));
			outbox.put(reminder);

			assertThat(outbox.list(10)).extracting(KeptMail::id).first().isEqualTo(reminder.id());
			assertThat(outbox.list(10).getLast().content()).as("for its reader alone").isNull();
			KeptMail.Content content = outbox.find(reminder.id()).orElseThrow().content();
			assertThat(content.subject()).isEqualTo("2 offres");
			assertThat(content.text()).isEqualToNormalizingNewlines("Bonjour,\n\n(lien personnel, masqué)\n\n"
					+ "Plus de rappels : (lien personnel, masqué)\n\nhttps://p.test/espace/offres\n");
			assertThat(outbox.find(invented.id()).orElseThrow().content()).as("of the demonstration too")
				.extracting(KeptMail.Content::text)
				.isEqualTo(content.text());
			assertThat(outbox.find("../seal.key")).isEmpty();
			assertThat(outbox.state()).isEqualTo(new MailState(false, 2, 0, false, null));
		});
	}

	@Test
	void theAdministratorKnowsHowSendingGoes() {
		int port = this.server.getSmtp().getPort();
		sending(port).run((portal) -> {
			Outbox outbox = portal.getBean(Outbox.class);
			outbox.put(mail(SOMEBODY));
			portal.getBean(Postman.class).pass();
			assertThat(outbox.state()).isEqualTo(new MailState(true, 0, 0, false, this.clock.instant()));

			this.server.stop();
			outbox.put(mail(SOMEBODY));
			portal.getBean(Postman.class).pass();
			assertThat(outbox.state()).isEqualTo(new MailState(true, 1, 0, true, this.clock.instant()));
		});
	}

	private static Mail mail(String to) {
		return Mail.to(to, null, "Un essai", "Bonjour.");
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.data.resolve("outbox"))) {
			return files.toList();
		}
	}

	private ApplicationContextRunner portal() {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
			.withUserConfiguration(MailAlone.class)
			.withBean(Clock.class, () -> this.clock)
			.withPropertyValues("raccroche.data-dir=" + this.data);
	}

	private ApplicationContextRunner sending(int port) {
		return portal().withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + port,
				"raccroche.mail.from=portail@raccroche.test");
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ RaccrocheSettings.class, MailSettings.class })
	@Import({ Outbox.class, MailFolder.class, MimeMail.class, Postman.class, MailReader.class, Deliveries.class,
			SimpleMeterRegistry.class })
	static class MailAlone {

	}

}
