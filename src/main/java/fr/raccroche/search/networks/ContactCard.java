package fr.raccroche.search.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A service that answers, in words.
 *
 * @param contact itself
 * @param where for whom it answers
 * @param network address of the page of its network; null on that page
 */
public record ContactCard(NetworkContact contact, String where, @Nullable String network) {

	private static final int NAMED = 8;

	/** As its network has it: for all of it, for some bassins, for some communes. */
	static ContactCard of(Page page, FoqualeNetwork network, NetworkContact contact, Gazetteer gazetteer) {
		if (contact.everywhere()) {
			return new ContactCard(contact, page.say("networks.contact.everywhere"), null);
		}
		List<String> places = new ArrayList<>();
		network.sheet()
			.bassins()
			.stream()
			.filter((bassin) -> contact.bassins().contains(bassin.slug()))
			.forEach((bassin) -> places.add(bassin.name()));
		contact.communes()
			.stream()
			.map(gazetteer::findByCode)
			.flatMap(Optional::stream)
			.map(Commune::label)
			.limit(NAMED)
			.forEach(places::add);
		int more = Math.max(0, contact.communes().size() - NAMED);
		return new ContactCard(contact, page.say("networks.contact.for", String.join(", ", places), more), null);
	}

	/** As people read it; null without a number. */
	public @Nullable String phone() {
		return Optional.ofNullable(this.contact.phone()).map(Words::phone).orElse(null);
	}

}
