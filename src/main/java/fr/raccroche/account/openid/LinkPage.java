package fr.raccroche.account.openid;

import fr.raccroche.site.Page;

/**
 * Whether an identity shall open an account.
 *
 * @param page what surrounds it
 * @param csrf what the form carries
 * @param mail address of the account
 * @param provider what people call it
 */
public record LinkPage(Page page, String csrf, String mail, String provider) {
}
