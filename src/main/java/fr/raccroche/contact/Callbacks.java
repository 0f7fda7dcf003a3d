package fr.raccroche.contact;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.Seal;
import fr.raccroche.site.MailAddresses;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * The keeping of call-back requests, from the form to their end. Never blocks.
 */
@Component
public class Callbacks {

	/** How long a request is kept. */
	public static final Duration KEPT = Duration.ofDays(60);

	private static final String PURPOSE = "callback";

	private static final String ID = "callback-id";

	private final ContactStore store;

	private final CallbackFacts facts;

	private final Outbox outbox;

	private final MailAddresses addresses;

	private final Seal seal;

	private final Clock clock;

	Callbacks(ContactStore store, CallbackFacts facts, Outbox outbox, MailAddresses addresses, Seal seal, Clock clock) {
		this.addresses = addresses;
		this.store = store;
		this.facts = facts;
		this.outbox = outbox;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Keeps a request and sends it on. The same number again changes nothing, unless the
	 * form says something else: who went back to correct it means what it says now.
	 * @param to mail of who receives it
	 * @param number of the form it came with
	 * @return end of the address of its receipt
	 */
	public Mono<String> keep(CallbackRequest request, String to, byte[] number) {
		return Mono.defer(() -> {
			String receipt = this.seal.close(PURPOSE, number);
			String id = idOf(receipt);
			Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
			Mail mail = mail(request, to, false, now);
			CallbackDocument document = document(id, request, mail, now);
			return this.facts.begin(document, request.solution())
				.then(this.store.create(ContactStore.CALLBACKS, id, document))
				.flatMap((first) -> first ? send(mail, id) : correct(request, document, mail(request, to, true, now)))
				.thenReturn(receipt);
		});
	}

	private Mail mail(CallbackRequest request, String to, boolean corrects, Instant now) {
		return CallbackMail.of(request, to, corrects, now.plus(KEPT), this.addresses.below(to, "/espace/rappels"));
	}

	/**
	 * The correction is kept before what it corrects goes: two mails rather than none.
	 */
	private Mono<Void> correct(CallbackRequest request, CallbackDocument said, Mail mail) {
		return stored(said.id()).filter((before) -> !Objects.equals(before.person(), said.person()))
			.flatMap((before) -> onWorker(() -> this.outbox.put(mail))
				.then(this.store.change(ContactStore.CALLBACKS, said.id(), CallbackDocument.class,
						(kept) -> kept.correctedTo(said, mail.id())))
				.flatMap((now) -> this.facts.put(now, request.solution()))
				.then(onWorker(() -> this.outbox.withdraw(before.mailId()))));
	}

	/** What cannot be sent on is not kept either: the person is told to try again. */
	private Mono<Void> send(Mail mail, String id) {
		return onWorker(() -> this.outbox.put(mail))
			.onErrorResume((failure) -> this.store.delete(ContactStore.CALLBACKS, id)
				.then(this.facts.forget(id))
				.then(Mono.error(failure)));
	}

	/**
	 * How a request is known inside. Whoever answers it sees this, and cannot tell from
	 * it the address of the receipt, which erases.
	 */
	String idOf(String receipt) {
		return this.seal.fingerprint(ID, receipt);
	}

	/** What became of a request. */
	public Mono<Receipt> find(String receipt) {
		if (this.seal.open(PURPOSE, receipt).isEmpty()) {
			return Mono.just(new Receipt.Unknown());
		}
		return kept(receipt).<Receipt>map(this::receipt).defaultIfEmpty(new Receipt.Erased());
	}

	/** Requests of before these two were told apart are kept under their receipt. */
	private Mono<CallbackDocument> kept(String receipt) {
		return Mono.justOrEmpty(this.seal.open(PURPOSE, receipt))
			.flatMap((ours) -> stored(idOf(receipt)).switchIfEmpty(Mono.defer(() -> stored(receipt))));
	}

	private Receipt.Kept receipt(CallbackDocument found) {
		CallbackDocument.Person person = found.person();
		boolean minor = person != null && person.age().equals(AgeBracket.FROM_15.code());
		return new Receipt.Kept(found.solutionId(), found.title(), minor, found.at(), found.until(),
				Receipt.Stage.of(found, this.clock.instant()));
	}

	/** Erases a request now, and its mail if that has not left. */
	public Mono<Void> erase(String receipt) {
		return kept(receipt).flatMap((found) -> takeMailBack(found).then(this.facts.withdraw(found.id()))
			.then(this.store.delete(ContactStore.CALLBACKS, found.id())));
	}

	/** So that nothing of who asked leaves any more. */
	Mono<Void> takeMailBack(CallbackDocument request) {
		return onWorker(() -> this.outbox.withdraw(request.mailId()));
	}

	/** One that is kept still. */
	Mono<CallbackDocument> stored(String id) {
		return this.store.find(ContactStore.CALLBACKS, id, CallbackDocument.class)
			.filter((found) -> found.until().isAfter(this.clock.instant()));
	}

	private static CallbackDocument document(String id, CallbackRequest request, Mail mail, Instant now) {
		CallbackDocument.Person person = new CallbackDocument.Person(request.firstName(), request.phone(),
				request.mail(), request.place().code(), request.place().label(), request.age().code(),
				request.moment().code(), request.word());
		return CallbackDocument.asked(id, request.solution().id().value(), request.solution().title(), person,
				mail.id(), now, now.plus(KEPT));
	}

	/** Something that touches the disk. */
	private interface DiskWork {

		void run() throws IOException;

	}

	private static Mono<Void> onWorker(DiskWork work) {
		return Mono.<Void>fromCallable(() -> {
			work.run();
			return null;
		}).subscribeOn(Schedulers.boundedElastic());
	}

}
