package fr.raccroche.offer;

import java.util.function.Function;

import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.MailAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Brings mails about proposals of offers to those who want them. Nothing depends on it.
 */
@Component
public class ProposalPost {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final MailChoices choices;

	private final MailAddresses addresses;

	private final Outbox outbox;

	ProposalPost(MailChoices choices, MailAddresses addresses, Outbox outbox) {
		this.choices = choices;
		this.addresses = addresses;
		this.outbox = outbox;
	}

	/**
	 * Writes to somebody, if they want such mails.
	 * @param letter the mail, by the address that turns such mails off
	 */
	public Mono<Boolean> bring(Staff to, Function<String, Mail> letter) {
		return wanted(to).flatMap((staff) -> put(letter.apply(off(staff))));
	}

	/** The whole address of a page of the portal. */
	public String page(String path) {
		return this.addresses.whole(path);
	}

	/** The same person; empty when they want none, or none can reach them. */
	Mono<Staff> wanted(Staff staff) {
		return !this.addresses.reach(staff.account().mail()) ? Mono.empty()
				: this.choices.find(staff.account().id())
					.filter((choice) -> choice.wants(MailKind.PROPOSALS, false))
					.map((choice) -> staff);
	}

	String off(Staff staff) {
		return this.addresses.whole(this.choices.offAddress(staff.account().id(), MailKind.PROPOSALS));
	}

	Mono<Boolean> put(Mail mail) {
		return Mono.fromCallable(() -> {
			this.outbox.put(mail);
			return true;
		}).subscribeOn(Schedulers.boundedElastic());
	}

	/** A mail that cannot be written keeps nothing from being done. */
	public static Mono<Void> quietly(Mono<Void> telling) {
		return telling.onErrorResume((failure) -> {
			logger.warn("Un courriel sur une proposition n'est pas parti : {}", failure.getMessage());
			return Mono.empty();
		});
	}

}
