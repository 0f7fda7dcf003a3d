package fr.raccroche.offer.team;

import fr.raccroche.account.Account;
import fr.raccroche.account.Mandate;

/**
 * Somebody who speaks for somebody.
 *
 * @param account who
 * @param mandate as what, from when, until when
 * @param gift for whom
 */
public record Member(Account account, Mandate mandate, Gift gift) {

	/** Address of their page. */
	String href() {
		return TeamController.ADDRESS + "/" + this.account.id() + "/" + this.mandate.key();
	}

}
