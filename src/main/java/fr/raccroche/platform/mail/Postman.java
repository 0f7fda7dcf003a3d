package fr.raccroche.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fr.raccroche.platform.Mail;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes mails from the folder to the server of {@code spring.mail.host}, and erases those
 * that waited too long. Nothing of a mail is ever logged.
 */
@Component
class Postman {

	/** How long a mail may wait. */
	static final Duration KEPT = Duration.ofDays(60);

	private static final Logger logger = LoggerFactory.getLogger("raccroche.mail");

	private static final String SERVER = "";

	private final MailFolder folder;

	private final MimeMail mime;

	private final ObjectProvider<JavaMailSender> senders;

	private final Clock clock;

	/** What failed, by file; the server itself under no name. */
	private final Map<String, BackOff> failures = new HashMap<>();

	private final Deliveries deliveries;

	private boolean waitingTold;

	Postman(MailFolder folder, MimeMail mime, ObjectProvider<JavaMailSender> senders, Deliveries deliveries,
			Clock clock, MeterRegistry meters) {
		this.deliveries = deliveries;
		this.folder = folder;
		this.mime = mime;
		this.senders = senders;
		this.clock = clock;
		Gauge.builder("raccroche.outbox.waiting", folder, (waiting) -> waiting.listWaiting().size())
			.description("Mails that no server has taken yet")
			.register(meters);
	}

	@Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
	synchronized void pass() throws IOException {
		erase();
		List<Path> waiting = this.folder.listWaiting();
		JavaMailSender sender = this.senders.getIfAvailable();
		if (sender == null) {
			tellWaiting(waiting.size());
			return;
		}
		this.failures.keySet().removeIf((name) -> !name.equals(SERVER) && !waiting.contains(Path.of(name)));
		tell();
		for (Path file : waiting) {
			if (!isDue(SERVER)) {
				return;
			}
			if (isDue(file.toString())) {
				deliver(file, sender);
			}
		}
	}

	private void erase() throws IOException {
		int erased = this.folder.eraseBefore(this.clock.instant().minus(KEPT));
		if (erased > 0) {
			logger.warn("{} courriel(s) effacé(s) après {} jours d'attente.", erased, KEPT.toDays());
		}
	}

	private void tellWaiting(int count) {
		if (count > 0 && !this.waitingTold) {
			logger.warn("{} courriel(s) en attente dans {} : spring.mail.host n'est pas réglé.", count,
					this.folder.directory());
			this.waitingTold = true;
		}
	}

	private boolean isDue(String name) {
		BackOff failure = this.failures.get(name);
		return failure == null || !this.clock.instant().isBefore(failure.next());
	}

	private void deliver(Path file, JavaMailSender sender) throws IOException {
		try {
			send(file, sender);
			Files.deleteIfExists(file);
			this.failures.remove(SERVER);
			this.deliveries.sent(this.clock.instant());
		}
		catch (NoSuchFileException ex) {
			// taken back meanwhile
		}
		catch (MailException | MessagingException ex) {
			failed(isOfServer(ex) ? SERVER : file.toString(), ex);
		}
	}

	private void send(Path file, JavaMailSender sender) throws IOException, MessagingException {
		try (InputStream bytes = Files.newInputStream(file)) {
			MimeMessage message = sender.createMimeMessage(bytes);
			Address[] to = message.getAllRecipients();
			if (to == null || !Stream.of(to).allMatch(Postman::isReal)) {
				throw new SendFailedException("to nobody");
			}
			message.setFrom(this.mime.from());
			message.removeHeader(MimeMail.SHOWN);
			sender.send(message);
		}
	}

	private static boolean isReal(Address address) {
		return address instanceof InternetAddress internet && Mail.isReal(internet.getAddress());
	}

	private void failed(String name, Exception failure) {
		BackOff next = BackOff.after(this.failures.get(name), this.clock.instant(),
				name.equals(SERVER) ? BackOff.SERVER_DOUBLINGS : BackOff.MAIL_DOUBLINGS);
		this.failures.put(name, next);
		tell();
		// its message may hold addresses
		String kind = failure.getClass().getSimpleName();
		Instant again = next.next();
		if (name.equals(SERVER)) {
			logger.warn("Le serveur de courriel ne répond pas ({}). Nouvel essai à {}.", kind, again);
		}
		else {
			logger.warn("Le serveur de courriel refuse un message ({}). Nouvel essai à {}.", kind, again);
		}
	}

	private void tell() {
		boolean away = this.failures.containsKey(SERVER);
		if (away) {
			this.deliveries.serverIsAway();
		}
		this.deliveries.refused(this.failures.size() - (away ? 1 : 0));
	}

	/** Whether no mail would pass now, whichever it is. */
	private static boolean isOfServer(Exception failure) {
		return failure instanceof MailAuthenticationException || failure instanceof MailSendException sending
				&& Stream.of(sending.getMessageExceptions()).noneMatch(SendFailedException.class::isInstance);
	}

	/**
	 * When to try again.
	 *
	 * @param tries how many failed
	 * @param next not before
	 */
	private record BackOff(int tries, Instant next) {

		private static final Duration FIRST = Duration.ofSeconds(30);

		/** Up to eight minutes. */
		static final int SERVER_DOUBLINGS = 4;

		/** Up to about four hours. */
		static final int MAIL_DOUBLINGS = 9;

		/** 30 s, 1 min, 2 min... */
		static BackOff after(@Nullable BackOff before, Instant now, int doublings) {
			int tries = (before != null) ? before.tries() + 1 : 1;
			return new BackOff(tries, now.plus(FIRST.multipliedBy(1L << Math.min(tries - 1, doublings))));
		}

	}

}
