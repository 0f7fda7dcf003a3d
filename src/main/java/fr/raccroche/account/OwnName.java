package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What colleagues call somebody, and how they correct it themselves.
 */
@Component
public class OwnName {

	/** Characters. */
	public static final int LONGEST = 100;

	/** What to say of what is no name. */
	public static final String FAULT = "Écrivez le prénom et le nom, en lettres.";

	private static final Pattern SHAPE = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]*");

	private final AccountWrites accounts;

	private final Journal journal;

	OwnName(AccountWrites accounts, Journal journal) {
		this.accounts = accounts;
		this.journal = journal;
	}

	/** Whether somebody may be called so. */
	public static boolean isName(String text) {
		return SHAPE.matcher(text).matches() && text.length() <= LONGEST;
	}

	/** From now on they are called so, in histories too. */
	public Mono<Account> change(Account account, String name) {
		return Mono.fromCallable(() -> {
			Account now = this.accounts.change(account.id(), (before) -> before.called(name));
			this.journal.put(JournalAct.RENAMED, now.id(), null, account.name());
			return now;
		}).onErrorMap(IOException.class, UncheckedIOException::new).subscribeOn(Schedulers.boundedElastic());
	}

}
