package fr.raccroche.offer.team;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * On the desk: networks whose next head has not accepted, or did not in time.
 */
@Component
class HandOverSection implements DeskSection {

	/** As long as somebody may still wonder. */
	private static final Duration REMEMBERED = Duration.ofDays(30);

	private final HandOverStore store;

	private final Members members;

	private final Accounts accounts;

	private final Clock clock;

	HandOverSection(HandOverStore store, Members members, Accounts accounts, Clock clock) {
		this.store = store;
		this.members = members;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public int getOrder() {
		return OFFERS - 5;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		if (!Reach.of(staff.account(), this.members.today()).delegates()) {
			return Mono.empty();
		}
		// most days nobody hands anything over
		return this.store.listOpen(this.clock.instant().minus(REMEMBERED))
			.filter((open) -> !open.isEmpty())
			.flatMap((open) -> this.members.around(staff).flatMap((around) -> part(open, around)));
	}

	private Mono<Part> part(List<HandOver> open, Surroundings around) {
		Map<String, String> networks = around.networks()
			.stream()
			.collect(Collectors.toMap(FoqualeNetwork::id, FoqualeNetwork::name));
		List<HandOver> theirs = open.stream().filter((one) -> networks.containsKey(one.network())).toList();
		return theirs.isEmpty() ? Mono.empty() : part(theirs, networks);
	}

	private Mono<Part> part(List<HandOver> open, Map<String, String> networks) {
		List<String> people = open.stream()
			.flatMap((one) -> Stream.of(one.leaving(), one.successor()))
			.distinct()
			.toList();
		return this.accounts.names(people)
			.map((names) -> new Part("relais", "Réseaux à transmettre", open.size(),
					"La personne en place garde ses droits tant que la suivante n'a pas accepté.",
					open.stream().map((one) -> row(one, networks, names)).toList(), TeamController.ADDRESS,
					"Voir l'équipe"));
	}

	private static Row row(HandOver one, Map<String, String> networks, Map<String, String> names) {
		boolean lapsed = one.state() == HandOver.State.LAPSED;
		String next = names.getOrDefault(one.successor(), "Une personne");
		String day = Words.day(LocalDate.ofInstant(one.until(), Words.PARIS));
		return new Row(networks.getOrDefault(one.network(), one.network()), HandOverController.ADDRESS + "/" + one.id(),
				lapsed ? "%s n'a pas accepté avant le %s".formatted(next, day)
						: "%s n'a pas encore accepté · invitation jusqu'au %s".formatted(next, day),
				lapsed);
	}

}
