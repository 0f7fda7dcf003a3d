package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.team.Members;
import fr.raccroche.offer.team.Surroundings;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Changes networks in the name of those who look after them: their head, a deputy, the
 * coordination of their académie, the administration.
 */
@Component
class NetworkEdits {

	private final Members members;

	private final Networks networks;

	private final Accounts accounts;

	NetworkEdits(Members members, Networks networks, Accounts accounts) {
		this.accounts = accounts;
		this.members = members;
		this.networks = networks;
	}

	/** Theirs, by name; fails with {@link Problem} 403 for who looks after none. */
	Mono<List<FoqualeNetwork>> list(StaffVisit visit) {
		return this.members.around(visit.staff()).map(Surroundings::networks);
	}

	/** One of theirs; fails with {@link Problem} 404 for those of others. */
	Mono<OpenNetwork> open(StaffVisit visit, String id) {
		return this.members.around(visit.staff())
			.filter((around) -> around.networks().stream().anyMatch((network) -> network.id().equals(id)))
			.flatMap((around) -> this.networks.find(id)
				.flatMap((kept) -> changedBy(kept).map((name) -> new OpenNetwork(visit, around, kept, name))))
			.switchIfEmpty(Mono.error(() -> Problem.notFound("Ce réseau n'est pas l'un des vôtres.")));
	}

	/** Who changed it last, as colleagues call them. */
	private Mono<String> changedBy(Networks.Kept kept) {
		String account = String.valueOf(kept.network().sheet().updatedBy());
		return this.accounts.names(Set.of(account)).map((names) -> names.getOrDefault(account, "Un ancien compte"));
	}

	/** The same, with the form that was sent. */
	Mono<Sent> open(StaffVisit visit, String id, ServerWebExchange exchange) {
		return open(visit, id).zipWith(exchange.getFormData().map(FormBody::new).map(NetworkForm::of), Sent::new);
	}

	/**
	 * A form that somebody sent.
	 *
	 * @param open about what
	 * @param form as it was typed
	 */
	record Sent(OpenNetwork open, NetworkForm form) {
	}

	/**
	 * Has the network say that, unless somebody else changed it since the form was shown.
	 * @param done where to go then
	 * @param again shows the form once more
	 */
	Mono<Rendering> keep(Sent sent, NetworkSheet next, String done,
			BiFunction<OpenNetwork, NetworkForm, Mono<Rendering>> again) {
		OpenNetwork open = sent.open();
		if (!sent.form().version(open).equals(open.kept().version())) {
			return again.apply(open, sent.form().disputed(open.dispute()));
		}
		return this.networks.change(open.kept(), next, open.visit().staff().account().id())
			.flatMap((changed) -> changed ? Mono.just(SeeOther.at(done)) : open(open.visit(), open.network().id())
				.flatMap((now) -> again.apply(now, sent.form().disputed(now.dispute()))));
	}

	static Rendering shown(String view, Object page, NetworkForm form) {
		HttpStatus status = !form.faults().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (form.alert() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
		return Rendering.view(view).model(Map.of("page", page)).status(status).build();
	}

	static StaffPage page(StaffVisit visit, String title) {
		return visit.page(title)
			.styledBy("css/form.css", "css/territory.css", "css/network-desk.css")
			.behavingAs("js/offer/complete.js", "js/offer/commune-lines.js");
	}

}
