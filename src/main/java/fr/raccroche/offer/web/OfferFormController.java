package fr.raccroche.offer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.account.Remit;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.Drafts;
import fr.raccroche.offer.NetworkChoice;
import fr.raccroche.offer.OfferCells;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.offer.Proposals;
import fr.raccroche.offer.PublicationRules;
import fr.raccroche.offer.Stage;
import fr.raccroche.offer.StructureFill;
import fr.raccroche.offer.Writing;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.OfferChanges;
import fr.raccroche.solution.OfferEnds;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Opens the form of an offer: empty, filled with what the public sees, with an older
 * version or a copy. Nothing is kept before something is typed.
 */
@Controller
class OfferFormController {

	static final String OFFERS = "/espace/offres";

	static final String PROPOSALS = "/espace/propositions";

	private static final List<List<String>> OF_THE_STRUCTURE = List.of(List.of("reseau"), List.of("structure_nom"),
			List.of("commune", "adresse", "latitude", "longitude"));

	private final Proposals proposals;

	private final ProposalLists lists;

	private final OfferChanges offers;

	private final Solutions solutions;

	private final OfferCells cells;

	private final StructureFill structures;

	private final Offers list;

	private final FormViews views;

	private final OfferEnds ends;

	private final Drafts drafts;

	private final NetworkChoice networks;

	OfferFormController(OfferEnds ends, Drafts drafts, NetworkChoice networks, Proposals proposals, ProposalLists lists,
			OfferChanges offers, Solutions solutions, OfferCells cells, StructureFill structures, Offers list,
			FormViews views) {
		this.ends = ends;
		this.drafts = drafts;
		this.networks = networks;
		this.list = list;
		this.proposals = proposals;
		this.lists = lists;
		this.offers = offers;
		this.solutions = solutions;
		this.cells = cells;
		this.structures = structures;
		this.views = views;
	}

	@GetMapping(OFFERS + "/nouvelle")
	Mono<Rendering> fresh(StaffVisit visit, @RequestParam(defaultValue = "") String genre,
			@RequestParam(defaultValue = "") String modele) {
		if (visit.staff().remit().isEmpty()) {
			return Mono.error(Problem.forbidden("Aujourd'hui, vous ne parlez pour aucun réseau ni aucune structure : "
					+ "vous ne pourriez ni publier une offre, ni la proposer."));
		}
		if (!modele.isEmpty()) {
			return copy(visit, id(modele));
		}
		if (genre.isEmpty()) {
			return Mono.just(Rendering.view("offer/kinds")
				.model(Map.of("page",
						new KindsPage(visit.page("Nouvelle offre").styledBy("css/offer-form.css"), FormPage.kinds())))
				.build());
		}
		Kind kind = Coded.find(Kind.class, genre)
			.orElseThrow(() -> Problem.badValue("genre", "« %s » n'est pas un type d'offre".formatted(genre)));
		return this.networks.own(visit.staff().remit())
			.defaultIfEmpty("")
			.flatMap((own) -> this.structures.fill(theirs(this.cells.begin(kind), own, visit.staff().remit())))
			.flatMap((cells) -> ofTheirNetwork(cells, visit.staff().remit()))
			.flatMap((cells) -> this.views.begun(visit, fresh(cells), visit.staff().remit().delegates()));
	}

	/**
	 * Its network, its name and its place, as the other offers of their structure say.
	 */
	private Mono<Map<String, String>> ofTheirNetwork(Map<String, String> cells, Remit remit) {
		if (remit.structures().isEmpty()) {
			return Mono.just(cells);
		}
		return this.list.list(remit, OfferFilter.ALL, "", 1, Offers.PAGE).map((found) -> {
			Map<String, String> filled = new LinkedHashMap<>(cells);
			found.offers()
				.stream()
				.map((stored) -> this.cells.of(stored.solution()))
				.filter((known) -> isOfThatStructure(known, filled))
				.forEach((known) -> OF_THE_STRUCTURE.forEach((columns) -> putAbsent(filled, known, columns)));
			return filled;
		});
	}

	private static boolean isOfThatStructure(Map<String, String> known, Map<String, String> filled) {
		String wanted = filled.get("structure_id");
		return wanted == null || wanted.equals(known.get("structure_id"));
	}

	/** What belongs together comes together. */
	private static void putAbsent(Map<String, String> filled, Map<String, String> known, List<String> columns) {
		if (columns.stream().noneMatch(filled::containsKey)) {
			columns.forEach((column) -> {
				if (known.containsKey(column)) {
					filled.put(column, known.get(column));
				}
			});
		}
	}

