package fr.raccroche.offer.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Networks;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * What happens to a network that is handed over: for who leaves, who asked for it, and
 * whoever looks after the network.
 */
@Controller
class HandOverController {

	static final String ADDRESS = "/espace/relais";

	private final HandOverStore store;

	private final Members members;

	private final Accounts accounts;

	private final Networks networks;

	HandOverController(HandOverStore store, Members members, Accounts accounts, Networks networks) {
		this.store = store;
		this.members = members;
		this.accounts = accounts;
		this.networks = networks;
	}

	@GetMapping(ADDRESS + "/{relais}")
	Mono<Rendering> one(StaffVisit visit, @PathVariable String relais) {
		return this.store.find(relais)
			.filterWhen((one) -> concerns(visit, one))
			.switchIfEmpty(Mono.error(() -> Problem.notFound("Ce passage de main n'est pas l'un des vôtres.")))
			.flatMap((one) -> this.accounts.names(List.of(one.leaving(), one.successor()))
				.zipWith(this.networks.find(one.network()), (names, kept) -> told(one, names, kept.network().name()))
				.map((told) -> HandOverPage.of(visit.page("Passer la main"), one.state(), told,
						Reach.of(visit.staff().account(), this.members.today()).delegates())))
			.map((page) -> Rendering.view("offer/team/handed-over").model(Map.of("page", page)).build());
	}

	private Mono<Boolean> concerns(StaffVisit visit, HandOver one) {
		String reader = visit.staff().account().id();
		return (reader.equals(one.leaving()) || reader.equals(one.by())) ? Mono.just(true)
				: this.members.around(visit.staff())
					.map((around) -> around.networks().stream().anyMatch((known) -> known.id().equals(one.network())))
					.onErrorReturn(Problem.class, false);
	}

	private HandOverPage.Told told(HandOver one, Map<String, String> names, String network) {
		return new HandOverPage.Told(network, names.getOrDefault(one.leaving(), "la personne en place"),
				names.getOrDefault(one.successor(), "la personne nommée"),
				Words.day(LocalDate.ofInstant(one.until(), Words.PARIS)), Words.day(one.first()),
				HandOverPage.begun(one.first(), this.members.today()));
	}

}
