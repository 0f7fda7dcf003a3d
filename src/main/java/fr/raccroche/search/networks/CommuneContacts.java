package fr.raccroche.search.networks;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Page;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Place;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Who answers for a commune, as its network says.
 */
@Component
public class CommuneContacts {

	/** More would be a list to choose from, not somebody to call. */
	private static final int MOST = 2;

	private final Networks networks;

	private final Gazetteer gazetteer;

	private final boolean demonstration;

	CommuneContacts(Networks networks, Gazetteer gazetteer, RaccrocheSettings settings) {
		this.networks = networks;
		this.gazetteer = gazetteer;
		this.demonstration = settings.demonstration();
	}

	/** The closest said first: the commune, its bassin, the whole network. */
	public Mono<List<ContactCard>> of(Page page, Place place) {
		List<String> codes = new ArrayList<>(List.of(place.code()));
		// who answers for a city answers for its districts
		this.gazetteer.findByCode(place.code()).map(Commune::parent).ifPresent(codes::add);
		return this.networks.listAnswering(codes)
			.map((networks) -> networks.stream()
				.filter((network) -> this.demonstration || !network.demonstration())
				.flatMap((network) -> cards(page, network, codes).stream())
				.limit(MOST)
				.toList());
	}

	private List<ContactCard> cards(Page page, FoqualeNetwork network, List<String> codes) {
		return network.sheet()
			.answering(codes)
			.stream()
			.map((contact) -> new ContactCard(contact, page.say("networks.contact.here", network.name()),
					page.href(PublicNetworksController.PATH + "/" + network.id())))
			.toList();
	}

}
