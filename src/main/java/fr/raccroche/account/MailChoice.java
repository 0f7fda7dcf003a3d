package fr.raccroche.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Which mails somebody wants.
 *
 * @param account whose choice it is
 * @param reminders of their offers
 * @param campaign at the rentrée
 * @param digest of the month, to heads of networks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MailChoice(String account, MailLevel reminders, MailLevel campaign, MailLevel digest) {

	public MailChoice {
		// those written before had none
		digest = (digest != null) ? digest : MailLevel.ALL;
	}

	/** What holds until they choose. */
	static MailChoice usual(String account) {
		return new MailChoice(account, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL);
	}

	public MailLevel level(MailKind kind) {
		return switch (kind) {
			case REMINDERS -> this.reminders;
			case CAMPAIGN -> this.campaign;
			case DIGEST -> this.digest;
		};
	}

	/**
	 * Whether a mail is wanted.
	 * @param urgent whether something ends without it
	 */
	public boolean wants(MailKind kind, boolean urgent) {
		return level(kind).wants(urgent);
	}

	public MailChoice with(MailKind kind, MailLevel level) {
		return switch (kind) {
			case REMINDERS -> new MailChoice(this.account, level, this.campaign, this.digest);
			case CAMPAIGN -> new MailChoice(this.account, this.reminders, level, this.digest);
			case DIGEST -> new MailChoice(this.account, this.reminders, this.campaign, level);
		};
	}

}