	/** Of the one network or structure they speak for. */
	private static Map<String, String> theirs(Map<String, String> cells, String network, Remit remit) {
		Map<String, String> theirs = new LinkedHashMap<>(cells);
		if (!network.isEmpty()) {
			theirs.put("reseau", network);
		}
		put(theirs, "structure_id", remit.structures());
		return theirs;
	}

	private static void put(Map<String, String> cells, String column, Set<String> only) {
		if (only.size() == 1) {
			cells.put(column, only.iterator().next());
		}
	}

	private Mono<Rendering> copy(StaffVisit visit, SolutionId model) {
		return this.offers.get(visit.staff(), model).flatMap((owned) -> {
			Map<String, String> cells = new LinkedHashMap<>(this.cells.of(owned.stored().solution()));
			cells.computeIfPresent("titre", (column, title) -> title + PublicationRules.COPY);
			return this.views.fresh(visit, fresh(cells), visit.staff().remit().delegates());
		});
	}

	@GetMapping(OFFERS + "/{id}/modifier")
	Mono<Rendering> change(StaffVisit visit, @PathVariable String id,
			@RequestParam(required = false) @Nullable Long revision,
			@RequestParam(required = false) @Nullable String neuf) {
		SolutionId offer = id(id);
		if (revision != null || neuf != null) {
			return anew(visit, offer, revision);
		}
		return this.lists.listOwn(visit.staff(), offer)
			.flatMap((begun) -> begun.isEmpty() ? anew(visit, offer, null)
					: Mono.just(SeeOther.at(PROPOSALS + "/" + begun.getFirst().id() + "?fait=reprise")));
	}

	private Mono<Rendering> anew(StaffVisit visit, SolutionId offer, @Nullable Long revision) {
		return this.offers.get(visit.staff(), offer).flatMap((owned) -> {
			long present = owned.stored().revision();
			Mono<Map<String, String>> cells = (revision == null) ? Mono.just(this.cells.of(owned.stored().solution()))
					: this.solutions.findRevision(offer, revision)
						.map((older) -> restored(older.solution(), owned.stored().solution()))
						.switchIfEmpty(Mono.error(Problem.notFound("Cette version n'existe pas.")));
			return cells.flatMap((filled) -> this.views.fresh(visit,
					new Writing(Proposals.anId(), offer, present, 0, filled), owned.right() == Right.PUBLISH));
		});
	}

	/** An older version, but of the network, with the places and dates of today. */
	private Map<String, String> restored(Solution older, Solution present) {
		Map<String, String> cells = new LinkedHashMap<>(this.cells.of(older));
		Map<String, String> today = this.cells.of(present);
		for (String column : new String[] { "reseau", "places", "sessions" }) {
			cells.remove(column);
			if (today.containsKey(column)) {
				cells.put(column, today.get(column));
			}
		}
		return cells;
	}

	private static Writing fresh(Map<String, String> cells) {
		return new Writing(Proposals.anId(), null, 0, 0, cells);
	}

	@GetMapping(PROPOSALS)
	Mono<Rendering> list(StaffVisit visit) {
		return Mono
			.zip(this.lists.listToDecide(visit.staff()), this.lists.listScheduled(visit.staff()),
					this.drafts.find(visit.staff()), this.ends.list(visit.staff()))
			.map((all) -> new ProposalsPage(visit.page("Brouillons et propositions"), all.getT1(), all.getT2(),
					all.getT4(), all.getT3()))
			.map((page) -> Rendering.view("offer/proposals").model(Map.of("page", page)).build());
	}

	@GetMapping(PROPOSALS + "/{id}")
	Mono<Rendering> proposal(StaffVisit visit, @PathVariable String id, @RequestParam(defaultValue = "") String fait) {
		return this.proposals.get(visit.staff(), id)
			.flatMap((proposal) -> this.views.kept(visit, proposal, done(fait, proposal.stage())));
	}

	private static @Nullable String done(String code, Stage stage) {
		return switch (code) {
			case "brouillon" -> (stage == Stage.SUBMITTED) ? "C'est enregistré."
					: "Le brouillon est enregistré. Le public ne le voit pas.";
			case "ensemble" -> "C'est enregistré, avec ce que vous aviez écrit ici et ce qui a changé ailleurs.";
			case "prevue" -> "C'est prévu : elle se publiera toute seule ce jour-là.";
			case "reprise" -> "Vous aviez commencé cette modification : la voici.";
			case "a-part" ->
				"Le brouillon d'avant a été publié ou abandonné entre-temps. Votre texte est gardé ici, dans un nouveau brouillon : le public ne le voit pas.";
			default -> null;
		};
	}

	static SolutionId id(String id) {
		try {
			return new SolutionId(id);
		}
		catch (IllegalArgumentException ex) {
			throw Problem.notFound("Cette offre n'existe pas, ou elle n'est pas de votre réseau.");
		}
	}

}
