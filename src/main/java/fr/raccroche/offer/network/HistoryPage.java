package fr.raccroche.offer.network;

import java.util.List;

import fr.raccroche.account.StaffPage;
import org.jspecify.annotations.Nullable;

/**
 * What became of a network.
 *
 * @param page what surrounds it
 * @param open the network
 * @param entries the newest first
 * @param fault why a former state could not come back; null for nothing
 */
public record HistoryPage(StaffPage page, OpenNetwork open, List<Entry> entries, @Nullable String fault) {

	/**
	 * A change.
	 *
	 * @param number of the revision
	 * @param when and by whom, in words
	 * @param changes field by field
	 * @param current whether nothing came after it
	 */
	public record Entry(long number, String when, List<NetworkDifference.Change> changes, boolean current) {
	}

}
