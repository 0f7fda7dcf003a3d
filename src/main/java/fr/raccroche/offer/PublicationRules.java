package fr.raccroche.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Publication;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.StoredSolution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Why somebody may not show an offer to the public.
 */
@Component
public class PublicationRules {

	/** What the title of a copy ends with, until it has its own. */
	public static final String COPY = " (copie)";

	/** Why nobody speaks in the name of a structure that others publish for. */
	public static final String FOLLOWED_BY_OTHERS = "cette structure a déjà des offres, dans un autre réseau : c'est à lui de publier les siennes";

	private final OfferRights rights;

	private final Offers offers;

	private final NetworkChoice networks;

	PublicationRules(OfferRights rights, Offers offers, NetworkChoice networks) {
		this.rights = rights;
		this.offers = offers;
		this.networks = networks;
	}

	/** Why they may not publish it on that day; empty when they may. */
	Mono<List<Reason>> refusal(Staff staff, @Nullable StoredSolution present, Solution solution, LocalDate day) {
		List<Reason> reasons = refusals(solution, day);
		if (!reasons.isEmpty()) {
			return Mono.just(reasons);
		}
		return this.networks.refusal(staff.remit(), network(present), solution.provider().network())
			.map(List::of)
			.switchIfEmpty(Mono.defer(() -> notTheirs(staff, solution)))
			.switchIfEmpty(Mono.defer(() -> followedByOthers(staff, present, solution).filter(Boolean::booleanValue)
				.map((others) -> List.of(new Reason("structure_id", FOLLOWED_BY_OTHERS)))));
	}

	private Mono<List<Reason>> notTheirs(Staff staff, Solution solution) {
		return (this.rights.of(staff, solution).orElse(Right.CONTRIBUTE) == Right.PUBLISH) ? Mono.empty()
				: Mono.just(List.of(new Reason("reseau",
						"vous ne publiez ni pour ce réseau, ni pour ce territoire : proposez-la plutôt")));
	}

	/** Nobody speaks in the name of a structure that others publish for. */
	private Mono<Boolean> followedByOthers(Staff staff, @Nullable StoredSolution present, Solution solution) {
		String structure = solution.provider().structureId();
		if (structure == null || (present != null && structure.equals(present.solution().provider().structureId()))) {
			return Mono.just(false);
		}
		return this.offers.listAll(new Remit(false, Set.of(), Set.of(), Set.of(structure)), OfferFilter.PUBLISHED)
			.map((stored) -> this.rights.of(staff, stored.solution()).orElse(Right.CONTRIBUTE) == Right.PUBLISH)
			.collectList()
			.map((theirs) -> !theirs.isEmpty() && !theirs.contains(true));
	}

	private static @Nullable String network(@Nullable StoredSolution present) {
		return (present != null) ? present.solution().provider().network() : null;
	}

	/** Why it may not be shown to the public as it is, or not yet; empty when it may. */
	public static List<Reason> refusals(Solution solution, LocalDate today) {
		List<Reason> reasons = new ArrayList<>();
		if (Publication.check(solution, today) instanceof Publication.Refused refused) {
			reasons.addAll(refused.reasons());
		}
		if (solution.joining().byOneself() && !solution.contact().isReachable() && reasons.isEmpty()) {
			reasons.add(new Reason("telephone",
					"il faut un téléphone, un courriel ou un site : sinon le jeune ne peut joindre personne"));
		}
		if (solution.title().endsWith(COPY)) {
			reasons.add(new Reason("titre", "donnez-lui un titre à elle : c'est encore celui de la copie"));
		}
		return reasons;
	}

}
