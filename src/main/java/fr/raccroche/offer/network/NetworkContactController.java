package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Words;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkSheet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * A service that answers for a part of the territory of a network.
 */
@Controller
class NetworkContactController {

	private static final String ONE = NetworkController.ADDRESS + "/{reseau}/contacts/{cle}";

	private static final String DONE = "?fait=contact#contacts";

	private static final String GONE = "?fait=contact-retire#contacts";

	private final NetworkEdits edits;

	private final CommuneLines lines;

	private final TerritoryCheck check;

	NetworkContactController(NetworkEdits edits, CommuneLines lines, TerritoryCheck check) {
		this.check = check;
		this.edits = edits;
		this.lines = lines;
	}

	@GetMapping(ONE)
	Mono<Rendering> one(StaffVisit visit, @PathVariable String reseau, @PathVariable String cle) {
		return this.edits.open(visit, reseau).map((open) -> shown(open, cle, filled(known(open, cle))));
	}

	@PostMapping(ONE)
	Mono<Rendering> keep(StaffVisit visit, @PathVariable String reseau, @PathVariable String cle,
			ServerWebExchange exchange) {
		return this.edits.open(visit, reseau, exchange, "nom", "communes").flatMap((sent) -> {
			OpenNetwork open = sent.open();
			NetworkContact before = known(open, cle);
			if (before != null && !sent.form().value("retirer").isEmpty()) {
				return kept(sent, cle, open.sheet().withoutContact(cle), GONE);
			}
			Parts parts = new Parts(sent.form());
			NetworkContact contact = read(open, cle, before != null, sent.form(), parts);
			return (contact == null) ? Mono.just(shown(open, cle, sent.form().refused(parts.faults())))
					: kept(sent, cle, contact);
		});
	}

	private Mono<Rendering> kept(NetworkEdits.Sent sent, String key, NetworkContact contact) {
		OpenNetwork open = sent.open();
		return this.check.contactRefusal(open, contact.communes())
			.flatMap((refusal) -> refusal.isPresent()
					? Mono.just(shown(open, key, sent.form().refused(Map.of("communes", refusal.get()))))
					: kept(sent, key, open.sheet().with(contact).reaching(this.check.beyond(open, contact.communes())),
							DONE));
	}

	/** The contact; null when something is wrong. */
	private @Nullable NetworkContact read(OpenNetwork open, String key, boolean known, NetworkForm form, Parts parts) {
		List<NetworkContact> others = open.sheet()
			.contacts()
			.stream()
			.filter((contact) -> !contact.key().equals(key))
			.toList();
		String name = parts.name(others.stream().map(NetworkContact::name).toList());
		String phone = parts.phone();
		String mail = parts.mail();
		String web = parts.web();
		if (phone == null && mail == null && web == null && parts.faults().isEmpty()) {
			parts.faults().put("telephone", "Dites comment le joindre : un téléphone, un courriel ou un site.");
		}
		CommuneLines.Read read = this.lines.read(form.value("communes") + "\n" + form.value("commune"), false);
		if (!read.refused().isEmpty()) {
			parts.faults().put("communes", BassinReader.refused(read.refused()));
		}
		if (!parts.faults().isEmpty()) {
			return null;
		}
		Set<String> bassins = new TreeSet<>(form.all("bassins"));
		bassins.removeIf((slug) -> open.sheet().bassin(slug).isEmpty());
		return new NetworkContact(known ? key : Parts.key(name, others.stream().map(NetworkContact::key).toList()),
				name, phone, mail, web, bassins, read.codes());
	}

	private Mono<Rendering> kept(NetworkEdits.Sent sent, String key, NetworkSheet next, String done) {
		return this.edits.keep(sent, next, sent.open().href() + done,
				(open, form) -> Mono.just(shown(open, key, form)));
	}

	private static @Nullable NetworkContact known(OpenNetwork open, String key) {
		return key.equals(Parts.FRESH) ? null
				: open.sheet()
					.contact(key)
					.orElseThrow(() -> Problem.notFound("Ce contact n'est pas, ou n'est plus, dans ce réseau."));
	}

	private NetworkForm filled(@Nullable NetworkContact contact) {
		if (contact == null) {
			return NetworkForm.EMPTY;
		}
		Map<String, String> values = new TreeMap<>(Map.of("nom", contact.name()));
		values.put("telephone", (contact.phone() != null) ? Words.inPairs(Words.phone(contact.phone())) : "");
		values.put("courriel", Objects.requireNonNullElse(contact.mail(), ""));
		values.put("site_web", Objects.requireNonNullElse(contact.web(), ""));
		values.put("communes", this.lines.write(contact.communes()));
		return NetworkForm.filled(values).ticking("bassins", List.copyOf(contact.bassins()));
	}

	private static Rendering shown(OpenNetwork open, String key, NetworkForm form) {
		boolean fresh = open.sheet().contact(key).isEmpty();
		return NetworkEdits.shown("offer/network/contact",
				new PartPage(
						NetworkEdits.page(open.visit(),
								open.sheet().contact(key).map(NetworkContact::name).orElse("Un contact de plus")),
						open, open.href() + "/contacts/" + (fresh ? Parts.FRESH : key), fresh, form, null, null),
				form);
	}

}
