package fr.raccroche.offer.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Sketches;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * The networks of somebody of staff, and what one of them says of itself.
 */
@Controller
class NetworkController {

	static final String ADDRESS = "/espace/reseaux";

	private static final String ONE = ADDRESS + "/{reseau}";

	private static final int LONGEST = 1_500;

	private static final Map<String, String> DONE = done();

	private final NetworkEdits edits;

	private final MemberChoice choice;

	private final Sketches sketches;

	private final Gazetteer gazetteer;

	NetworkController(NetworkEdits edits, MemberChoice choice, Sketches sketches, Gazetteer gazetteer) {
		this.edits = edits;
		this.choice = choice;
		this.sketches = sketches;
		this.gazetteer = gazetteer;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(defaultValue = "") String fait) {
		Map<String, String> academies = new HashMap<>();
		this.gazetteer.listAcademies()
			.forEach((academie) -> academies.put(academie.slug(), "Académie " + Words.of(academie.name())));
		return this.edits.around(visit)
			.map((around) -> NetworksPage.of(NetworkEdits.page(visit, "Vos réseaux"), around.networks(), academies,
					NetworkEdits.founds(around), fait.equals("supprime")))
			.map((page) -> Rendering.view("offer/network/list").model(Map.of("page", page)).build());
	}

	@GetMapping(ONE)
	Mono<Rendering> one(StaffVisit visit, @PathVariable String reseau, @RequestParam(defaultValue = "") String fait) {
		return this.edits.open(visit, reseau).flatMap((open) -> shown(open, fresh(open), DONE.get(fait)));
	}

	@PostMapping(ONE + "/presentation")
	Mono<Rendering> present(StaffVisit visit, @PathVariable String reseau, ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "presentation").flatMap((sent) -> {
			String text = sent.form().value("presentation");
			if (text.length() > LONGEST) {
				return shown(sent.open(), sent.form()
					.refused(Map.of("presentation", "C'est trop long : %d caractères au plus.".formatted(LONGEST))),
						null);
			}
			return this.edits.keep(sent, sent.open().sheet().presenting(text.isEmpty() ? null : text),
					sent.open().href() + "?fait=presentation", (open, form) -> shown(open, form, null));
		});
	}

	@PostMapping(ONE + "/membres")
	Mono<Rendering> join(StaffVisit visit, @PathVariable String reseau, ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "structure_nom").flatMap((sent) -> {
			NetworkSheet sheet = sent.open().sheet();
			String leaving = sent.form().value("retirer");
			if (!leaving.isEmpty()) {
				return kept(sent, sheet.withoutMember(leaving), "membre-retire");
			}
			return this.choice.choose(sent.open(), sent.form()).flatMap((chosen) -> switch (chosen) {
				case MemberChoice.Choice.Known known -> kept(sent, sheet.with(known.member()), "membre");
				case MemberChoice.Choice.Unclear unclear -> shown(sent.open(),
						sent.form().refused(Map.of("structure_nom", unclear.sentence())), null, unclear.options());
			});
		});
	}

	private Mono<Rendering> kept(NetworkEdits.Sent sent, NetworkSheet next, String done) {
		return this.edits.keep(sent, next, sent.open().href() + "?fait=" + done + "#membres",
				(open, form) -> shown(open, form, null));
	}

	private static NetworkForm fresh(OpenNetwork open) {
		String text = open.sheet().presentation();
		return NetworkForm.filled(Map.of("presentation", (text != null) ? text : ""));
	}

	private Mono<Rendering> shown(OpenNetwork open, NetworkForm form, @Nullable String done) {
		return shown(open, form, done, List.of());
	}

	private Mono<Rendering> shown(OpenNetwork open, NetworkForm form, @Nullable String done,
			List<MemberChoice.Option> options) {
		List<Set<String>> parts = open.sheet().bassins().stream().map(Bassin::communes).toList();
		NetworkForm full = form.values().containsKey("presentation") ? form : fresh(open).typedOver(form);
		return Mono.fromCallable(() -> this.sketches.draw(parts))
			.subscribeOn(Schedulers.boundedElastic())
			.map((sketch) -> NetworkEdits.shown("offer/network/one",
					new NetworkPage(NetworkEdits.page(open.visit(), open.network().name()), open, full,
							sketch.orElse(null), done, options),
					full));
	}

	private static Map<String, String> done() {
		return Map.ofEntries(Map.entry("presentation", "La présentation est enregistrée."),
				Map.entry("membre", "L'établissement est ajouté."),
				Map.entry("membre-retire", "L'établissement est retiré."),
				Map.entry("bassin-retire", "Le bassin est retiré."),
				Map.entry("partenaire", "Le partenaire est enregistré."),
				Map.entry("partenaire-retire", "Le partenaire est retiré."),
				Map.entry("contact", "Le contact est enregistré."),
				Map.entry("contact-retire", "Le contact est retiré."), Map.entry("repris", "La version est reprise."),
				Map.entry("nom", "Le réseau a son nouveau nom."),
				Map.entry("cree", "Le réseau est créé. Invitez maintenant qui en sera responsable."));
	}

}
