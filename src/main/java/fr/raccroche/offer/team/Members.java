package fr.raccroche.offer.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import fr.raccroche.account.Account;
import fr.raccroche.account.AccountLists;
import fr.raccroche.account.Accounts;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Role;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.solution.NetworkLife;
import fr.raccroche.solution.OfferStructures;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.Structures;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Who speaks for the networks and structures that somebody of staff looks after.
 */
@Component
public class Members {

	private final Accounts accounts;

	private final AccountLists lists;

	private final Networks networks;

	private final Structures structures;

	private final OfferStructures offered;

	private final NetworkLife life;

	private final Gazetteer gazetteer;

	private final Clock clock;

	Members(Accounts accounts, AccountLists lists, Networks networks, Structures structures, OfferStructures offered,
			NetworkLife life, Gazetteer gazetteer, Clock clock) {
		this.life = life;
		this.accounts = accounts;
		this.lists = lists;
		this.networks = networks;
		this.structures = structures;
		this.offered = offered;
		this.gazetteer = gazetteer;
		this.clock = clock;
	}

	/**
	 * A team.
	 *
	 * @param around what it speaks for
	 * @param members who, by name
	 * @param orphans networks that nobody heads
	 * @param cut whether there are more accounts
	 */
	record Found(Surroundings around, List<Member> members, List<FoqualeNetwork> orphans, boolean cut) {
	}

	/**
	 * The team of somebody.
	 * @param letters of a name or an address, for those who see everybody
	 * @return fails with {@link Problem} 403 for who has none
	 */
	Mono<Found> list(Staff staff, String letters) {
		return around(staff).flatMap((around) -> accounts(around, letters).flatMap((found) -> named(around, found)
			.map((named) -> new Found(named, members(named, found), orphans(named, found, letters),
					around.reach().everything() && found.size() == AccountLists.LONGEST))));
	}

	/**
	 * One of the team, with whether all the structure offers is theirs.
	 * @return fails with {@link Problem} 404 for who is none of theirs
	 */
	Mono<Member> get(Staff staff, String account, String key) {
		return around(staff)
			.flatMap((around) -> this.accounts.find(account)
				.flatMap((found) -> Mono
					.justOrEmpty(found.mandates()
						.stream()
						.filter((mandate) -> mandate.key().equals(key) && !mandate.isOver(today())
								&& around.shows(mandate))
						.findFirst())
					.flatMap((mandate) -> gift(staff, around, mandate.role(), mandate.scope())
						.map((gift) -> new Member(found, mandate, gift)))))
			.switchIfEmpty(
					Mono.error(() -> Problem.notFound("Cette personne n'est pas, ou n'est plus, de votre équipe.")));
	}

	/** What that would give, in words, and counted. */
	Mono<Gift> gift(Staff staff, Surroundings around, Role role, @Nullable String scope) {
		if (role != Role.CONTRIBUTOR || scope == null) {
			return Mono.just(around.gift(role, scope, false));
		}
		return this.offered.tally(staff.remit().deciding(), scope)
			.zipWith(directory(around, List.of(scope)), (tally, named) -> named.gift(role, scope, tally.whole()));
	}

	/** What is around somebody; fails with {@link Problem} 403 for who invites nobody. */
	public Mono<Surroundings> around(Staff staff) {
		Reach reach = Reach.of(staff.account(), today());
		if (!reach.delegates()) {
			return Mono.error(Problem
				.forbidden("Cette page est pour les responsables de réseau, les coordinations et l'administration."));
		}
		Remit remit = staff.remit().deciding();
		return this.networks.list()
			.flatMap((all) -> placed(all, reach))
			.zipWith(reach.everything() ? Mono.just(Map.<String, String>of()) : this.offered.names(remit),
					(all, structures) -> new Surroundings(reach,
							all.stream().filter((network) -> reach.belongs(network.id(), network.academie())).toList(),
							structures, Map.of(), Surroundings.named(this.gazetteer.listAcademies())));
	}

	/**
	 * A network that does not say its académie is in theirs when all that it offers is
	 * there.
	 */
	private Mono<List<FoqualeNetwork>> placed(List<FoqualeNetwork> networks, Reach reach) {
		return Flux.fromIterable(reach.academies())
			.concatMap((slug) -> this.offered.networksOnlyIn(slug).map((names) -> Map.entry(slug, names)))
			.collectList()
			.map((found) -> networks.stream().map((network) -> placed(network, found)).toList());
	}

