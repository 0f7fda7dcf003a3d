package fr.raccroche.platform;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fr.raccroche.platform.mail.Deliveries;
import fr.raccroche.platform.mail.MailFolder;
import fr.raccroche.platform.mail.MailReader;
import fr.raccroche.platform.mail.MimeMail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mails that leave: kept in the data directory until a server took them, 60 days at most.
 * Blocks for the time of a file: for worker threads.
 */
@Component
public class Outbox {

	private final MailFolder folder;

	private final MimeMail mime;

	private final MailReader reader;

	private final Deliveries deliveries;

	private final ObjectProvider<JavaMailSender> senders;

	private final Clock clock;

	Outbox(MailFolder folder, MimeMail mime, MailReader reader, Deliveries deliveries,
			ObjectProvider<JavaMailSender> senders, Clock clock) {
		this.reader = reader;
		this.deliveries = deliveries;
		this.senders = senders;
		this.folder = folder;
		this.mime = mime;
		this.clock = clock;
	}

	/**
	 * Keeps a mail, to be sent soon. It is not lost when this returns.
	 * @throws IOException when the disk is full or refuses
	 */
	public void put(Mail mail) throws IOException {
		this.folder.write(mail.id(), this.clock.instant(), Mail.isReal(mail.to()), this.mime.write(mail));
	}

	/**
	 * Takes a mail back that has not left.
	 * @return whether it was still there
	 * @throws IOException when the disk refuses
	 */
	public boolean withdraw(String id) throws IOException {
		return this.folder.remove(id);
	}

	/** What waits, the newest first, as far as the administrator may know it. */
	public List<KeptMail> list(int most) {
		return this.reader.list(most);
	}

	/** One of these. */
	public Optional<KeptMail> find(String id) {
		return this.reader.find(id);
	}

	/**
	 * Says that a mail goes, and what becomes of it where there is no server.
	 * @param sentence what people read where there is one
	 */
	public String announced(String sentence) {
		return (this.senders.getIfAvailable() != null) ? sentence : sentence + " Il attend : aucun serveur de courriel "
				+ "n'est réglé sur ce portail, et personne ne le reçoit avant que l'administration n'en règle un.";
	}

	/** How sending goes. */
	public MailState state() {
		return new MailState(this.senders.getIfAvailable() != null, this.folder.countWaiting(),
				this.deliveries.refused(), this.deliveries.serverAway(), this.deliveries.lastSentAt());
	}

}
