package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.territory.Sketch;
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
 * A bassin of a network: its name and its communes, in one form.
 */
@Controller
class BassinController {

	private static final String ONE = NetworkController.ADDRESS + "/{reseau}/bassins/{cle}";

	private final NetworkEdits edits;

	private final BassinReader reader;

	private final CommuneLines lines;

	private final Sketches sketches;

	private final TerritoryCheck check;

	BassinController(NetworkEdits edits, BassinReader reader, CommuneLines lines, Sketches sketches,
			TerritoryCheck check) {
		this.check = check;
		this.edits = edits;
		this.reader = reader;
		this.lines = lines;
		this.sketches = sketches;
	}

	@GetMapping(ONE)
	Mono<Rendering> one(StaffVisit visit, @PathVariable String reseau, @PathVariable String cle,
			@RequestParam(defaultValue = "") String fait) {
		return this.edits.open(visit, reseau).flatMap((open) -> {
			Bassin bassin = known(open, cle);
			NetworkForm form = (bassin == null) ? NetworkForm.EMPTY
					: NetworkForm.filled(Map.of("nom", bassin.name(), "communes", this.lines.write(bassin.communes())));
			String done = (fait.isEmpty() || bassin == null) ? null
					: "C'est enregistré : %s.".formatted(Words.count(bassin.communes().size(), "commune", "communes"));
			return shown(open, cle, form, done);
		});
	}

	@PostMapping(ONE)
	Mono<Rendering> keep(StaffVisit visit, @PathVariable String reseau, @PathVariable String cle,
			ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "nom", "communes").flatMap((sent) -> {
			OpenNetwork open = sent.open();
			Bassin before = known(open, cle);
			if (before != null && !sent.form().value("retirer").isEmpty()) {
				return kept(sent, cle, open.sheet().without(before), open.href() + "?fait=bassin-retire#bassins");
			}
			return this.reader.read(open, before, sent.form()).flatMap((read) -> switch (read) {
				case BassinReader.Answer.Right right -> kept(sent, cle,
						open.sheet().with(right.bassin()).reaching(this.check.beyond(open, right.bassin().communes())),
						open.href() + "/bassins/" + right.bassin().slug() + "?fait=1");
				case BassinReader.Answer.Wrong wrong -> shown(open, cle, sent.form().refused(wrong.faults()), null);
			});
		});
	}

	private Mono<Rendering> kept(NetworkEdits.Sent sent, String key, NetworkSheet next, String done) {
		return this.edits.keep(sent, next, done, (open, form) -> shown(open, key, form, null));
	}

	/** The one of that key; null for a new one. */
	private static @Nullable Bassin known(OpenNetwork open, String key) {
		return key.equals(Parts.FRESH) ? null
				: open.sheet()
					.bassin(key)
					.orElseThrow(() -> Problem.notFound("Ce bassin n'est pas, ou n'est plus, dans ce réseau."));
	}

	private Mono<Rendering> shown(OpenNetwork open, String key, NetworkForm form, @Nullable String done) {
		Set<String> communes = open.sheet().bassin(key).map(Bassin::communes).orElse(new TreeSet<>());
		return Mono.fromCallable(() -> this.sketches.draw(List.of(communes)))
			.subscribeOn(Schedulers.boundedElastic())
			.map((sketch) -> NetworkEdits.shown("offer/network/bassin",
					page(open, key, form, sketch.orElse(null), done), form));
	}

	private static PartPage page(OpenNetwork open, String key, NetworkForm form, @Nullable Sketch sketch,
			@Nullable String done) {
		boolean fresh = open.sheet().bassin(key).isEmpty();
		return new PartPage(
				NetworkEdits.page(open.visit(), open.sheet().bassin(key).map(Bassin::name).orElse("Un bassin de plus")),
				open, open.href() + "/bassins/" + (fresh ? Parts.FRESH : key), fresh, form, sketch, done);
	}

}
