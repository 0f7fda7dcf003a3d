package fr.raccroche.account;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import fr.raccroche.platform.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Signing in with an address of mail and a password. Whether an account exists cannot be
 * told from the answer, its time, or how soon one has to wait.
 */
@Component
public class SignIn {

	private static final int FREE_FOR_AN_ADDRESS = 5;

	/** A school is behind one address of the network. */
	private static final int FREE_FOR_A_NETWORK = 50;

	private final Accounts accounts;

	private final Passwords passwords;

	private final Journal journal;

	private final Seal seal;

	private final Attempts perAddress;

	private final Attempts perNetwork;

	SignIn(Accounts accounts, Passwords passwords, Journal journal, Seal seal, Clock clock) {
		this.journal = journal;
		this.accounts = accounts;
		this.passwords = passwords;
		this.seal = seal;
		this.perAddress = new Attempts(FREE_FOR_AN_ADDRESS, clock);
		this.perNetwork = new Attempts(FREE_FOR_A_NETWORK, clock);
	}

	/** What comes of it. */
	public sealed interface Outcome {

		/**
		 * It is them.
		 *
		 * @param account theirs
		 */
		record Welcome(Account account) implements Outcome {
		}

		/** Not this address with this password. */
		record Refused() implements Outcome {
		}

		/**
		 * Too many failed before.
		 *
		 * @param left how long still
		 */
		record Later(Duration left) implements Outcome {
		}

	}

	public Mono<Outcome> attempt(String mail, String password, @Nullable InetSocketAddress from) {
		String who = this.seal.fingerprint("sign-in", Account.normalized(mail));
		String network = network(from);
		Duration wait = longest(this.perAddress.wait(who), this.perNetwork.wait(network));
		if (!wait.isZero()) {
			return Mono.just(new Outcome.Later(wait));
		}
		return this.accounts.findByMail(mail)
			.filter((account) -> !account.closed())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.publishOn(Schedulers.boundedElastic())
			.map((found) -> {
				if (this.passwords.matches(password, found.map(Account::password).orElse(null))) {
					this.perAddress.succeeded(who);
					return new Outcome.Welcome(found.orElseThrow());
				}
				this.perAddress.failed(who);
				this.perNetwork.failed(network);
				if (!this.perAddress.wait(who).isZero()) {
					this.journal.put(JournalAct.LOCKED, null, found.map(Account::id).orElse(null), null);
				}
				return new Outcome.Refused();
			});
	}

	private static Duration longest(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	private static String network(@Nullable InetSocketAddress from) {
		InetAddress address = (from != null) ? from.getAddress() : null;
		return (address != null) ? address.getHostAddress() : "unknown";
	}

}
