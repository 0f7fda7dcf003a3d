package fr.raccroche.account;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept and compared: bcrypt. Slow on purpose: for worker threads.
 */
@Component
public class Passwords {

	private static final int SHORTEST = 12;

	/** What bcrypt reads. */
	private static final int LONGEST_BYTES = 72;

	/** About a quarter of a second on a machine of 2025. */
	private static final int COST = 12;

	private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);

	/** Compared with when there is no account, so that it takes as long. */
	private volatile @Nullable String nobody;

	/** What is wrong with a new password, in French; empty when it will do. */
	public Optional<String> fault(String password) {
		if (password.length() < SHORTEST) {
			return Optional.of("Il faut %d caractères au moins. Une petite phrase convient.".formatted(SHORTEST));
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			return Optional.of("C'est trop long : %d caractères au plus.".formatted(LONGEST_BYTES));
		}
		if (password.chars().distinct().count() <= 2) {
			return Optional.of("C'est trop facile à deviner : choisissez une petite phrase.");
		}
		return Optional.empty();
	}

	String hash(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

	private String nobody() {
		String known = this.nobody;
		if (known == null) {
			known = hash("personne");
			this.nobody = known;
		}
		return known;
	}

	/**
	 * @param hash of the account; null when there is none
	 */
	boolean matches(String password, @Nullable String hash) {
		boolean readable = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
		boolean same = this.encoder.matches(readable ? password : "", (hash != null) ? hash : nobody());
		return readable && hash != null && same;
	}

}
