package fr.raccroche.solution.reminder;

import java.util.List;

import fr.raccroche.account.Colleagues;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.MailTurns;
import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Outbox;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.StoredSolution;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A head asks everybody who contributes to confirm everything, as at the rentrée; the
 * coordination asks the networks too. One mail each, once a day whoever asks.
 */
@Component
class Campaign {

	/** What {@link MailTurns} calls that somebody was asked today. */
	private static final String ASKED = "campagne";

	/** And that somebody did ask. */
	private static final String ASKS = "campagne-demandee";

	private final Offers offers;

	private final OfferRights rights;

	private final Colleagues colleagues;

	private final MailChoices choices;

	private final MailTurns turns;

	private final Letters letters;

	private final MailAddresses addresses;

	private final Outbox outbox;

	Campaign(Offers offers, OfferRights rights, Colleagues colleagues, MailChoices choices, MailTurns turns,
			Letters letters, MailAddresses addresses, Outbox outbox) {
		this.offers = offers;
		this.rights = rights;
		this.colleagues = colleagues;
		this.choices = choices;
		this.turns = turns;
		this.letters = letters;
		this.addresses = addresses;
		this.outbox = outbox;
	}

	/** What came of it. */
	sealed interface Outcome {

		/**
		 * They are asked.
		 *
		 * @param people how many mails were written
		 */
		record Asked(int people) implements Outcome {
		}

		/** They asked today already. */
		record Already() implements Outcome {
		}

		/** No mail can say where the portal is. */
		record Nowhere() implements Outcome {
		}

	}

	Mono<Outcome> ask(Staff asker) {
		if (!this.addresses.reach(asker.account().mail())) {
			return Mono.just(new Outcome.Nowhere());
		}
		return this.turns
			.<Outcome>once(this.turns.today(asker.account().id(), ASKS), () -> askAll(asker).map(Outcome.Asked::new))
			.defaultIfEmpty(new Outcome.Already());
	}

	private Mono<Integer> askAll(Staff asker) {
		return this.colleagues.list()
			.filter((staff) -> answers(asker, staff) && !staff.account().id().equals(asker.account().id())
					&& this.addresses.reach(staff.account().mail()))
			.filterWhen((staff) -> this.choices.find(staff.account().id())
				.map((choice) -> choice.wants(MailKind.CAMPAIGN, false)))
			.concatMap((staff) -> common(asker, staff)
				.flatMap((published) -> published.isEmpty() ? Mono.just(0) : write(staff, published)))
			.reduce(0, Integer::sum);
	}

	/** The structures of a network; whoever asks over networks asks these too. */
	private static boolean answers(Staff asker, Staff staff) {
		Remit near = staff.remit().near();
		return asker.remit().coordinates() ? !near.isEmpty() : !near.structures().isEmpty();
	}

	/** What one keeps true and the other publishes. */
	private Mono<List<StoredSolution>> common(Staff asker, Staff keeper) {
		return this.offers.list(keeper.remit().near(), OfferFilter.PUBLISHED, "", 1, Confirmations.MOST)
			.map((found) -> found.offers()
				.stream()
				.filter((stored) -> this.rights.of(asker, stored.solution())
					.filter((right) -> right == Right.PUBLISH)
					.isPresent())
				.toList());
	}

	private Mono<Integer> write(Staff to, List<StoredSolution> published) {
		return this.turns.once(this.turns.today(to.account().id(), ASKED), () -> Mono.fromCallable(() -> {
			this.outbox.put(this.letters.campaign(to, published));
			return 1;
		}).subscribeOn(Schedulers.boundedElastic())).defaultIfEmpty(0);
	}

}
