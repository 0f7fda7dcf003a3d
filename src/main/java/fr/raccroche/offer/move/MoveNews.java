package fr.raccroche.offer.move;

import fr.raccroche.account.Staff;
import fr.raccroche.solution.OfferNews;
import fr.raccroche.solution.SolutionId;
import reactor.core.publisher.Flux;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the page of an offer: that it is given to another network, which did not answer yet
 * or refused it.
 */
@Component
@Order(3)
class MoveNews implements OfferNews {

	private final Moves moves;

	MoveNews(Moves moves) {
		this.moves = moves;
	}

	@Override
	public Flux<Item> about(Staff staff, SolutionId offer) {
		return this.moves.find(staff, offer).filter(Moves.Open::gives).flatMapMany((open) -> {
			OfferMove move = open.move();
			return (move == null || open.asked() == null) ? Flux.empty()
					: Flux.just(new Item(MoveWords.state(move, open.asked().name()),
							"/espace/offres/" + offer + "/confier", "Voir"));
		});
	}

}
