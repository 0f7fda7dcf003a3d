package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import fr.raccroche.platform.Seal;
import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Links by which somebody chooses their password: the first time, or when it is
 * forgotten. They hold once: the password they were made for is part of them.
 */
@Component
public class Invitations {

	/** For somebody who reads their mail on Mondays. */
	public static final Duration FIRST = Duration.ofDays(14);

	/** For somebody who waits in front of the screen. */
	static final Duration FORGOTTEN = Duration.ofHours(1);

	static final String PATH = "/espace/invitation/";

	private static final String PURPOSE = "choose-password";

	private static final int STATE_LENGTH = 16;

	private final Accounts accounts;

	private final AccountWrites writes;

	private final Sessions sessions;

	private final Passwords passwords;

	private final Journal journal;

	private final SignIn signIn;

	private final IdentityMail mails;

	private final Seal seal;

	private final Clock clock;

	Invitations(Accounts accounts, AccountWrites writes, Sessions sessions, Passwords passwords, SignIn signIn,
			Journal journal, IdentityMail mails, Seal seal, Clock clock) {
		this.signIn = signIn;
		this.mails = mails;
		this.journal = journal;
		this.accounts = accounts;
		this.writes = writes;
		this.sessions = sessions;
		this.passwords = passwords;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * A new link by which somebody chooses their password; those sent before hold no
	 * more. Blocks.
	 * @return path of its page
	 * @throws IOException when the engine is away
	 */
	public String invite(Account account) throws IOException {
		String mark = UUID.randomUUID().toString();
		return PATH + issue(this.writes.change(account.id(), (now) -> now.invitedBy(mark)), FIRST);
	}

	/**
	 * @param holds how long
	 * @return end of its address
	 */
	String issue(Account account, Duration holds) {
		byte[] id = account.id().getBytes(StandardCharsets.UTF_8);
		byte[] content = ByteBuffer.allocate(Long.BYTES + STATE_LENGTH + id.length)
			.putLong(this.clock.instant().plus(holds).getEpochSecond())
			.put(state(account))
			.put(id)
			.array();
		return this.seal.close(PURPOSE, content);
	}

	/**
	 * Whom it invites; empty when it is used, too old, for nothing any more, or none of
	 * ours.
	 */
	public Mono<Account> find(String invitation) {
		return open(invitation).flatMap((link) -> this.accounts.find(link.account())
			.filter((account) -> leads(account) && link.end().isAfter(this.clock.instant())
					&& MessageDigest.isEqual(link.state(), state(account))));
	}

	/** Whether it is of somebody whom no other link would help: they are not expected. */
	public Mono<Boolean> isForNobody(String invitation) {
		return open(invitation).flatMap((link) -> this.accounts.find(link.account()))
			.map((account) -> !leads(account))
			.defaultIfEmpty(false);
	}

	private Mono<Opened> open(String invitation) {
		return Mono.justOrEmpty(this.seal.open(PURPOSE, invitation)).map(ByteBuffer::wrap).map((content) -> {
			Instant end = Instant.ofEpochSecond(content.getLong());
			byte[] state = new byte[STATE_LENGTH];
			content.get(state);
			return new Opened(end, state, StandardCharsets.UTF_8.decode(content).toString());
		});
	}

	/** What a link says. */
	private record Opened(Instant end, byte[] state, String account) {
	}

	/** Whether a link to choose a password leads anywhere for them. */
	boolean leads(Account account) {
		return !account.closed() && account.isExpected(Words.today(this.clock));
	}

	/** Gives it the password; whoever was signed in is so no more. */
	public Mono<Account> accept(Account invited, String password) {
		return Mono.fromCallable(() -> {
			String hash = this.passwords.hash(password);
			Account now = this.writes.change(invited.id(), (account) -> account.withPassword(hash));
			this.sessions.closeAll(now.id());
			this.signIn.proved(now.mail());
			this.journal.put(invited.awaited() ? JournalAct.ACCEPTED : JournalAct.PASSWORD, now.id(), null, null);
			if (invited.password() != null) {
				this.mails.passwordChanged(now);
			}
			return now;
		}).onErrorMap(IOException.class, UncheckedIOException::new).subscribeOn(Schedulers.boundedElastic());
	}

	private byte[] state(Account account) {
		String password = Objects.requireNonNullElse(account.password(), "");
		String print = this.seal.fingerprint(PURPOSE,
				(account.invitation() != null) ? password + " " + account.invitation() : password);
		return print.substring(0, STATE_LENGTH).getBytes(StandardCharsets.US_ASCII);
	}

}
