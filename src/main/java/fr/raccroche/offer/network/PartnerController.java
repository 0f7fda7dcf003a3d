package fr.raccroche.offer.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.PartnerKind;
import fr.raccroche.structure.Structures;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * A partner of a network.
 */
@Controller
class PartnerController {

	private static final String ONE = NetworkController.ADDRESS + "/{reseau}/partenaires/{cle}";

	private static final String DONE = "?fait=partenaire#partenaires";

	private static final String GONE = "?fait=partenaire-retire#partenaires";

	private static final String UNKNOWN = "Ni l'annuaire ni vos offres ne connaissent cette structure : vérifiez son "
			+ "UAI, ou laissez vide.";

	private final NetworkEdits edits;

	private final Structures structures;

	PartnerController(NetworkEdits edits, Structures structures) {
		this.structures = structures;
		this.edits = edits;
	}

	@GetMapping(ONE)
	Mono<Rendering> one(StaffVisit visit, @PathVariable String reseau, @PathVariable String cle) {
		return this.edits.open(visit, reseau).map((open) -> shown(open, cle, filled(known(open, cle))));
	}

	@PostMapping(ONE)
	Mono<Rendering> keep(StaffVisit visit, @PathVariable String reseau, @PathVariable String cle,
			ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "nom").flatMap((sent) -> {
			OpenNetwork open = sent.open();
			NetworkPartner before = known(open, cle);
			return (before != null && !sent.form().value("retirer").isEmpty())
					? kept(sent, cle, open.sheet().withoutPartner(cle), GONE)
					: linked(open, before, sent.form()).flatMap((linked) -> kept(sent, cle, before, linked));
		});
	}

	private Mono<Rendering> kept(NetworkEdits.Sent sent, String cle, @Nullable NetworkPartner before, boolean linked) {
		OpenNetwork open = sent.open();
		Parts parts = new Parts(sent.form());
		List<NetworkPartner> others = open.sheet()
			.partners()
			.stream()
			.filter((partner) -> !partner.key().equals(cle))
			.toList();
		String name = parts.name(others.stream().map(NetworkPartner::name).toList());
		String phone = parts.phone();
		String web = parts.web();
		PartnerKind kind = PartnerKind.find(sent.form().value("genre")).orElse(null);
		if (kind == null) {
			parts.faults().put("genre", "Choisissez ce que c'est.");
		}
		if (!linked) {
			parts.faults().put("structure_id", UNKNOWN);
		}
		if (kind == null || !parts.faults().isEmpty()) {
			return Mono.just(shown(open, cle, sent.form().refused(parts.faults())));
		}
		String key = (before != null) ? cle : Parts.key(name, others.stream().map(NetworkPartner::key).toList());
		return kept(sent, cle,
				open.sheet().with(new NetworkPartner(key, name, kind, phone, web, structure(sent.form()))), DONE);
	}

	/** Whether its structure is one: of the directory, of an offer of theirs, or none. */
	private Mono<Boolean> linked(OpenNetwork open, @Nullable NetworkPartner before, NetworkForm form) {
		String id = structure(form);
		if (id == null || open.around().structures().containsKey(id)
				|| before != null && id.equals(before.structure())) {
			return Mono.just(true);
		}
		return this.structures.find(id).hasElement();
	}

	private static @Nullable String structure(NetworkForm form) {
		String typed = form.value("structure_id");
		return typed.isEmpty() ? null : typed.matches(MemberChoice.UAI) ? typed.toUpperCase(Locale.ROOT) : typed;
	}

	private Mono<Rendering> kept(NetworkEdits.Sent sent, String key, NetworkSheet next, String done) {
		return this.edits.keep(sent, next, sent.open().href() + done,
				(open, form) -> Mono.just(shown(open, key, form)));
	}

	private static @Nullable NetworkPartner known(OpenNetwork open, String key) {
		return key.equals(Parts.FRESH) ? null
				: open.sheet()
					.partner(key)
					.orElseThrow(() -> Problem.notFound("Ce partenaire n'est pas, ou n'est plus, dans ce réseau."));
	}

	private static NetworkForm filled(@Nullable NetworkPartner partner) {
		if (partner == null) {
			return NetworkForm.EMPTY;
		}
		Map<String, String> values = new TreeMap<>(Map.of("nom", partner.name(), "genre", partner.kind().code()));
		values.put("telephone", (partner.phone() != null) ? Words.inPairs(Words.phone(partner.phone())) : "");
		values.put("site_web", Objects.requireNonNullElse(partner.web(), ""));
		values.put("structure_id", Objects.requireNonNullElse(partner.structure(), ""));
		return NetworkForm.filled(values);
	}

	private static Rendering shown(OpenNetwork open, String key, NetworkForm form) {
		boolean fresh = open.sheet().partner(key).isEmpty();
		return NetworkEdits.shown("offer/network/partner",
				new PartPage(
						NetworkEdits.page(open.visit(),
								open.sheet().partner(key).map(NetworkPartner::name).orElse("Un partenaire de plus")),
						open, open.href() + "/partenaires/" + (fresh ? Parts.FRESH : key), fresh, form, null, null),
				form);
	}

}
