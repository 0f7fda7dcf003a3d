package fr.raccroche.account.web;

import java.util.List;

import fr.raccroche.account.openid.IdentityProvider;
import fr.raccroche.account.session.Interrupted;
import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form of signing in.
 *
 * @param page what surrounds it
 * @param csrf what the form carries
 * @param mail as it was typed
 * @param wanted where to go then
 * @param fault what went wrong; null for nothing
 * @param leaving whether they have just signed out
 * @param providers where else one may sign in
 * @param passwords whether one may with a password
 */
public record SignInPage(Page page, String csrf, String mail, Interrupted wanted, @Nullable String fault,
		boolean leaving, List<IdentityProvider> providers, boolean passwords) {

	public SignInPage {
		providers = List.copyOf(providers);
	}

}
