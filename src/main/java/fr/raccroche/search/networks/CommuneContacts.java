package fr.raccroche.search.networks;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Page;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkBounds;
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

	private final NetworkBounds bounds;

	private final boolean demonstration;

	CommuneContacts(Networks networks, Gazetteer gazetteer, NetworkBounds bounds, RaccrocheSettings settings) {
		this.bounds = bounds;
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
			.map((networks) -> inCharge(networks, codes).stream()
				.flatMap((network) -> cards(page, network, codes).stream())
				.limit(MOST)
				.toList());
	}

	/** Whose bassin it is; when it is nobody's, whoever answers in the académie. */
	private List<FoqualeNetwork> inCharge(List<FoqualeNetwork> networks, List<String> codes) {
		List<FoqualeNetwork> shown = networks.stream()
			.filter((network) -> this.demonstration || !network.demonstration())
			.map(this.bounds::within)
			.toList();
		List<FoqualeNetwork> holders = shown.stream()
			.filter((network) -> network.sheet().bassinOf(codes).isPresent())
			.toList();
		return holders.isEmpty() ? shown : holders;
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
