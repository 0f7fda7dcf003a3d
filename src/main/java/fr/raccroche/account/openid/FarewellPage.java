package fr.raccroche.account.openid;

import fr.raccroche.site.Page;

/**
 * On the way to signing out at a provider of identities.
 *
 * @param page what surrounds it
 * @param provider what people call it
 * @param address where one signs out there
 */
public record FarewellPage(Page page, String provider, String address) {
}