	private static FoqualeNetwork placed(FoqualeNetwork network, List<Map.Entry<String, Set<String>>> found) {
		return (network.academie() != null) ? network
				: found.stream()
					.filter((academie) -> academie.getValue().contains(network.name()))
					.findFirst()
					.map((academie) -> network.in(academie.getKey()))
					.orElse(network);
	}

	/** Whether the directory or an offer of theirs knows that structure. */
	Mono<Boolean> knows(Surroundings around, String structure) {
		return around.structures().containsKey(structure) ? Mono.just(true)
				: this.structures.find(structure).hasElement();
	}

	/** Whether somebody of that address heads that network today. */
	Mono<Boolean> heads(String mail, String network) {
		return this.lists.listAround(List.of(network), "")
			.map((around) -> around.stream()
				.filter((account) -> account.mail().equals(mail))
				.flatMap((account) -> account.mandates().stream())
				.anyMatch((mandate) -> mandate.role() == Role.HEAD && network.equals(mandate.scope())
						&& mandate.holds(today())));
	}

	/**
	 * Whether somebody above a network lets its last head go: it has no offer, and may be
	 * one made by mistake.
	 */
	Mono<Boolean> spares(Staff staff, Member member) {
		Reach reach = Reach.of(staff.account(), today());
		String network = member.mandate().scope();
		if (member.mandate().role() != Role.HEAD || network == null || !reach.above(member.gift().academie())) {
			return Mono.just(false);
		}
		return this.networks.find(network)
			.flatMap((kept) -> this.life.countOffers(kept.network().names()))
			.map((offers) -> offers == 0)
			.defaultIfEmpty(true);
	}

	LocalDate today() {
		return Words.today(this.clock);
	}

	private Mono<List<Account>> accounts(Surroundings around, String letters) {
		return around.reach().everything() ? this.lists.listNamed(letters)
				: this.lists.listAround(Stream
					.concat(around.networks().stream().map(FoqualeNetwork::id), around.structures().keySet().stream())
					.toList(), around.reach().account());
	}

	private Mono<Surroundings> named(Surroundings around, List<Account> found) {
		return directory(around,
				found.stream()
					.flatMap((account) -> account.mandates().stream())
					.filter((mandate) -> mandate.role() == Role.CONTRIBUTOR && around.shows(mandate))
					.map(Mandate::scope)
					.filter(Objects::nonNull)
					.toList());
	}

	/**
	 * With the names of those which no offer of theirs names: the directory's, or else
	 * what an offer of somebody calls them.
	 */
	private Mono<Surroundings> directory(Surroundings around, List<String> ids) {
		List<String> unnamed = ids.stream().filter((id) -> !around.structures().containsKey(id)).distinct().toList();
		if (unnamed.isEmpty()) {
			return Mono.just(around);
		}
		return this.offered.names(new Remit(false, Set.of(), Set.of(), Set.copyOf(unnamed)))
			.publishOn(Schedulers.boundedElastic())
			.map((offered) -> around.naming(named(offered, unnamed)));
	}

	private Map<String, String> named(Map<String, String> offered, List<String> ids) {
		Map<String, String> names = new HashMap<>(offered);
		try {
			this.structures.findAll(ids).forEach((id, structure) -> names.put(id, structure.identity().name()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

	private List<Member> members(Surroundings around, List<Account> found) {
		return found.stream()
			.flatMap((account) -> account.mandates()
				.stream()
				.filter((mandate) -> !mandate.isOver(today()) && around.shows(mandate))
				.map((mandate) -> new Member(account, mandate, around.gift(mandate.role(), mandate.scope(), false))))
			.sorted(Comparator.comparing((Member member) -> member.mandate().role())
				.reversed()
				.thenComparing((member) -> member.gift().label())
				.thenComparing((member) -> member.account().name()))
			.toList();
	}

	private List<FoqualeNetwork> orphans(Surroundings around, List<Account> found, String letters) {
		if (!letters.isBlank() || found.size() >= AccountLists.LONGEST) {
			return List.of();
		}
		return around.networks()
			.stream()
			.filter((network) -> found.stream()
				.flatMap((account) -> account.mandates().stream())
				.noneMatch((mandate) -> mandate.role() == Role.HEAD && network.id().equals(mandate.scope())
						&& !mandate.isOver(today())))
			.toList();
	}

}
