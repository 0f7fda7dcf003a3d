package fr.raccroche.platform;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A mail to somebody. What is personal stands in the text, never in the subject.
 *
 * @param id its name in the {@link Outbox}; nobody guesses it
 * @param to one address
 * @param replyTo whom an answer reaches; null when nobody reads answers
 * @param subject one line
 * @param text plain lines; an empty one begins a paragraph
 * @param html the same as a page; null to have it made of the text
 * @param off address by which one stops receiving such mails; null when that cannot be
 * @param shown whether the administrator may read it: never what is said of a visitor, or
 * opens an account
 */
public record Mail(String id, String to, @Nullable String replyTo, String subject, String text, @Nullable String html,
		@Nullable String off, boolean shown) {

	private static final int LONGEST_ADDRESS = 254;

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

	/** Names that belong to nobody (RFC 2606); the demonstration uses them. */
	private static final Pattern NOBODY = Pattern.compile(".*(?:[.@]example(?:\\.(?:com|net|org))?|\\.invalid)",
			Pattern.CASE_INSENSITIVE);

	/**
	 * @throws IllegalArgumentException for what is no address, or a subject that is not
	 * one line
	 */
	public Mail {
		if (!isAddress(to) || replyTo != null && !isAddress(replyTo)) {
			throw new IllegalArgumentException("not an address of mail");
		}
		if (subject.isBlank() || subject.codePoints().anyMatch(Mail::endsLine)) {
			throw new IllegalArgumentException("the subject of a mail is one line");
		}
		if (off != null && !off.matches("https?://[!-;=?-~]+")) {
			throw new IllegalArgumentException("not an address of a page");
		}
	}

	/** A mail with a name of its own. */
	public static Mail to(String address, @Nullable String replyTo, String subject, String text) {
		return new Mail(UUID.randomUUID().toString(), address, replyTo, subject, text, null, null, false);
	}

	/** The same as a page, which says what the text says. */
	public Mail asPage(String page) {
		return new Mail(this.id, this.to, this.replyTo, this.subject, this.text, page, this.off, this.shown);
	}

	/** The same, that one may stop receiving at that address (RFC 8058). */
	public Mail turnedOffAt(String address) {
		return new Mail(this.id, this.to, this.replyTo, this.subject, this.text, this.html, address, this.shown);
	}

	/** The same, that the administrator may read. */
	public Mail shownToAdministrators() {
		return new Mail(this.id, this.to, this.replyTo, this.subject, this.text, this.html, this.off, true);
	}

	/** Whether it is written as an address of mail. */
	public static boolean isAddress(String text) {
		return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
	}

	/** Whether somebody may ever receive mail there. */
	public static boolean isReal(String address) {
		return !NOBODY.matcher(address).matches();
	}

	private static boolean endsLine(int character) {
		return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
	}

}
