package fr.raccroche.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Which mails somebody wants.
 *
 * @param account whose choice it is
 * @param reminders of their offers
 * @param campaign at the rentrée
 * @param digest of the month, to heads of networks
 * @param proposals of offers: to decide, accepted, given back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MailChoice(String account, MailLevel reminders, MailLevel campaign, MailLevel digest,
		MailLevel proposals) {

	public MailChoice {
		// those written before had none
		digest = (digest != null) ? digest : MailLevel.ALL;
		proposals = (proposals != null) ? proposals : MailLevel.ALL;
	}

	/** What holds until they choose. */
	static MailChoice usual(String account) {
		return new MailChoice(account, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL);
	}

	public MailLevel level(MailKind kind) {
		return switch (kind) {
			case REMINDERS -> this.reminders;
			case CAMPAIGN -> this.campaign;
			case DIGEST -> this.digest;
			case PROPOSALS -> this.proposals;
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
			case REMINDERS -> new MailChoice(this.account, level, this.campaign, this.digest, this.proposals);
			case CAMPAIGN -> new MailChoice(this.account, this.reminders, level, this.digest, this.proposals);
			case DIGEST -> new MailChoice(this.account, this.reminders, this.campaign, level, this.proposals);
			case PROPOSALS -> new MailChoice(this.account, this.reminders, this.campaign, this.digest, level);
		};
	}

}
