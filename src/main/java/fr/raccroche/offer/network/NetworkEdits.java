package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.team.Members;
import fr.raccroche.offer.team.Surroundings;
import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.solution.OfferStructures;
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

	private final OfferStructures offered;

	private final NetworkDifference difference;

	private final Journal journal;

	NetworkEdits(Members members, Networks networks, Accounts accounts, OfferStructures offered,
			NetworkDifference difference, Journal journal) {
		this.difference = difference;
		this.journal = journal;
		this.offered = offered;
		this.accounts = accounts;
		this.members = members;
		this.networks = networks;
	}

	/** What is theirs; fails with {@link Problem} 403 for who looks after none. */
	Mono<Surroundings> around(StaffVisit visit) {
		return this.members.around(visit.staff());
	}

	/** What is around somebody who may found networks; fails with {@link Problem} 403. */
	Mono<Surroundings> founding(StaffVisit visit) {
		return this.members.around(visit.staff())
			.filter(NetworkEdits::founds)
			.switchIfEmpty(Mono.error(() -> Problem
				.forbidden("Seules la coordination de l'académie et l'administration créent un réseau.")));
	}

	static boolean founds(Surroundings around) {
		return around.reach().everything() || !around.reach().academies().isEmpty();
	}

	/** One of theirs; fails with {@link Problem} 404 for those of others. */
	Mono<OpenNetwork> open(StaffVisit visit, String id) {
		return this.members.around(visit.staff())
			.filter((around) -> around.networks().stream().anyMatch((network) -> network.id().equals(id)))
			.flatMap((around) -> this.networks.find(id)
				.flatMap(this::placed)
				.flatMap((kept) -> changedBy(kept).map((name) -> new OpenNetwork(visit, around, kept, name))))
			.switchIfEmpty(Mono.error(() -> Problem.notFound("Ce réseau n'est pas l'un des vôtres.")));
	}

	/** One that does not say its académie is in the one where all its offers are. */
	private Mono<Networks.Kept> placed(Networks.Kept kept) {
		FoqualeNetwork network = kept.network();
		return (network.academie() != null) ? Mono.just(kept)
				: this.offered.academieOf(network.names())
					.map((slug) -> new Networks.Kept(network.in(slug), kept.version()))
					.defaultIfEmpty(kept);
	}

	/** Who changed it last, as colleagues call them. */
	private Mono<String> changedBy(Networks.Kept kept) {
		String account = String.valueOf(kept.network().sheet().updatedBy());
		return this.accounts.names(Set.of(account)).map((names) -> names.getOrDefault(account, "Un ancien compte"));
	}

	/**
	 * The same, with the form that was sent: all of it, or {@link Problem} 400. What is
	 * missing would erase what is kept.
	 * @param fields that the form has, unless it takes something away
	 */
	Mono<Sent> open(StaffVisit visit, String id, ServerWebExchange exchange, String... fields) {
		return open(visit, id).zipWith(exchange.getFormData().map(FormBody::new).map(NetworkForm::of), Sent::new)
			.doOnNext((sent) -> sent.form().require(fields));
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
		if (next.equals(open.sheet())) {
			// pressed twice, or said already by somebody else
			return Mono.just(SeeOther.at(done));
		}
		if (!sent.form().version(open).equals(open.kept().version())) {
			return again.apply(open, sent.form().disputed(open.dispute()));
		}
		return change(open, open.network().saying(next))
			.flatMap((changed) -> changed ? Mono.just(SeeOther.at(done)) : open(open.visit(), open.network().id())
				.flatMap((now) -> again.apply(now, sent.form().disputed(now.dispute()))));
	}

	/**
	 * Changes it and notes that in words.
	 * @return false when somebody else was quicker
	 */
	Mono<Boolean> change(OpenNetwork open, FoqualeNetwork next) {
		String who = open.visit().staff().account().id();
		String words = this.difference.words(open.network(), next);
		return words.isEmpty() ? Mono.just(true)
				: this.networks.change(open.kept(), next, who)
					.flatMap((changed) -> !changed ? Mono.just(false)
							: this.journal.note(JournalAct.NETWORK, who, null, open.network().name() + " : " + words)
								.thenReturn(true));
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
