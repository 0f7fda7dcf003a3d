package fr.raccroche.offer.move;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.NetworkChoice;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Words;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.structure.FoqualeNetwork;
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
 * Giving an offer to another network: asking, and answering.
 */
@Controller
class MoveController {

	static final String ONE = "/espace/offres/{id}/confier";

	private static final int LONGEST = 500;

	private final Moves moves;

	private final Accounts accounts;

	private final MovePeople people;

	MoveController(Moves moves, Accounts accounts, MovePeople people) {
		this.people = people;
		this.moves = moves;
		this.accounts = accounts;
	}

	@GetMapping(ONE)
	Mono<Rendering> show(StaffVisit visit, @PathVariable String id) {
		return this.moves.open(visit.staff(), id(id)).flatMap((open) -> shown(visit, open, "", null));
	}

	@PostMapping(ONE)
	Mono<Rendering> press(StaffVisit visit, @PathVariable String id, ServerWebExchange exchange) {
		return this.moves.open(visit.staff(), id(id))
			.flatMap((open) -> exchange.getFormData()
				.map(FormBody::new)
				.flatMap((form) -> press(visit, open, form, cut(form.text("mot")))));
	}

	private Mono<Rendering> press(StaffVisit visit, Moves.Open open, FormBody form, String word) {
		String button = form.text("faire");
		boolean answers = button.equals("accepter") || button.equals("refuser");
		if (answers ? !open.takes() : !open.gives()) {
			return Mono.error(Problem.forbidden(answers ? "Seul le réseau à qui on la confie répond."
					: "Seul le réseau de cette offre peut la confier à un autre."));
		}
		return switch (button) {
			case "confier" -> ask(visit, open, form.text("reseau"), word);
			case "reprendre" -> this.moves.takeBack(open).thenReturn(SeeOther.at(address(open)));
			case "accepter" -> this.moves.accept(visit.staff(), open).thenReturn(SeeOther.at(offer(open)));
			case "refuser" ->
				word.isEmpty() ? shown(visit, open, "", "Dites en un mot pourquoi : qui l'a proposée le lira.")
						: this.moves.refuse(visit.staff(), open, word).thenReturn(SeeOther.at("/espace"));
			default -> Mono.error(Problem.badValue("faire", "ce bouton n'existe pas"));
		};
	}

	private Mono<Rendering> ask(StaffVisit visit, Moves.Open open, String name, String word) {
		return this.moves.others(open.solution()).flatMap((others) -> {
			FoqualeNetwork wanted = others.stream()
				.filter((network) -> network.names().contains(name))
				.findFirst()
				.orElse(null);
			return (wanted != null)
					? this.moves.ask(visit.staff(), open, wanted, word).thenReturn(SeeOther.at(address(open)))
					: shown(visit, open, name,
							capitalised(NetworkChoice.unknown(name, others.stream().map(FoqualeNetwork::name).toList())
								.sentence()));
		});
	}

	private Mono<Rendering> shown(StaffVisit visit, Moves.Open open, String typed, @Nullable String fault) {
		OfferMove move = open.move();
		Set<String> people = (move != null) ? Set.of(move.by()) : Set.of();
		Mono<List<FoqualeNetwork>> others = open.gives() ? this.moves.others(open.solution()) : Mono.just(List.of());
		return Mono.zip(others, this.accounts.names(people), nobody(open))
			.map((all) -> new MovePage(visit.page("Confier à un autre réseau").styledBy("css/form.css"), open,
					all.getT1(), (move != null) ? all.getT2().getOrDefault(move.by(), "Un ancien compte") : "", typed,
					fault, all.getT3().orElse(null)))
			.map((page) -> Rendering.view("offer/move/one")
				.model(Map.of("page", page))
				.status((fault == null) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
				.build());
	}

	/** What who gives it should know when the network that is asked has nobody. */
	private Mono<Optional<String>> nobody(Moves.Open open) {
		OfferMove move = open.move();
		return (!open.gives() || move == null || move.refused() || open.asked() == null) ? Mono.just(Optional
			.empty()) : this.people
				.answering(open)
				.map((who) -> Optional.of(who)
					.filter((none) -> none.heads().isEmpty())
					.map((none) -> "Personne ne parle encore pour ce réseau. " + (none.above().isEmpty()
							? "Choisissez-en un autre, ou demandez à l'administration du portail d'inviter un responsable."
							: "La coordination de son académie est prévenue : elle peut répondre à sa place.")));
	}

	private static String capitalised(String sentence) {
		return Words.capitalised(sentence) + (sentence.endsWith("?") ? "" : ".");
	}

	private static String cut(String word) {
		return word.substring(0, Math.min(word.length(), LONGEST));
	}

	private static String offer(Moves.Open open) {
		return "/espace/offres/" + open.solution().id();
	}

	private static String address(Moves.Open open) {
		return offer(open) + "/confier";
	}

	private static SolutionId id(String id) {
		try {
			return new SolutionId(id);
		}
		catch (SolutionRefused ex) {
			throw Problem.notFound("Cette offre n'existe pas.");
		}
	}

}
