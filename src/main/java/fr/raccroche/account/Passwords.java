package fr.raccroche.account;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.raccroche.platform.RaccrocheSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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

	/** Characters beside what everybody knows. */
	private static final int LEAST_OF_ONES_OWN = 8;

	/** Of 4: more than a hundred million guesses. */
	private static final int HARD_TO_GUESS = 3;

	private final String portal;

	private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);

	/** Compared with when there is no account, so that it takes as long. */
	private volatile @Nullable String nobody;

	Passwords(RaccrocheSettings settings) {
		this.portal = settings.portal().name();
	}

	/**
	 * What is wrong with a new password, in French; empty when it will do.
	 * @param account whose: what is known of them is easy to guess
	 */
	public Mono<String> fault(String password, Account account) {
		return Mono.fromCallable(() -> faultIn(password, account).orElse(null))
			.subscribeOn(Schedulers.boundedElastic());
	}

	private Optional<String> faultIn(String password, Account account) {
		if (password.length() < SHORTEST) {
			return Optional.of("Il faut %d caractères au moins. Une petite phrase convient.".formatted(SHORTEST));
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			return Optional.of("C'est trop long : %d caractères au plus.".formatted(LONGEST_BYTES));
		}
		return isGuessed(password, known(account))
				? Optional.of("C'est trop facile à deviner : choisissez une petite phrase.") : Optional.empty();
	}

	private static boolean isGuessed(String password, List<String> known) {
		String own = password.toLowerCase(Locale.FRENCH);
		for (String word : known) {
			own = own.replace(word, "");
		}
		return own.length() < LEAST_OF_ONES_OWN || Guessing.score(password, known) < HARD_TO_GUESS;
	}

	/** What everybody knows of them, longest first. */
	private List<String> known(Account account) {
		return Stream.of(account.mail(), account.name(), this.portal)
			.flatMap((text) -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
			.filter((word) -> word.length() > 2)
			.map((word) -> word.toLowerCase(Locale.FRENCH))
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
	}

	/** Dictionaries that are read when the first password is chosen. */
	private static final class Guessing {

		private static final Zxcvbn GUESSES = new Zxcvbn();

		static int score(String password, List<String> known) {
			return GUESSES.measure(password, known).getScore();
		}

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
