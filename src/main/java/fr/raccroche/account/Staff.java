package fr.raccroche.account;

/**
 * Somebody who is signed in.
 *
 * @param account who
 * @param remit what they may look after today
 */
public record Staff(Account account, Remit remit) {

	/** What colleagues call them. */
	public String name() {
		return this.account.name();
	}

}
