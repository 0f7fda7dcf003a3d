package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.team.Surroundings;
import fr.raccroche.platform.Folding;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Founding a network, and giving it another name: for the coordination of its académie
 * and the administration.
 */
@Controller
class NamingController {

	static final String FRESH = NetworkController.ADDRESS + "/nouveau";

	private static final String NAME = NetworkController.ADDRESS + "/{reseau}/nom";

	private final NetworkEdits edits;

	private final Networks networks;

	private final Journal journal;

	NamingController(NetworkEdits edits, Networks networks, Journal journal) {
		this.edits = edits;
		this.networks = networks;
		this.journal = journal;
	}

	@GetMapping(FRESH)
	Mono<Rendering> ask(StaffVisit visit) {
		return this.edits.founding(visit).map((around) -> fresh(visit, around, NetworkForm.EMPTY));
	}

	@PostMapping(FRESH)
	Mono<Rendering> found(StaffVisit visit, ServerWebExchange exchange) {
		return this.edits.founding(visit)
			.flatMap((around) -> exchange.getFormData()
				.map(FormBody::new)
				.map(NetworkForm::of)
				.flatMap((form) -> found(visit, around, form)));
	}

	private Mono<Rendering> found(StaffVisit visit, Surroundings around, NetworkForm form) {
		Map<String, String> academies = academies(around);
		String academie = (academies.size() == 1) ? academies.keySet().iterator().next() : form.value("academie");
		String id = FoqualeNetwork.idOf(form.value("nom"));
		return faults(form, null).flatMap((faults) -> {
			if (!academies.containsKey(academie)) {
				faults.put("academie", "Choisissez son académie.");
			}
			if (!faults.isEmpty()) {
				return Mono.just(fresh(visit, around, form.refused(faults)));
			}
			String who = visit.staff().account().id();
			FoqualeNetwork network = new FoqualeNetwork(id, form.value("nom"), List.of(), academie,
					visit.staff().account().demonstration());
			return this.networks.found(network, who)
				.flatMap((done) -> !done
						? Mono.just(fresh(visit, around, form.refused(Map.of("nom", "Un réseau porte déjà ce nom."))))
						: this.journal.note(JournalAct.NETWORK, who, null, network.name() + " : création")
							.thenReturn(SeeOther.at(NetworkController.ADDRESS + "/" + id + "?fait=cree")));
		});
	}

	@GetMapping(NAME)
	Mono<Rendering> askName(StaffVisit visit, @PathVariable String reseau) {
		return this.edits.open(visit, reseau)
			.filter(OpenNetwork::mayGoBeyond)
			.switchIfEmpty(Mono.error(NamingController::notYours))
			.map((open) -> named(open, NetworkForm
				.filled(Map.of("nom", open.network().name(), "academie", String.valueOf(open.network().academie())))));
	}

	@PostMapping(NAME)
	Mono<Rendering> rename(StaffVisit visit, @PathVariable String reseau, ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "nom")
			.filter((sent) -> sent.open().mayGoBeyond())
			.switchIfEmpty(Mono.error(NamingController::notYours))
			.flatMap((sent) -> faults(sent.form(), sent.open().network()).flatMap((faults) -> {
				OpenNetwork open = sent.open();
				if (!faults.isEmpty()) {
					return Mono.just(named(open, sent.form().refused(faults)));
				}
				if (!sent.form().version(open).equals(open.kept().version())) {
					return Mono.just(named(open, sent.form().disputed(open.dispute())));
				}
				FoqualeNetwork next = open.network().called(sent.form().value("nom"));
				String academie = sent.form().value("academie");
				return this.edits.change(open, moves(open).containsKey(academie) ? next.in(academie) : next)
					.flatMap((changed) -> changed ? Mono.just(SeeOther.at(open.href() + "?fait=nom"))
							: this.edits.open(visit, reseau)
								.map((now) -> named(now, sent.form().disputed(now.dispute()))));
			}));
	}

	/** What is wrong with the name: nobody else may have it, or have had it. */
	private Mono<Map<String, String>> faults(NetworkForm form, @Nullable FoqualeNetwork own) {
		Parts parts = new Parts(form);
		String name = parts.name(List.of());
		Predicate<String> same = (other) -> Folding.folded(other).equals(Folding.folded(name));
		return this.networks.list().map((all) -> {
			Map<String, String> faults = new TreeMap<>(parts.faults());
			boolean taken = all.stream()
				.filter((network) -> own == null || !network.id().equals(own.id()))
				.anyMatch((network) -> network.names().stream().anyMatch(same));
			if (!faults.containsKey("nom") && !FoqualeNetwork.isName(name)) {
				faults.put("nom", "Un nom s'écrit en lettres, comme « Réseau FOQUALE de Niort ».");
			}
			if (taken || FoqualeNetwork.idOf(name).equals(Parts.FRESH)) {
				faults.put("nom", "Un réseau porte déjà ce nom, ou l'a porté.");
			}
			return faults;
		});
	}

	private static Map<String, String> academies(Surroundings around) {
		Map<String, String> academies = new TreeMap<>(around.academies());
		if (!around.reach().everything()) {
			academies.keySet().retainAll(around.reach().academies());
		}
		return academies;
	}

	/** Académies it may be said to be in: the administration alone says so. */
	private static Map<String, String> moves(OpenNetwork open) {
		return open.around().reach().everything() ? academies(open.around()) : Map.of();
	}

	private static Problem notYours() {
		return Problem.forbidden("Seules la coordination de l'académie et l'administration nomment un réseau.");
	}

	private static Rendering fresh(StaffVisit visit, Surroundings around, NetworkForm form) {
		return NetworkEdits.shown("offer/network/naming", new NamingPage(NetworkEdits.page(visit, "Nouveau réseau"),
				true, NetworkController.ADDRESS, FRESH, academies(around), form, ""), form);
	}

	private static Rendering named(OpenNetwork open, NetworkForm form) {
		return NetworkEdits.shown("offer/network/naming", new NamingPage(NetworkEdits.page(open.visit(), "Renommer"),
				false, open.href(), open.href() + "/nom", moves(open), form, form.version(open)), form);
	}

}
