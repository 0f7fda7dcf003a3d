package fr.raccroche.account.web;

import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A form about a password.
 *
 * @param page what surrounds it
 * @param csrf what the form carries
 * @param mail whose password it is; null when that is asked
 * @param fault what is wrong with the new one; null for nothing
 * @param sent whether the link is on its way
 */
public record PasswordPage(Page page, String csrf, @Nullable String mail, @Nullable String fault, boolean sent) {
}
