package fr.raccroche.offer.network;

import java.util.Map;

import fr.raccroche.account.StaffPage;

/**
 * The name of a network, and its académie.
 *
 * @param page what surrounds it
 * @param fresh whether there is no such network yet
 * @param back where one came from
 * @param address of the form
 * @param academies names of those it may be in, by slug; one alone is not asked for
 * @param form what was typed
 * @param version of the network that is renamed; empty for a new one
 */
public record NamingPage(StaffPage page, boolean fresh, String back, String address, Map<String, String> academies,
		NetworkForm form, String version) {
}
