package fr.raccroche.account.web;

import java.util.List;

import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A form about a password.
 *
 * @param page what surrounds it
 * @param csrf what the form carries
 * @param mail whose password it is; where that is asked, what was typed, null for nothing
 * @param fault what is wrong with what was typed; null for nothing
 * @param sent whether the link is on its way
 * @param doors where one may sign in instead; empty for nowhere
 * @param passwords whether one may choose a password at all
 */
public record PasswordPage(Page page, String csrf, @Nullable String mail, @Nullable String fault, boolean sent,
		List<Door> doors, boolean passwords) {

	public PasswordPage {
		doors = List.copyOf(doors);
	}

	/**
	 * A provider of identities, for who was invited.
	 *
	 * @param name what people read
	 * @param address where one begins
	 */
	public record Door(String name, String address) {
	}

}
