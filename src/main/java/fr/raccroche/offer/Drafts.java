package fr.raccroche.offer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What somebody has begun and the public does not see: what they write, and offers of
 * theirs that were never published. The desk and the page of drafts count the same.
 */
@Component
public class Drafts {

	private static final int MOST = 500;

	private final ProposalLists proposals;

	private final Offers offers;

	private final OfferRights rights;

	Drafts(ProposalLists proposals, Offers offers, OfferRights rights) {
		this.proposals = proposals;
		this.offers = offers;
		this.rights = rights;
	}

	/**
	 * All of it.
	 *
	 * @param written their own proposals, the latest first
	 * @param offers drafts of the catalogue that none of these is about; sent ones too,
	 * where others decide
	 */
	public record Own(List<Proposal> written, List<Solution> offers) {

		/** What others have now: it waits for their answer. */
		public Own sent() {
			return new Own(this.written.stream().filter((one) -> one.stage() == Stage.SUBMITTED).toList(),
					this.offers.stream().filter((offer) -> offer.life().state() == State.SUBMITTED).toList());
		}

		/** What is still to be written. */
		public Own unsent() {
			return new Own(this.written.stream().filter((one) -> one.stage() != Stage.SUBMITTED).toList(),
					this.offers.stream().filter((offer) -> offer.life().state() != State.SUBMITTED).toList());
		}

		public int count() {
			return this.written.size() + this.offers.size();
		}

	}

	public Mono<Own> find(Staff staff) {
		return Mono.zip(this.proposals.listOwn(staff), offers(staff, OfferFilter.DRAFTS),
				offers(staff, OfferFilter.SUBMITTED).map((sent) -> sent.stream()
					.filter((offer) -> this.rights.of(staff, offer).filter(Right.CONTRIBUTE::equals).isPresent())
					.toList()))
			.map((all) -> own(all.getT1(), all.getT2(), all.getT3()));
	}

	private Mono<List<Solution>> offers(Staff staff, OfferFilter filter) {
		return staff.remit().isEmpty() ? Mono.just(List.of()) : this.offers.list(staff.remit(), filter, "", 1, MOST)
			.map((found) -> found.offers().stream().map(StoredSolution::solution).toList());
	}

	private static Own own(List<Proposal> all, List<Solution> drafts, List<Solution> sent) {
		List<Proposal> written = all.stream().filter((one) -> one.stage() != Stage.SCHEDULED).toList();
		Set<SolutionId> about = all.stream().map(Proposal::solutionId).collect(Collectors.toSet());
		return new Own(written,
				Stream.concat(sent.stream(), drafts.stream()).filter((offer) -> !about.contains(offer.id())).toList());
	}

}
