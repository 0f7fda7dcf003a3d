package fr.raccroche.search.networks;

import java.util.List;

import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Networks, for machines.
 */
@RestController
@CrossOrigin
class NetworksData {

	private final PublicNetworks networks;

	private final Gazetteer gazetteer;

	NetworksData(PublicNetworks networks, Gazetteer gazetteer) {
		this.networks = networks;
		this.gazetteer = gazetteer;
	}

	/**
	 * All of them.
	 *
	 * @param total how many
	 * @param items by name
	 */
	record All(int total, List<Item> items) {
	}

	/** One of all. */
	record Item(String id, String nom, @Nullable String academie, int bassins, int communes, String url) {

		static Item of(FoqualeNetwork network) {
			return new Item(network.id(), network.name(), network.academie(), network.sheet().bassins().size(),
					network.sheet().communes().size(), PublicNetworksController.PATH + "/" + network.id());
		}

	}

	@GetMapping(path = PublicNetworksController.PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<All> list() {
		return this.networks.list().map((all) -> new All(all.size(), all.stream().map(Item::of).toList()));
	}

	@GetMapping(path = PublicNetworksController.PATH + "/{reseau}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Mono<NetworkJson> one(@PathVariable String reseau) {
		return this.networks.get(reseau)
			.zipWhen((network) -> this.networks.directory(network.sheet()))
			.map((both) -> NetworkJson.of(both.getT1(), both.getT2(), this.gazetteer));
	}

}
