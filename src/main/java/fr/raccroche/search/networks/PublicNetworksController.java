package fr.raccroche.search.networks;

import java.util.List;
import java.util.Map;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.Search;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Gazetteer;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The pages of networks and of their bassins.
 */
@Controller
class PublicNetworksController {

	static final String PATH = "/reseaux";

	private final Site site;

	private final PublicNetworks networks;

	private final Search search;

	private final Gazetteer gazetteer;

	PublicNetworksController(Site site, PublicNetworks networks, Search search, Gazetteer gazetteer) {
		this.site = site;
		this.networks = networks;
		this.search = search;
		this.gazetteer = gazetteer;
	}

	@GetMapping(PATH)
	Mono<Rendering> list(Language language) {
		Page page = page(language, this.site.say(language, "networks.title"), PATH)
			.describedAs(this.site.say(language, "networks.description"));
		return this.networks.list()
			.map((networks) -> rendering("search/networks",
					NetworkListPage.of(page, networks, this.gazetteer.listAcademies())));
	}

	@GetMapping(PATH + "/{reseau}")
	Mono<Rendering> network(@PathVariable String reseau, Language language) {
		return this.networks.get(reseau).flatMap((network) -> {
			Page page = page(language, network.name(), PATH + "/" + network.id())
				.describedAs(this.site.say(language, "networks.one.description", network.name()));
			return Mono
				.zip(this.search.listOfNetwork(network.names()), this.networks.directory(network.sheet()),
						this.networks.draw(network.sheet().bassins().stream().map(Bassin::communes).toList()))
				.map((all) -> rendering("search/network", new PublicNetworkPage(page, network, all.getT1(), all.getT2(),
						all.getT3().sketch(), this.gazetteer)));
		});
	}

	@GetMapping(PATH + "/{reseau}/{bassin}")
	Mono<Rendering> bassin(@PathVariable String reseau, @PathVariable String bassin, Language language) {
		return this.networks.get(reseau).flatMap((network) -> {
			Bassin shown = network.sheet()
				.bassin(bassin)
				.orElseThrow(() -> Problem.notFound("On ne connaît pas ce bassin."));
			return bassin(network, shown, language);
		});
	}

	private Mono<Rendering> bassin(FoqualeNetwork network, Bassin bassin, Language language) {
		String called = (language == Language.FR) ? bassin.title(this.gazetteer) : bassin.name();
		Page page = page(language, this.site.say(language, "networks.bassin.title", called),
				PATH + "/" + network.id() + "/" + bassin.slug())
			.describedAs(this.site.say(language, "networks.bassin.description", called));
		return Mono.zip(this.search.listWithin(bassin.communes()), this.networks.draw(List.of(bassin.communes())))
			.map((all) -> rendering("search/bassin",
					new PublicBassinPage(page, network, bassin, all.getT1(), all.getT2().sketch(), this.gazetteer)));
	}

	private Page page(Language language, String title, String path) {
		return this.site.page(language, title).at(path).styledBy("css/territory.css", "css/network.css");
	}

	private static Rendering rendering(String view, Object page) {
		return Rendering.view(view).model(Map.of("page", page)).build();
	}

}
