package fr.raccroche.offer.move;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.solution.State;
import fr.raccroche.structure.FoqualeNetwork;
import org.jspecify.annotations.Nullable;

/**
 * An offer that goes to another network.
 *
 * @param page what surrounds it
 * @param open the offer, and what was asked
 * @param others networks it could go to
 * @param asker name of who asked; empty for nobody
 * @param typed name of the network that was typed
 * @param fault what is wrong with that; null for nothing
 * @param nobody what to know when the network that is asked has nobody; null when it has
 */
public record MovePage(StaffPage page, Moves.Open open, List<FoqualeNetwork> others, String asker, String typed,
		@Nullable String fault, @Nullable String nobody) {

	public String title() {
		return this.open.solution().title();
	}

	public String offer() {
		return "/espace/offres/" + this.open.solution().id();
	}

	public String network() {
		String network = this.open.solution().provider().network();
		return (network != null) ? "« %s »".formatted(network) : "aucun réseau";
	}

	public String structure() {
		return this.open.solution().provider().name();
	}

	public boolean gives() {
		return this.open.gives();
	}

	public boolean takes() {
		return this.open.takes();
	}

	/** Whether a network is asked and has not answered. */
	public boolean waits() {
		return this.open.move() != null && !this.open.move().refused();
	}

	public boolean refused() {
		return this.open.move() != null && this.open.move().refused();
	}

	/** Name of the network that is asked. */
	public String asked() {
		return (this.open.asked() != null) ? this.open.asked().name() : "";
	}

	public String word() {
		return (this.open.move() != null) ? this.open.move().word() : "";
	}

	/** Where everybody sees it; null before it is published. */
	public @Nullable String publicHref() {
		return (this.open.solution().life().state() == State.PUBLISHED) ? "/solutions/" + this.open.solution().id()
				: null;
	}

}
