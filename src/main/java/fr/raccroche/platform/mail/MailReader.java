package fr.raccroche.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.platform.KeptMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

/**
 * Reads the mails of the folder as the administrator may: what is not marked for that is
 * not even opened further than its mark.
 */
@Component
public class MailReader {

	private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-([0-9a-f-]{36})(\\.demonstration)?\\.eml");

	/** An address by which one acts for the reader of a mail. */
	private static final Pattern PERSONAL = Pattern
		.compile("(?:https?://[^\\s/]+)?/espace/(?:lien|arret|invitation)/[A-Za-z0-9_-]+(?:[/?#]\\S*)?");

	/** What stands there instead. */
	private static final String MASKED = "(lien personnel, masqué)";

	private final MailFolder folder;

	MailReader(MailFolder folder) {
		this.folder = folder;
	}

	/** The newest first. */
	public List<KeptMail> list(int most) {
		return this.folder.listNewest(most).stream().map(this::read).flatMap(Optional::stream).toList();
	}

	public Optional<KeptMail> find(String id) {
		return this.folder.listNewest(Integer.MAX_VALUE).stream().filter((file) -> {
			Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
			return name.matches() && id.equals(name.group(2));
		}).findFirst().flatMap(this::read);
	}

	private Optional<KeptMail> read(Path file) {
		Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
		if (!name.matches()) {
			return Optional.empty();
		}
		Instant at = MailFolder.STAMP.parse(name.group(1), Instant::from);
		boolean invented = name.group(3) != null;
		try (InputStream bytes = Files.newInputStream(file)) {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), bytes);
			return Optional.of(new KeptMail(name.group(2), at, invented,
					(message.getHeader(MimeMail.SHOWN) != null) ? content(message) : null));
		}
		catch (NoSuchFileException ex) {
			// sent meanwhile
			return Optional.empty();
		}
		catch (IOException | MessagingException ex) {
			return Optional.of(new KeptMail(name.group(2), at, invented, null));
		}
	}

	private static KeptMail.Content content(MimeMessage message) throws IOException, MessagingException {
		Address[] to = message.getAllRecipients();
		String text = (message.getContent() instanceof Multipart parts)
				? String.valueOf(parts.getBodyPart(0).getContent()) : "";
		return new KeptMail.Content((to[0] instanceof InternetAddress address) ? address.getAddress() : "",
				Objects.requireNonNullElse(message.getSubject(), ""),
				// those of the demonstration too: who presses there signs as somebody
				// else
				PERSONAL.matcher(text).replaceAll(MASKED));
	}

}
