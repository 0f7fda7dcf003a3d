package fr.raccroche.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.Solution;
import org.springframework.stereotype.Component;

/**
 * Who sees who asked to be called back: those near the solution (its structure, its
 * network) always; the coordinators of its académie once the delay is over, for as long
 * as nobody else deals with it. Administrators see numbers only.
 */
@Component
class CallbackRights {

	private final OfferRights offers;

	CallbackRights(OfferRights offers) {
		this.offers = offers;
	}

	/** From most to least. */
	enum View {

		/** Who asks, and all the buttons. */
		PERSON,
		/** How far it is, and who deals with it. */
		PROGRESS

	}

	/** The most they may see; empty when it is none of theirs. */
	Optional<View> of(Staff staff, Solution solution, CallbackDocument request, Instant now) {
		return of(staff, covers(staff, staff.remit().near(), solution),
				covers(staff, staff.remit().coordination(), solution), request, now);
	}

	/**
	 * The same, where it is known already what covers its solution.
	 * @param near whether their structures or networks do
	 * @param coordinated whether their académies do
	 */
	static Optional<View> of(Staff staff, boolean near, boolean coordinated, CallbackDocument request, Instant now) {
		if (near) {
			return Optional.of(View.PERSON);
		}
		CallbackDocument.Settled settled = request.settled();
		LocalDate day = LocalDate.ofInstant((settled != null) ? settled.at() : now, Words.PARIS);
		if (!coordinated || !request.late(day)) {
			return Optional.empty();
		}
		CallbackDocument.Hold holder = request.holder(now);
		boolean free = holder == null || holder.by().equals(staff.account().id());
		return Optional.of(free ? View.PERSON : View.PROGRESS);
	}

	/** Whether they publish the solution, and so decide who deals with a request. */
	boolean decides(Staff staff, Solution solution) {
		return this.offers.of(new Staff(staff.account(), staff.remit().near()), solution)
			.filter((right) -> right == OfferRights.Right.PUBLISH)
			.isPresent();
	}

	private boolean covers(Staff staff, Remit part, Solution solution) {
		return this.offers.of(new Staff(staff.account(), part), solution).isPresent();
	}

}
