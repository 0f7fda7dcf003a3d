package fr.raccroche.account;

/**
 * Somebody who is signed in, or came by a link in one of their mails.
 *
 * @param account who
 * @param remit what they may look after today
 * @param byLink whether a link says who it is: they have not signed in
 */
public record Staff(Account account, Remit remit, boolean byLink) {

	public Staff(Account account, Remit remit) {
		this(account, remit, false);
	}

	/** The same person, as they are for what is near: networks and structures. */
	public Staff near() {
		return new Staff(this.account, this.remit.near(), this.byLink);
	}

	/** The same person, whom a link in a mail names. */
	Staff comingByLink() {
		return new Staff(this.account, this.remit, true);
	}

	/** What colleagues call them. */
	public String name() {
		return this.account.name();
	}

}
