package fr.raccroche.account;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import fr.raccroche.platform.ClientNetwork;
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

	private static final long NANOS_IN_A_SECOND = 1_000_000_000;

	private final Accounts accounts;

	private final Passwords passwords;

	private final Journal journal;

	private final Seal seal;

	private final Attempts perAddress;

	private final ClientAttempts perNetwork;

	SignIn(Accounts accounts, Passwords passwords, Journal journal, Seal seal, Clock clock) {
		this.journal = journal;
		this.accounts = accounts;
		this.passwords = passwords;
		this.seal = seal;
		this.perAddress = new Attempts(FREE_FOR_AN_ADDRESS, clock);
		this.perNetwork = new ClientAttempts(clock);
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
		 * @param shared whether they were of the whole network, for any address
		 */
		record Later(Duration left, boolean shared) implements Outcome {

			/** Whole seconds after which it may be tried. */
			public long seconds() {
				return this.left.plusNanos(NANOS_IN_A_SECOND - 1).toSeconds();
			}

		}

	}

	public Mono<Outcome> attempt(String mail, String password, @Nullable InetSocketAddress from) {
		return Mono.defer(() -> {
			String who = name(mail);
			String network = ClientNetwork.of(from);
			Duration wait = this.perAddress.wait(who);
			if (!wait.isZero()) {
				return Mono.just(new Outcome.Later(wait, false));
			}
			Duration shared = this.perNetwork.take(network);
			return !shared.isZero() ? Mono.just(new Outcome.Later(shared, true))
					: compared(mail, password, who).doOnNext((outcome) -> {
						if (outcome instanceof Outcome.Welcome) {
							this.perNetwork.giveBack(network);
						}
					}).doOnError((failure) -> this.perNetwork.giveBack(network));
		});
	}

	private Mono<Outcome> compared(String mail, String password, String who) {
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
				if (!this.perAddress.wait(who).isZero()) {
					this.journal.put(JournalAct.LOCKED, null, found.map(Account::id).orElse(null), null);
				}
				return new Outcome.Refused();
			});
	}

	/** Who proved that the address is theirs does not wait for those who tried it. */
	void proved(String mail) {
		this.perAddress.succeeded(name(mail));
	}

	private String name(String mail) {
		return this.seal.fingerprint("sign-in", Account.normalized(mail));
	}

}
