package fr.raccroche.solution;

import fr.raccroche.account.Staff;
import reactor.core.publisher.Flux;

/**
 * What another room knows of an offer that its page of staff should say: a bean of its
 * own. It brings words and addresses, never markup.
 */
public interface OfferNews {

	/** What is going on, for who may know it. */
	Flux<Item> about(Staff staff, SolutionId offer);

	/**
	 * A piece of it.
	 *
	 * @param sentence what is going on
	 * @param href where it is dealt with
	 * @param link what the link there says
	 */
	record Item(String sentence, String href, String link) {
	}

}
