package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.structure.Networks;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Removing a network that holds nothing, as one made by mistake: for the coordination of
 * its académie and the administration.
 */
@Controller
class RemovalController {

	private static final String REMOVAL = NetworkController.ADDRESS + "/{reseau}/suppression";

	private final NetworkEdits edits;

	private final Networks networks;

	private final Remains remains;

	private final Journal journal;

	RemovalController(NetworkEdits edits, Networks networks, Remains remains, Journal journal) {
		this.edits = edits;
		this.networks = networks;
		this.remains = remains;
		this.journal = journal;
	}

	@GetMapping(REMOVAL)
	Mono<Rendering> ask(StaffVisit visit, @PathVariable String reseau) {
		return this.edits.open(visit, reseau)
			.filter(OpenNetwork::mayGoBeyond)
			.switchIfEmpty(Mono.error(RemovalController::notYours))
			.flatMap((open) -> this.remains.of(open)
				.map((remains) -> shown(open, NetworkForm.EMPTY, remains, HttpStatus.OK)));
	}

	@PostMapping(REMOVAL)
	Mono<Rendering> remove(StaffVisit visit, @PathVariable String reseau, ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange)
			.filter((sent) -> sent.open().mayGoBeyond())
			.switchIfEmpty(Mono.error(RemovalController::notYours))
			.flatMap((sent) -> this.remains.of(sent.open()).flatMap((remains) -> {
				OpenNetwork open = sent.open();
				if (!remains.isEmpty()) {
					return Mono.just(shown(open, NetworkForm.EMPTY, remains, HttpStatus.UNPROCESSABLE_CONTENT));
				}
				return !sent.form().version(open).equals(open.kept().version()) ? Mono.just(disputed(open))
						: removed(open);
			}));
	}

	private Mono<Rendering> removed(OpenNetwork open) {
		String who = open.visit().staff().account().id();
		return this.networks.remove(open.kept())
			.flatMap((gone) -> !gone
					? this.edits.open(open.visit(), open.network().id()).map(RemovalController::disputed)
					: this.journal.note(JournalAct.NETWORK, who, null, open.network().name() + " : suppression")
						.thenReturn(SeeOther.at(NetworkController.ADDRESS + "?fait=supprime")));
	}

	private static Rendering disputed(OpenNetwork open) {
		return shown(open, NetworkForm.EMPTY.disputed(open.dispute()), List.of(), HttpStatus.CONFLICT);
	}

	private static Rendering shown(OpenNetwork open, NetworkForm form, List<RemovalPage.Remain> remains,
			HttpStatus status) {
		RemovalPage page = new RemovalPage(NetworkEdits.page(open.visit(), "Supprimer le réseau"), open, form, remains);
		return Rendering.view("offer/network/removal").model(Map.of("page", page)).status(status).build();
	}

	private static Problem notYours() {
		return Problem.forbidden("Seules la coordination de l'académie et l'administration suppriment un réseau.");
	}

}
