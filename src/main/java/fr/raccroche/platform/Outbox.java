package fr.raccroche.platform;

import java.io.IOException;
import java.time.Clock;

import fr.raccroche.platform.mail.MailFolder;
import fr.raccroche.platform.mail.MimeMail;

import org.springframework.stereotype.Component;

/**
 * Mails that leave: kept in the data directory until a server took them, 60 days at most.
 * Blocks for the time of a file: for worker threads.
 */
@Component
public class Outbox {

	private final MailFolder folder;

	private final MimeMail mime;

	private final Clock clock;

	Outbox(MailFolder folder, MimeMail mime, Clock clock) {
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

}
