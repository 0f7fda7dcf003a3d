package fr.raccroche.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.contact.store.FactDocument;
import fr.raccroche.platform.Seal;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What stays of call-back requests, for counting how many were answered in time: the
 * solution, the days, the outcome. Nothing of who asked, not even the request's number.
 */
@Component
class CallbackFacts {

	/** How long a fact is kept: some school years to compare. */
	static final Duration KEPT = Duration.ofDays(5 * 365);

	private final ContactStore store;

	private final OfferRights rights;

	private final Gazetteer gazetteer;

	private final Seal seal;

	private final Clock clock;

	CallbackFacts(ContactStore store, OfferRights rights, Gazetteer gazetteer, Seal seal, Clock clock) {
		this.store = store;
		this.rights = rights;
		this.gazetteer = gazetteer;
		this.seal = seal;
		this.clock = clock;
	}

	/** Notes that it was asked, once. */
	Mono<Void> begin(CallbackDocument request, Solution solution) {
		FactDocument fact = fact(request, solution);
		return this.store.create(ContactStore.FACTS, fact.id(), fact).then();
	}

	/** Notes what the request says now: its outcome, or that it waits again. */
	Mono<Void> put(CallbackDocument request, Solution solution) {
		CallbackDocument.Settled settled = request.settled();
		FactDocument fact = fact(request, solution);
		FactDocument now = (settled == null) ? fact
				: fact.ending(settled.outcome(), LocalDate.ofInstant(settled.at(), Words.PARIS));
		return this.store.put(ContactStore.FACTS, now.id(), now);
	}

	/** Notes that who asked erased it before anybody answered. */
	Mono<Void> withdraw(String request) {
		LocalDate today = Words.today(this.clock);
		return this.store
			.change(ContactStore.FACTS, id(request), FactDocument.class,
					(fact) -> (fact.outcome() != null) ? fact : fact.ending(CallbackOutcome.WITHDRAWN, today))
			.then();
	}

	/** As if it had never been asked. */
	Mono<Void> forget(String request) {
		return this.store.delete(ContactStore.FACTS, id(request));
	}

	private FactDocument fact(CallbackDocument request, Solution solution) {
		return new FactDocument(id(request.id()), request.solutionId(), solution.provider().network(),
				this.rights.academies(solution), this.rights.departements(solution), communes(solution),
				LocalDate.ofInstant(request.at(), Words.PARIS), null, null, null, request.at().plus(KEPT));
	}

	private Set<String> communes(Solution solution) {
		return solution.sites()
			.stream()
			.flatMap((site) -> this.gazetteer.findByCode(site.communeCode()).stream())
			.map(Commune::code)
			.collect(Collectors.toSet());
	}

	private String id(String request) {
		return this.seal.fingerprint("callback-fact", request);
	}

}
