package fr.raccroche.offer.network;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkRevision;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who changed what of a network, when, and bringing a former state back.
 */
@Controller
class HistoryController {

	private static final String ALL = NetworkController.ADDRESS + "/{reseau}/historique";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'à' H 'h' mm",
			Locale.FRENCH);

	private final NetworkEdits edits;

	private final Networks networks;

	private final NetworkDifference difference;

	private final TerritoryCheck check;

	private final Accounts accounts;

	HistoryController(NetworkEdits edits, Networks networks, NetworkDifference difference, TerritoryCheck check,
			Accounts accounts) {
		this.edits = edits;
		this.networks = networks;
		this.difference = difference;
		this.check = check;
		this.accounts = accounts;
	}

	@GetMapping(ALL)
	Mono<Rendering> all(StaffVisit visit, @PathVariable String reseau) {
		return this.edits.open(visit, reseau).flatMap((open) -> shown(open, null));
	}

	@PostMapping(ALL)
	Mono<Rendering> restore(StaffVisit visit, @PathVariable String reseau, ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "numero").flatMap((sent) -> {
			OpenNetwork open = sent.open();
			if (!sent.form().version(open).equals(open.kept().version())) {
				return shown(open, open.dispute());
			}
			return this.networks.history(open.network().id())
				.flatMap((all) -> Mono.justOrEmpty(all.stream()
					.filter((revision) -> String.valueOf(revision.number()).equals(sent.form().value("numero")))
					.findFirst()))
				.switchIfEmpty(Mono.error(() -> Problem.notFound("Cette version n'est pas dans l'historique.")))
				.flatMap((revision) -> restored(open, revision.content().sheet()));
		});
	}

	/** What it said of itself then; its name and its académie stay those of today. */
	private Mono<Rendering> restored(OpenNetwork open, NetworkSheet then) {
		Set<String> communes = new TreeSet<>(then.communes());
		then.contacts().forEach((contact) -> communes.addAll(contact.communes()));
		FoqualeNetwork next = open.network()
			.saying(then.reaching(open.sheet().beyond()).reaching(this.check.beyond(open, communes)));
		return this.check.holders(open, then.communes()).flatMap((taken) -> {
			Optional<String> refusal = this.check.refusal(open, communes);
			if (refusal.isPresent() || !taken.isEmpty()) {
				return shown(open, refusal.orElseGet(() -> "Ces communes sont à un autre réseau depuis : %s."
					.formatted(this.check.named(taken.keySet()))));
			}
			return this.edits.change(open, next)
				.flatMap((changed) -> changed ? Mono.just(SeeOther.at(open.href() + "?fait=repris"))
						: this.edits.open(open.visit(), open.network().id())
							.flatMap((now) -> shown(now, now.dispute())));
		});
	}

	private Mono<Rendering> shown(OpenNetwork open, @Nullable String fault) {
		return this.networks.history(open.network().id())
			.flatMap((all) -> this.accounts
				.names(all.stream().map(NetworkRevision::by).filter(Objects::nonNull).distinct().toList())
				.map((names) -> entries(all, names, open.network().number())))
			.map((entries) -> new HistoryPage(NetworkEdits.page(open.visit(), "Historique"), open, entries, fault))
			.map((page) -> Rendering.view("offer/network/history")
				.model(Map.of("page", page))
				.status((fault != null) ? HttpStatus.CONFLICT : HttpStatus.OK)
				.build());
	}

	private List<HistoryPage.Entry> entries(List<NetworkRevision> all, Map<String, String> names, long current) {
		List<HistoryPage.Entry> entries = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			NetworkRevision now = all.get(i);
			FoqualeNetwork before = (i + 1 < all.size()) ? all.get(i + 1).content() : null;
			entries.add(new HistoryPage.Entry(now.number(), when(now, names),
					(before != null) ? this.difference.between(before, now.content()) : List.of(),
					now.number() == current));
		}
		return entries;
	}

	private static String when(NetworkRevision revision, Map<String, String> names) {
		Instant at = revision.at();
		String who = (revision.by() == null) ? "le portail" : names.getOrDefault(revision.by(), "un ancien compte");
		return (at == null) ? "Avant le premier changement"
				: "%s, par %s".formatted(MOMENT.format(at.atZone(Words.PARIS)), who);
	}

}
