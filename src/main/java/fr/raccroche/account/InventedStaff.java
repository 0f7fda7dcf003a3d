package fr.raccroche.account;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Accounts of the demonstration.
 */
@Component
public class InventedStaff {

	private final AccountWrites accounts;

	private final Passwords passwords;

	InventedStaff(AccountWrites accounts, Passwords passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
	}

	/**
	 * Makes accounts of the demonstration, all with this new password. Blocks.
	 * @throws IOException when the engine is away
	 */
	public void keep(List<Invented> people, String password) throws IOException {
		String hash = this.passwords.hash(password);
		for (Invented wanted : people) {
			Account account = this.accounts.knownOrFresh(wanted.mail(), wanted.name());
			this.accounts.put(account.speakingFor(List.of(wanted.mandate())).inventedWith(wanted.name(), hash));
		}
	}

	/**
	 * Somebody of the demonstration.
	 *
	 * @param mail their address
	 * @param name an invented one
	 * @param mandate for whom they speak
	 */
	public record Invented(String mail, String name, Mandate mandate) {
	}

}
