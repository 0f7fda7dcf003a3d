package fr.raccroche.offer.network;

import java.util.List;

import fr.raccroche.account.StaffPage;

/**
 * Asks once more before a network goes, or says what it still holds.
 *
 * @param page what surrounds it
 * @param open the network
 * @param form what was sent
 * @param remains what is still there; empty when it may go
 */
public record RemovalPage(StaffPage page, OpenNetwork open, NetworkForm form, List<Remain> remains) {

	public RemovalPage {
		remains = List.copyOf(remains);
	}

	/**
	 * Something that is still there.
	 *
	 * @param what it is
	 * @param act what to do first
	 * @param href where
	 */
	public record Remain(String what, String act, String href) {
	}

	public String version() {
		return this.form.version(this.open);
	}

}
