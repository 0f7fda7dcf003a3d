package fr.raccroche.account;

/**
 * Somebody who is signed in.
 *
 * @param account who
 * @param remit what they may look after today
 */
public record Staff(Account account, Remit remit) {

	/** The same person, as they are for what is near: networks and structures. */
	public Staff near() {
		return new Staff(this.account, this.remit.near());
	}

	/** What colleagues call them. */
	public String name() {
		return this.account.name();
	}

}
